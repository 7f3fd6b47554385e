import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { beforeAll, describe, expect, it } from "vitest";
import type { Statement } from "../proof/proof.ts";
import {
  degreeOf,
  type MeasuredItem,
  type MeasuredOption,
  measure,
  percentileOf,
  type Surroundings,
} from "./measures.ts";
import { readSurroundings } from "./prior.ts";

const creates = (object: string): Statement => ({
  kind: "RELATION",
  subject: "docker",
  relation: "CREATES",
  object,
});

const trait = (subject: string, dimension: string, value: string) =>
  ({ kind: "TRAIT", subject, dimension, value: `${dimension}/${value}` }) as const;

const option = (
  text: string,
  statement: Statement,
  change: Partial<MeasuredOption> = {},
): MeasuredOption => ({
  text: { en: text, zh: text },
  statement,
  right: false,
  truth: "FALSE",
  proof: { rule: "F3", claimIds: [] },
  ...change,
});

const key = (text: string, statement: Statement, claimIds: readonly string[] = ["r012"]) =>
  option(text, statement, { right: true, truth: "TRUE", proof: { rule: "ACCEPTED", claimIds } });

const item = (
  options: readonly MeasuredOption[],
  change: Partial<MeasuredItem> = {},
): MeasuredItem => ({
  type: "relation-target",
  format: "PICK_ONE",
  subject: "docker",
  stem: { en: "abcdefg", zh: "abcdefg" },
  options,
  ...change,
});

const DEGREES = [
  [1, 0.1],
  [3, 0.5],
  [7, 0.9],
] as const;

let around: Surroundings;
beforeAll(async () => {
  const all = tinyGraph.entities.map(({ id }) => option(id, creates(id)));
  around = await readSurroundings(inMemoryGraphReader(tinyGraph, "r1"), [item(all)]);
});

const measured = (...given: Parameters<typeof item>) => measure(item(...given), around, DEGREES);

describe("lex and gap", () => {
  // abcdefg has five pieces of three and six of two. Of "abcx" one of two is in it (two of three in Chinese), of "abcd" and "defg" all, of "xyz" none.
  const easy = [key("abcd", creates("container")), option("xyz", creates("lxc"))];
  const misleading = [key("xyz", creates("container")), option("abcd", creates("lxc"))];

  it("lex compares the words of the wrong answers with those of the right one", () => {
    expect(measured(easy).lexEn).toBeCloseTo(Math.log(0.1 / 1.1), 12);
    expect(measured(misleading).lexEn).toBeCloseTo(Math.log(1.1 / 0.1), 12);
    const half = [...easy, option("abcx", creates("image"))];
    // The wrong answers' mean: (0 + 1/2) / 2, and (0 + 2/3) / 2 of pairs.
    expect(measured(half).lexEn).toBeCloseTo(Math.log(0.35 / 1.1), 12);
    expect(measured(half).lexZh).toBeCloseTo(Math.log((1 / 3 + 0.1) / 1.1), 12);
  });

  it("gap counts the options above the largest drop", () => {
    expect(measured(easy).gapEn).toBe(1);
    const two = [...easy, option("defg", creates("image")), option("xyy", creates("lxc"))];
    expect(measured(two).gapEn).toBe(2);
    const none = [key("xyz", creates("container")), option("zyx", creates("lxc"))];
    expect(measured(none).gapEn).toBe(2);
  });

  it("neither is there without wrong answers, or with the answers true and false", () => {
    for (const none of [
      measured([key("abcd", creates("container"))]),
      measured(easy, { format: "TRUE_FALSE" }),
    ]) {
      expect([none.lexEn, none.lexZh, none.gapEn, none.gapZh, none.sim]).toEqual(
        Array(5).fill(null),
      );
    }
  });
});

describe("sim", () => {
  it("is the mean likeness of what the options name, by the part in which they differ", () => {
    const level = (subject: string) => trait(subject, "virtualization-level", "os");
    const subjects = [
      key("a", level("docker")),
      option("b", level("lxc")),
      option("c", level("kvm")),
    ];
    // 2/9 to LXC (see likeness), nothing in common with KVM.
    expect(measured(subjects).sim).toBeCloseTo((2 / 9 + 0) / 2, 12);
    const objects = [key("a", creates("docker")), option("b", creates("lxc"))];
    expect(measured(objects).sim).toBeCloseTo(2 / 9, 12);
  });

  it("is not there where options name no entities", () => {
    const values = [
      key("a", trait("docker", "virtualization-level", "os")),
      option("b", trait("docker", "virtualization-level", "hardware")),
    ];
    expect(measured(values).sim).toBeNull();
  });
});

describe("nearMiss", () => {
  const both = (subject: string): Statement => ({
    kind: "ALL",
    of: [trait(subject, "virtualization-level", "os"), trait(subject, "own-kernel", "no")],
  });

  it("counts the wrong answers that fail a single constraint", () => {
    // LXC has the level and no kernel is known of it, VirtualBox has neither.
    const options = [
      key("a", both("docker")),
      option("b", both("lxc")),
      option("c", both("virtualbox")),
    ];
    expect(measured(options).nearMiss).toBe(1);
  });

  it("is not there for one constraint, for constraints on several things, and where the key is false", () => {
    const wrong = option("b", both("lxc"));
    const one = key("a", trait("docker", "virtualization-level", "os"));
    const several = key("a", { kind: "ALL", of: [trait("lxc", "x", "y"), trait("kvm", "x", "y")] });
    const denied = { ...key("a", both("docker")), truth: "FALSE" as const };
    for (const right of [one, several, denied]) {
      expect(measured([right, wrong]).nearMiss).toBeNull();
    }
  });
});

it("hops are the claims that the key rests on", () => {
  const wrong = option("b", creates("lxc"));
  expect(measured([key("a", creates("container"), ["r1", "r2"]), wrong]).hops).toBe(2);
  expect(measured([key("a", creates("container"), []), wrong]).hops).toBeNull();
});

it("depth is that of the deepest thing that is asked about", () => {
  const wrong = option("b", creates("kubernetes"));
  // Docker has nothing before it; containers come after namespaces and the kernel.
  expect(measured([key("a", creates("container")), wrong]).depth).toBe(2);
  expect(measured([key("a", creates("image")), wrong]).depth).toBe(0);
});

describe("popularity", () => {
  it("is the mean percentile of what is asked about", () => {
    // Docker has six current relations, an image one (that it is confused with containers counts).
    expect(degreeOf("docker", around.facts)).toBe(6);
    const degree = degreeOf("image", around.facts);
    expect(
      measured([key("a", creates("image")), option("b", creates("lxc"))]).popularity,
    ).toBeCloseTo((percentileOf(6, DEGREES) + percentileOf(degree, DEGREES)) / 2, 12);
  });

  it("lies between two degrees of the table by their logarithm, and never outside of it", () => {
    expect([1, 3, 7, 99].map((n) => percentileOf(n, DEGREES))).toEqual([0.1, 0.5, 0.9, 1]);
    expect(percentileOf(0, DEGREES)).toBe(0);
    // ln 6 lies between ln 4 and ln 8 at ln 1.5 / ln 2.
    expect(percentileOf(5, DEGREES)).toBeCloseTo(0.5 + 0.4 * (Math.log(1.5) / Math.log(2)), 12);
  });
});
