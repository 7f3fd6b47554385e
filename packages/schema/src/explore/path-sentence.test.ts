import type { GraphPath, PathStep, RelationKind } from "@strata/graph-model";
import { describe, expect, it } from "vitest";
import { pathSentence } from "./path-sentence.ts";

const NAMES = new Map([
  ["docker", { en: "Docker", zh: "Docker" }],
  ["cgroups", { en: "cgroups", zh: "cgroups" }],
  ["linux-kernel", { en: "Linux kernel", zh: "Linux 内核" }],
  ["container", { en: "Container", zh: "容器" }],
  ["host", { en: "Host", zh: "宿主机" }],
]);

const step = (subject: string, relation: RelationKind, object: string): PathStep => ({
  claimId: `${subject}-${object}`,
  subject,
  relation,
  object,
});

const path = (entityIds: readonly string[], ...steps: PathStep[]): GraphPath => ({
  entityIds,
  steps,
});

describe("pathSentence", () => {
  it("reads each step by its relation, in both languages", () => {
    const way = path(
      ["docker", "cgroups", "linux-kernel"],
      step("docker", "USES", "cgroups"),
      step("cgroups", "PART_OF", "linux-kernel"),
    );
    expect(pathSentence(way, NAMES)).toEqual({
      en: "Docker uses cgroups; cgroups is part of Linux kernel.",
      zh: "Docker 使用 cgroups，cgroups 属于 Linux 内核。",
    });
  });

  it("says a step against its direction subject first all the same", () => {
    const back = path(["linux-kernel", "cgroups"], step("cgroups", "PART_OF", "linux-kernel"));
    expect(pathSentence(back, NAMES).zh).toBe("cgroups 属于 Linux 内核。");
  });

  it("puts no space between Chinese words", () => {
    const way = path(["container", "host"], step("container", "RUNS_ON", "host"));
    expect(pathSentence(way, NAMES).zh).toBe("容器运行于宿主机。");
  });
});
