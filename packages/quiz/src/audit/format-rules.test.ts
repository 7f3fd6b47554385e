import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import type { ExplainedItem, ProvenOption } from "../items/draft.ts";
import type { Statement } from "../proof/proof.ts";
import { allItems } from "../testing/all-items.ts";
import { comparedGraph } from "../testing/compared-graph.ts";
import { orderedGraph, tower } from "../testing/ordered-graph.ts";
import { dumpedJson } from "./dump.ts";
import { examine } from "./examine.ts";
import { formatFlaw } from "./format-rules.ts";
import { Oracle } from "./oracle.ts";

const graph = comparedGraph();
const oracle = Oracle.fromJson(dumpedJson(graph));
const ordered = orderedGraph({ stacks: [tower] });
const orderedOracle = Oracle.fromJson(dumpedJson(ordered));

const nameOf = (id: string) => {
  const entity = oracle.entity(id);
  if (entity === undefined) throw new Error(id);
  return entity.name;
};

const option = (
  text: ProvenOption["text"],
  statement: Statement,
  more: Partial<ProvenOption> = {},
): ProvenOption => ({
  text,
  statement,
  right: true,
  truth: "TRUE",
  proof: { rule: "ACCEPTED", claimIds: [] },
  place: 0,
  target: null,
  excludes: [],
  accepts: [],
  ...more,
});

const itemOf = (more: Pick<ExplainedItem, "format" | "options"> & Partial<ExplainedItem>) =>
  ({
    type: "trait-of",
    fact: "f",
    subject: "kvm",
    cell: "c",
    stem: { en: "?", zh: "？" },
    targets: [],
    verdict: { en: ".", zh: "。" },
    difficulty: 0,
    explanation: { verdict: { en: "", zh: "" }, options: [], claimIds: [], entityIds: [] },
    ...more,
  }) satisfies ExplainedItem;

const changed = (
  item: ExplainedItem,
  change: (option: ProvenOption, index: number) => Partial<ProvenOption>,
): ExplainedItem => ({
  ...item,
  options: item.options.map((one, i) => ({ ...one, ...change(one, i) })),
});

const marked = (format: "PICK_ONE" | "PICK_MANY", ...rights: readonly boolean[]) => {
  const statement = { kind: "TRAIT", subject: "kvm", dimension: "same-0", value: "v" } as const;
  return itemOf({
    format,
    options: rights.map((right) => option(nameOf("kvm"), statement, { right })),
  });
};

describe("what formats ask, in the audit's words", () => {
  it.each([
    ["PICK_ONE", [true, false, false], true],
    ["PICK_ONE", [true, true, false], false],
    ["PICK_ONE", [false, false], false],
    ["PICK_MANY", [true, true, false], true],
    ["PICK_MANY", [true, false, false], false],
    ["PICK_MANY", [true, true, true], false],
  ] as const)("%s with marks %j: sound is %s", (format, rights, sound) => {
    expect(formatFlaw(marked(format, ...rights), oracle) === null).toBe(sound);
  });
});

describe("an order, in the audit's words", () => {
  const made = async () => {
    const [item] = await allItems(inMemoryGraphReader(ordered, "r1"), "put-in-order");
    if (item === undefined) throw new Error("fixture");
    return item;
  };

  it("is sound as the engine makes it", async () => {
    expect(examine(await made(), orderedOracle)).toEqual([]);
  });

  it("is not when two places are exchanged, a pair is unproven or the order is shown", async () => {
    const item = await made();
    const last = item.options.length - 1;
    const swapped = changed(item, ({ place }) => ({ place: last - place }));
    const unproven = changed(item, ({ place, statement }) =>
      place === 0 && statement.kind === "ALL"
        ? { statement: { kind: "ALL", of: statement.of.slice(1) } }
        : {},
    );
    const shown = {
      ...item,
      options: [...item.options].sort((a, b) => a.place - b.place),
    };
    const twice = changed(item, () => ({ place: 0 }));
    for (const faulty of [swapped, unproven, shown, twice]) {
      expect(formatFlaw(faulty, orderedOracle)).not.toBeNull();
    }
  });

  it("does not take one layer's name for another's", async () => {
    const item = await made();
    const renamed = changed(item, (_, i) => ({
      text: item.options[(i + 1) % 4]?.text ?? nameOf("docker"),
    }));
    const found = examine(renamed, orderedOracle).map(({ finding }) => finding);
    expect(new Set(found)).toEqual(new Set(["TEXT_OF_ANOTHER"]));
  });
});

describe("a matching, in the audit's words", () => {
  const pairs = [
    ["kvm", "high"],
    ["docker", "low"],
    ["lxc", "even"],
  ] as const;
  const has = (subject: string, value: string) =>
    ({ kind: "TRAIT", subject, dimension: "differs-0", value: `differs-0/${value}` }) as const;
  const named = (value: string) => ({ en: value, zh: `值${value}` });
  const proof = { rule: "F1", claimIds: [], has: "" } as const;
  const matching = itemOf({
    format: "MATCH_PAIRS",
    targets: [named("low"), named("even"), named("high")],
    options: pairs.map(([subject, value]) =>
      option(nameOf(subject), has(subject, value), {
        target: named(value),
        excludes: pairs
          .filter(([, other]) => other !== value)
          .map(([, other]) => ({ statement: has(subject, other), proof })),
      }),
    ),
  });

  it("is sound when each has its target and none of the others", () => {
    expect(formatFlaw(matching, oracle)).toBeNull();
  });

  it.each<readonly [string, ExplainedItem]>([
    [
      "two targets are exchanged",
      changed(matching, (_, i) => ({ target: matching.options[(i + 1) % 3]?.target ?? null })),
    ],
    [
      "another target is not excluded",
      changed(matching, ({ excludes }) => ({ excludes: excludes.slice(1) })),
    ],
    [
      "two targets are the same",
      { ...matching, targets: [named("low"), named("low"), named("high")] },
    ],
    ["a target is not shown", { ...matching, targets: matching.targets.slice(1) }],
    ["a pair is wrong", changed(matching, (_, i) => ({ right: i > 0 }))],
    [
      "what is excluded is said of another",
      changed(matching, ({ excludes }) => ({
        excludes: excludes.map((one) =>
          one.statement.kind === "TRAIT"
            ? { ...one, statement: { ...one.statement, subject: "virtualbox" } }
            : one,
        ),
      })),
    ],
  ])("is not when %s", (_, item) => {
    expect(formatFlaw(item, oracle)).not.toBeNull();
  });

  it("has false what it excludes", () => {
    const found = examine(matching, oracle).map(({ why }) => why);
    // Docker is low and KVM high, but the compared graph has LXC low as well.
    expect(found).toContain("what it excludes is found TRUE");
  });
});

describe("a term to be typed, in the audit's words", () => {
  const typed = (...accepts: readonly string[]) =>
    itemOf({
      format: "TYPE_THE_TERM",
      options: [
        option(nameOf("kvm"), { kind: "GLOSS", subject: "kvm", object: "kvm" }, { accepts }),
      ],
    });

  it("takes names of the key and of nothing else", () => {
    expect(formatFlaw(typed(nameOf("kvm").en, nameOf("kvm").zh), oracle)).toBeNull();
    expect(formatFlaw(typed(nameOf("kvm").en, "Xen"), oracle)).not.toBeNull();
    expect(formatFlaw(typed(), oracle)).not.toBeNull();
  });

  it("takes no name that something else bears too", () => {
    const entities = graph.entities.map((one) =>
      one.id === "docker" ? { ...one, aliases: { en: ["KVM"], zh: [] } } : one,
    );
    const twin = Oracle.fromJson(dumpedJson({ ...graph, entities }));
    expect(formatFlaw(typed(nameOf("kvm").en), twin)).toMatch("another's");
  });
});
