import { negation, relation } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { closedCell, closedValues } from "../testing/closed-cell.ts";
import {
  has,
  LEVEL,
  level,
  MANAGERS,
  SEVERAL,
  says,
  truthOf,
  world,
} from "../testing/judged-world.ts";

describe("F1 proves nothing", () => {
  it.each([
    ["on a dimension that takes several values", { singleValued: false }],
    ["on a set", { scale: "SET" }],
    ["on prose", { scale: "PROSE" }],
  ] as const)("%s", (_, more) => {
    const facts = world([level("t1", "kvm", "level/hardware")], {
      dimension: { ...LEVEL, ...more },
    });
    expect(truthOf(has("kvm", "level/os"), facts)).toBe("UNKNOWN");
  });

  it("about a value that the scale does not have", () => {
    const facts = world([level("t1", "kvm", "level/hardware")]);
    expect(truthOf(has("kvm", "level/moon"), facts)).toBe("UNKNOWN");
  });
});

describe("F2 proves nothing", () => {
  const cells = [closedCell("docker", "CREATES", ["image"])];

  it("in an open cell", () => {
    const facts = world([relation("r1", ["docker", "CREATES", "image"])]);
    expect(truthOf(says("docker", "CREATES", "kernel"), facts)).toBe("UNKNOWN");
  });

  it("of a transitive kind, whose members lead on", () => {
    // The daemon is part of Docker Engine only; of what the engine is part, the cell does not say.
    const facts = world([relation("r1", ["docker-daemon", "PART_OF", "docker-engine"])], {
      cells: [closedCell("docker-daemon", "PART_OF", ["docker-engine"])],
    });
    expect(truthOf(says("docker-daemon", "PART_OF", "docker"), facts)).toBe("UNKNOWN");
    const nothing = world([], { cells: [closedCell("docker-daemon", "PART_OF", [])] });
    expect(truthOf(says("docker-daemon", "PART_OF", "docker"), nothing)).toBe("FALSE");
  });

  it("when one of several members is lost", () => {
    const facts = world([relation("r1", ["docker", "CREATES", "image"])], {
      cells: [closedCell("docker", "CREATES", ["image", "xen"])],
    });
    expect(truthOf(says("docker", "CREATES", "kernel"), facts)).toBe("UNKNOWN");
    const values = world([level("t1", "kvm", "level/hardware")], {
      dimension: SEVERAL,
      cells: [closedValues("kvm", "level", ["level/hardware", "level/os"])],
    });
    expect(truthOf(has("kvm", "level/language"), values)).toBe("UNKNOWN");
  });

  it("when a member is disputed, or none is left", () => {
    const disputed = world(
      [
        relation("r1", ["docker", "CREATES", "image"]),
        { ...relation("r2", ["docker", "CREATES", "xen"]), status: "DISPUTED" },
      ],
      { cells },
    );
    expect(truthOf(says("docker", "CREATES", "kernel"), disputed)).toBe("UNKNOWN");
    expect(truthOf(says("docker", "CREATES", "kernel"), world([], { cells }))).toBe("UNKNOWN");
  });

  it.each([
    ["a kind of a member", relation("r2", ["kernel", "IS_A", "image"])],
    ["a class of a member", relation("r2", ["image", "IS_A", "kernel"])],
    ["a part of a member", relation("r2", ["kernel", "PART_OF", "image"])],
    [
      "an outdated member",
      { ...relation("r2", ["docker", "CREATES", "kernel"]), status: "OUTDATED" },
    ],
  ] as const)("about %s", (_, claim) => {
    const facts = world([relation("r1", ["docker", "CREATES", "image"]), claim], { cells });
    expect(truthOf(says("docker", "CREATES", "kernel"), facts)).toBe("UNKNOWN");
  });

  it("about what a class of the subject has", () => {
    const facts = world(
      [
        relation("r1", ["docker", "CREATES", "image"]),
        relation("r2", ["docker", "IS_A", "runtime"]),
        relation("r3", ["runtime", "CREATES", "kernel"]),
      ],
      { cells },
    );
    expect(truthOf(says("docker", "CREATES", "kernel"), facts)).toBe("UNKNOWN");
  });
});

describe("F3, F4 and F5 prove nothing", () => {
  it("from a denial of another relation", () => {
    const facts = world([negation("n2", ["image", "USES", "kernel"])]);
    expect(truthOf(says("image", "PACKAGES", "kernel"), facts)).toBe("UNKNOWN");
  });

  it("from the opposite of a relation that is no strict order", () => {
    const facts = world([relation("r1", ["docker", "RUNS_ON", "kvm"])]);
    expect(truthOf(says("kvm", "RUNS_ON", "docker"), facts)).toBe("UNKNOWN");
  });

  it("from disjoint classes about anything but class membership", () => {
    const facts = world(
      [
        relation("r1", ["docker", "IS_A", "runtime"]),
        relation("r2", ["type-1", "IS_A", "hypervisor"]),
      ],
      { groups: [MANAGERS] },
    );
    expect(truthOf(says("docker", "USES", "type-1"), facts)).toBe("UNKNOWN");
  });

  it("from a disputed class", () => {
    const facts = world(
      [{ ...relation("r1", ["docker", "IS_A", "runtime"]), status: "DISPUTED" }],
      {
        groups: [MANAGERS],
      },
    );
    expect(truthOf(says("docker", "IS_A", "hypervisor"), facts)).toBe("UNKNOWN");
  });
});
