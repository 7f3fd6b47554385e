import type { Claim, Knowledge } from "@strata/graph-model";
import { tinyGraph } from "@strata/graph-model/testing";
import { expect, it } from "vitest";
import { formatDiff } from "./format-diff.ts";
import { knowledgeDiff, NOTHING_KNOWN, questionDiff } from "./knowledge-diff.ts";

const edit = (id: string, change: (claim: Claim) => Claim): Knowledge => ({
  ...tinyGraph,
  claims: tinyGraph.claims.map((claim) => (claim.id === id ? change(claim) : claim)),
});

it("is empty between equals, whatever the order of keys", () => {
  const turned: Knowledge = {
    ...tinyGraph,
    entities: tinyGraph.entities.map(
      (entity) => Object.fromEntries(Object.entries(entity).reverse()) as unknown as typeof entity,
    ),
  };
  const diff = knowledgeDiff(tinyGraph, turned);
  expect(diff.entities).toEqual([]);
  expect(Object.values(diff.others).flatMap(Object.values).flat()).toEqual([]);
  expect(formatDiff(diff, null)).toBe("The database holds this already.");
});

it("names what comes, changes and goes, by entity, with the statements", () => {
  const after: Knowledge = {
    ...edit("r012", (claim) => ({
      ...claim,
      status: "DISPUTED",
      statement: { ...claim.statement, en: "Docker makes containers." },
    })),
    entities: tinyGraph.entities.filter(({ id }) => id !== "pod"),
    stacks: [],
  };
  const without: Knowledge = { ...after, claims: after.claims.filter(({ id }) => id !== "r013") };
  const diff = knowledgeDiff(tinyGraph, without);
  expect(diff.entities.map(({ id, change }) => `${id} ${change}`)).toEqual([
    "docker SAME",
    "pod REMOVED",
  ]);
  expect(diff.entities[0]?.claims).toEqual({
    added: [],
    changed: [
      {
        id: "r012",
        statement: { en: "Docker makes containers.", zh: "Docker 创建容器。" },
        before: { en: "Docker creates containers.", zh: "Docker 创建容器。" },
        parts: ["statement", "status"],
      },
    ],
    removed: [{ id: "r013", statement: { en: "Docker builds images.", zh: "Docker 构建镜像。" } }],
  });
  expect(diff.others.stacks).toEqual({ added: [], changed: [], removed: ["vm-stack"] });
  const shown = formatDiff(diff, { come: 1, go: 2, stay: 30 });
  expect(shown).toContain("- r013  Docker builds images.");
  expect(shown).toContain("~ r012  Docker makes containers.  (statement, status)");
  expect(shown).toContain("was: Docker creates containers.");
  expect(shown).toContain("- pod  Pod");
  expect(shown).toContain("stacks: 0 added, 0 changed, 1 removed");
  expect(shown).toContain("questions: 1 come, 2 go, 30 stay");
});

it("moves a claim whose subject changes", () => {
  const { entities } = knowledgeDiff(
    tinyGraph,
    edit("r020", (claim) => ({ ...claim, subject: "docker" })),
  );
  expect(
    entities.map(({ id, claims }) => [id, claims.added.length, claims.removed.length]),
  ).toEqual([
    ["docker", 1, 0],
    ["kubernetes", 0, 1],
  ]);
});

it("takes everything as added where nothing was known", () => {
  const diff = knowledgeDiff(NOTHING_KNOWN, tinyGraph);
  expect(diff.entities).toHaveLength(tinyGraph.entities.length);
  expect(diff.others.releases.added).toEqual(tinyGraph.releases.map(({ id }) => id));
});

it("counts questions by their keys", () => {
  expect(questionDiff(new Set(["a", "b"]), new Set(["b", "c", "d"]))).toEqual({
    come: 2,
    go: 1,
    stay: 1,
  });
});
