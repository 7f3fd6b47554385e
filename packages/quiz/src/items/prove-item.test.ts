import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { FactLoader } from "../proof/fact-loader.ts";
import type { Statement } from "../proof/proof.ts";
import { createRandom } from "../random/random.ts";
import type { Draft, DraftOption } from "./draft.ts";
import { proveItem } from "./prove-item.ts";

const loader = new FactLoader(inMemoryGraphReader(tinyGraph, "r1"));
beforeAll(() => loader.load(tinyGraph.entities.map(({ id }) => id)));

const created = (object: string): Statement => ({
  kind: "RELATION",
  subject: "docker",
  relation: "CREATES",
  object,
});

const option = (object: string, excludes: readonly Statement[] = []): DraftOption => ({
  text: { en: object.padEnd(12, "-"), zh: object.padEnd(12, "-") },
  statement: created(object),
  truth: "TRUE",
  excludes,
});

const proven = (options: readonly DraftOption[]) => {
  const draft: Draft = {
    fact: "r012",
    subject: "docker",
    cell: "docker/CREATES",
    stems: [{ en: "Which of these?", zh: "是下列哪一项？" }],
    options,
    order: "AS_GIVEN",
    verdict: { en: "That one.", zh: "是那一项。" },
  };
  return proveItem("relation-target", "PICK_ONE", draft, loader.facts, createRandom("x"));
};

describe("proveItem", () => {
  it("says of each option whether it is right, with the proof", () => {
    const item = proven([option("container"), option("cgroups"), option("kvm")]);
    expect(item?.options.map(({ right }) => right)).toEqual([true, false, false]);
    expect(item?.options[0]?.proof).toEqual({ rule: "ACCEPTED", claimIds: ["r012"] });
  });

  it("makes nothing of what is not known", () => {
    const unknown = option("pod");
    expect(proven([option("container"), option("cgroups"), unknown])).toBeNull();
  });

  it.each([
    { what: "false", excluded: created("linux"), isMade: true },
    { what: "true", excluded: created("image"), isMade: false },
    { what: "not known", excluded: created("pod"), isMade: false },
  ])("makes something only of what may be excluded: it is $what", ({ excluded, isMade }) => {
    const item = proven([option("container", [excluded]), option("cgroups"), option("kvm")]);
    expect(item !== null).toBe(isMade);
    if (item !== null) expect(item.options[0]?.excludes[0]?.statement).toEqual(excluded);
  });
});
