import type { ClaimStatus, TraitClaim } from "@strata/graph-model";
import { describe, expect, it } from "vitest";
import { comparisonRows } from "./comparison.ts";

const trait = (
  subject: string,
  dimension: string,
  value: string | null,
  note = "",
  status: ClaimStatus = "ACCEPTED",
): TraitClaim => ({
  id: `${subject}/${dimension}/${value}${note}`,
  kind: "TRAIT",
  subject,
  dimension,
  value,
  note: note === "" ? null : { en: note, zh: note },
  row: null,
  statement: { en: `${dimension}: ${value}`, zh: "" },
  status,
  since: null,
  sinceLabel: null,
  until: null,
  untilLabel: null,
  inferred: false,
  dispute: null,
  citations: [],
});

const verdicts = (traits: readonly TraitClaim[]): Record<string, string> =>
  Object.fromEntries(
    comparisonRows(["docker", "kvm"], traits).map((row) => [row.dimensionId, row.verdict]),
  );

describe("comparisonRows", () => {
  it("tells different, same and not stated apart, in that order", () => {
    const traits = [
      trait("docker", "boot-time", null, "seconds"),
      trait("docker", "licence", "open"),
      trait("kvm", "licence", "open"),
      trait("docker", "own-kernel", "no"),
      trait("kvm", "own-kernel", "yes"),
    ];
    expect(comparisonRows(["docker", "kvm"], traits).map((row) => row.verdict)).toEqual([
      "DIFFERENT",
      "SAME",
      "NOT_STATED",
    ]);
    expect(verdicts(traits)).toEqual({
      "own-kernel": "DIFFERENT",
      licence: "SAME",
      "boot-time": "NOT_STATED",
    });
  });

  it("compares values in any order, and words where there are none", () => {
    expect(
      verdicts([
        trait("docker", "os", "linux"),
        trait("docker", "os", "windows"),
        trait("kvm", "os", "windows"),
        trait("kvm", "os", "linux"),
        trait("docker", "aim", null, "light"),
        trait("kvm", "aim", null, "strong"),
      ]),
    ).toEqual({ aim: "DIFFERENT", os: "SAME" });
  });

  it("lets values decide where another claim of the cell has words only", () => {
    expect(
      verdicts([
        trait("docker", "level", "os"),
        trait("docker", "level", null, "in its own shade"),
        trait("kvm", "level", "os"),
      ]),
    ).toEqual({ level: "SAME" });
  });

  it("shows an outdated claim but does not count it", () => {
    const rows = comparisonRows(
      ["docker", "kvm"],
      [trait("docker", "level", "os", "", "OUTDATED"), trait("kvm", "level", "hardware")],
    );
    expect(rows[0]?.verdict).toBe("NOT_STATED");
    expect(rows[0]?.cells[0]?.claimIds).toHaveLength(1);
  });

  it("finds a difference among those that are stated, whoever else is silent", () => {
    const three = ["docker", "kvm", "lxc"];
    const rows = comparisonRows(three, [
      trait("docker", "level", "os"),
      trait("kvm", "level", "hardware"),
      trait("docker", "licence", "open"),
      trait("lxc", "licence", "open"),
      trait("docker", "note", null, "a"),
      trait("lxc", "note", null, "b"),
    ]);
    expect(Object.fromEntries(rows.map((row) => [row.dimensionId, row.verdict]))).toEqual({
      level: "DIFFERENT",
      licence: "NOT_STATED",
      note: "DIFFERENT",
    });
    const [first] = rows;
    expect(first?.cells.map(({ claimIds }) => claimIds.length)).toEqual([1, 1, 0]);
  });

  it("does not count what has ended", () => {
    const ended = { ...trait("docker", "level", "os"), until: "2020-01-01" };
    const [row] = comparisonRows(["docker", "kvm"], [ended, trait("kvm", "level", "hardware")]);
    expect(row?.verdict).toBe("NOT_STATED");
  });

  it("has a cell for every entity, in the order asked", () => {
    const [row] = comparisonRows(["kvm", "docker"], [trait("docker", "level", "os")]);
    expect(row?.cells.map((cell) => cell.entityId)).toEqual(["kvm", "docker"]);
  });
});
