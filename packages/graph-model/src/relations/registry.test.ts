import { describe, expect, it } from "vitest";
import { RELATION_KIND_IDS, RELATION_KINDS, type RelationKind } from "./registry.ts";
import type { RelationKindDefinition } from "./relation-kind.ts";

const kinds: readonly (readonly [RelationKind, RelationKindDefinition])[] = RELATION_KIND_IDS.map(
  (id) => [id, RELATION_KINDS[id]],
);

describe("the relation kinds", () => {
  it("each have a phrase and a field for either direction, in both languages", () => {
    for (const [id, { phrase, field, inverse, note }] of kinds) {
      for (const text of [phrase, inverse.phrase, note]) {
        expect(text.en.trim(), id).not.toBe("");
        expect(text.zh, id).toMatch(/\p{Script=Han}/u);
      }
      expect(field, id).toMatch(/^[a-z][A-Za-z]+$/);
      expect(inverse.field, id).toMatch(/^[a-z][A-Za-z]+$/);
    }
  });

  it("are read by one field when symmetric, and by two otherwise", () => {
    for (const [id, { symmetric, field, phrase, inverse }] of kinds) {
      expect(inverse.field === field, id).toBe(symmetric);
      if (symmetric) expect(inverse.phrase, id).toEqual(phrase);
    }
  });

  it("share no field with each other", () => {
    const fields = kinds.flatMap(([, { field, inverse }]) => [...new Set([field, inverse.field])]);
    expect(fields.filter((field, index) => fields.indexOf(field) !== index)).toEqual([]);
  });

  it("exclude each other mutually, and nothing that is no kind", () => {
    for (const [id, { disjointWith }] of kinds) {
      for (const other of disjointWith) {
        const found = kinds.find(([kind]) => kind === other);
        expect(found?.[1].disjointWith, `${id} excludes ${other}`).toContain(id);
      }
      expect(disjointWith, id).not.toContain(id);
    }
  });

  it("promise nothing that contradicts itself", () => {
    for (const [id, { symmetric, acyclic, singleValued, transitive }] of kinds) {
      expect(symmetric && acyclic, `${id}: what holds both ways is a circle`).toBe(false);
      expect(singleValued && transitive, `${id}: the second step is a second object`).toBe(false);
    }
  });
});
