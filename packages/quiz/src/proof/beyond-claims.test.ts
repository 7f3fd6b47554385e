import type { Dispute, Section, Source } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import type { Structure } from "../question-types/asked-fact.ts";
import { disputeOf } from "../testing/ordered-graph.ts";
import { FactLoader } from "./fact-loader.ts";
import { Facts } from "./facts.ts";
import { FALSITY_RULES, judge } from "./judge.ts";
import type { AtomOf } from "./proof.ts";

const structureOf = (size: number): Structure => ({
  id: `of-${size}`,
  kind: "LIFECYCLE",
  name: { en: "Steps", zh: "步骤" },
  sections: ["guide.steps"],
  members: Array.from({ length: size }, () => ({ entity: "image", text: { en: "s", zh: "步" } })),
});

/** What must be so in every world in which the members stand as written: by the arrows between neighbours, walked to the end. */
const bruteForce = (size: number, { place, other, adjacent }: AtomOf<"PLACE">) => {
  const members = Array.from({ length: size }, (_, i) => i);
  if (!members.includes(place) || !members.includes(other)) return "UNKNOWN";
  const after = new Map(
    members.map((from) => [from, new Set(members.filter((to) => to === from + 1))]),
  );
  for (const set of after.values()) {
    for (const one of set) for (const next of after.get(one) ?? []) set.add(next);
  }
  const follows = (a: number, b: number) => after.get(a)?.has(b) === true;
  const between = members.some((one) => follows(place, one) && follows(one, other));
  return follows(place, other) && !(adjacent && between) ? "TRUE" : "FALSE";
};

describe("the judge on places in a structure", () => {
  const atoms = [2, 3, 4, 5, 6].flatMap((size) =>
    Array.from({ length: size + 2 }, (_, i) => i - 1).flatMap((place) =>
      Array.from({ length: size + 2 }, (_, i) => i - 1).flatMap((other) =>
        [true, false].map((adjacent) => ({ size, place, other, adjacent })),
      ),
    ),
  );

  it("agrees with brute force on every pair of every structure of up to six members", () => {
    const truths = atoms.map(({ size, ...rest }) => {
      const facts = new Facts();
      facts.addStructure(structureOf(size));
      const atom = { kind: "PLACE", structure: `of-${size}`, ...rest } as const;
      const verdict = judge(atom, facts);
      expect(verdict.truth, JSON.stringify(atom)).toBe(bruteForce(size, atom));
      if (verdict.truth === "UNKNOWN") return verdict.truth;
      expect(verdict.proof).toEqual({
        rule: verdict.truth === "TRUE" ? "ACCEPTED" : "F4",
        claimIds: [],
        sections: ["guide.steps"],
      });
      return verdict.truth;
    });
    for (const truth of ["TRUE", "FALSE", "UNKNOWN"] as const) {
      expect(truths.filter((one) => one === truth).length, truth).toBeGreaterThan(40);
    }
  });

  it("knows nothing of a structure that has not been read", () => {
    const atom = { kind: "PLACE", structure: "of-9", place: 0, other: 1, adjacent: true } as const;
    expect(judge(atom, new Facts())).toEqual({ truth: "UNKNOWN" });
  });

  it("calls nothing false without F4", () => {
    const facts = new Facts();
    facts.addStructure(structureOf(4));
    const rules = Object.entries(FALSITY_RULES).flatMap(([id, rule]) => (id === "F4" ? [] : rule));
    const atom = { kind: "PLACE", structure: "of-4", place: 2, other: 1, adjacent: true } as const;
    expect(judge(atom, facts).truth).toBe("FALSE");
    expect(judge(atom, facts, rules).truth).toBe("UNKNOWN");
  });
});

describe("the judge on who says what", () => {
  const SOURCES = ["a", "b", "c"] as const;
  const source = (id: string): Source => ({
    id,
    title: { en: id, zh: id },
    publisher: null,
    url: null,
    published: null,
    language: "en",
    note: null,
    sections: [],
  });
  const section = (id: string): Section => ({ id, heading: { en: id, zh: id }, lines: null });
  const factsOf = (dispute: Dispute): Facts => {
    const facts = new Facts();
    facts.addDispute(dispute);
    facts.addSources(SOURCES.map((id) => ({ section: section(`${id}.1`), source: source(id) })));
    return facts;
  };
  const subsets = Array.from({ length: 2 ** SOURCES.length }, (_, chosen) =>
    SOURCES.filter((_, i) => Math.floor(chosen / 2 ** i) % 2 === 1).map((id) => `${id}.1`),
  );

  it("is right for every way in which three sources can take two sides", () => {
    const truths = new Set<string>();
    for (const first of subsets) {
      for (const second of subsets) {
        const facts = factsOf(disputeOf(first, second));
        for (const id of SOURCES) {
          const verdict = judge({ kind: "SAID", source: id, dispute: "matter", side: 0 }, facts);
          const [here, there] = [first, second].map((side) => side.includes(`${id}.1`));
          expect(verdict.truth).toBe(here ? "TRUE" : there ? "FALSE" : "UNKNOWN");
          if (verdict.truth === "FALSE") {
            expect(verdict.proof).toMatchObject({ rule: "F1", has: "matter/1", sections: second });
          }
          truths.add(verdict.truth);
        }
      }
    }
    expect(truths.size).toBe(3);
  });
});

describe("the judge on descriptions", () => {
  const defined = {
    ...tinyGraph,
    entities: tinyGraph.entities.map((one) => ({
      ...one,
      definedIn:
        one.id === "hypervisor" || one.id === "type-1-hypervisor" ? ["tiny-guide.basics"] : [],
    })),
  };
  const truthOf = async (subject: string, object: string) => {
    const loader = new FactLoader(inMemoryGraphReader(defined, "r1"));
    await loader.load(defined.entities.map(({ id }) => id));
    return judge({ kind: "GLOSS", subject, object }, loader.facts);
  };

  it("finds them true of what they describe and of its kinds", async () => {
    expect(await truthOf("hypervisor", "hypervisor")).toEqual({
      truth: "TRUE",
      proof: { rule: "ACCEPTED", claimIds: [], sections: ["tiny-guide.basics"] },
    });
    const kind = await truthOf("type-1-hypervisor", "hypervisor");
    expect(kind).toMatchObject({ truth: "TRUE", proof: { sections: ["tiny-guide.basics"] } });
  });

  it("finds them false of what belongs to a class that excludes it", async () => {
    expect(await truthOf("virtualbox", "type-1-hypervisor")).toMatchObject({ truth: "FALSE" });
  });

  it("knows nothing by a description that tells nothing apart", async () => {
    expect(await truthOf("docker", "docker")).toEqual({ truth: "UNKNOWN" });
    expect(await truthOf("virtualbox", "type-2-hypervisor")).toEqual({ truth: "UNKNOWN" });
  });
});
