import type { EntityKind } from "../entity-kinds/entity-kinds.ts";
import type { Bilingual } from "../text.ts";

/** The few groups that relation kinds fall into; a family has one colour and one line style. */
export const RELATION_FAMILIES = {
  is: { en: "is", zh: "归类" },
  part: { en: "part", zh: "组成" },
  runs: { en: "runs", zh: "运行" },
  controls: { en: "controls", zh: "管控" },
  offers: { en: "offers", zh: "提供" },
  contrast: { en: "contrast", zh: "对照" },
  learning: { en: "learning", zh: "学习" },
} as const satisfies Record<string, Bilingual>;

export type RelationFamily = keyof typeof RELATION_FAMILIES;

/**
 * One kind of relation between two entities.
 *
 * `phrase` is a verb phrase that fits between subject and object; `inverse.phrase` heads the list of subjects on the object's
 * side (a sentence is always said subject first). `field` and `inverse.field` are the GraphQL fields of Entity.
 * Flags are promises that validation enforces and that proofs rely on:
 * `acyclic` with `transitive` makes a strict order (proof F4); `singleValued` allows one object for each
 * subject (proof F1); no two entities are joined by a kind and, the same way round, by one of its `disjointWith`. `askable: false` marks a kind whose claims are true of much else, so that
 * no question may be built on them.
 */
export interface RelationKindDefinition {
  readonly from: readonly EntityKind[] | "*";
  readonly to: readonly EntityKind[] | "*";
  readonly family: RelationFamily;
  readonly phrase: Bilingual;
  readonly field: string;
  readonly inverse: { readonly phrase: Bilingual; readonly field: string };
  readonly symmetric: boolean;
  readonly transitive: boolean;
  readonly acyclic: boolean;
  readonly singleValued: boolean;
  readonly disjointWith: readonly string[];
  readonly askable: boolean;
  readonly note: Bilingual;
}

/** Fills in the flags that most kinds do not set. */
export const relationKind = (
  definition: Pick<
    RelationKindDefinition,
    "from" | "to" | "family" | "phrase" | "field" | "inverse" | "note"
  > &
    Partial<RelationKindDefinition>,
): RelationKindDefinition => ({
  symmetric: false,
  transitive: false,
  acyclic: false,
  singleValued: false,
  disjointWith: [],
  askable: true,
  ...definition,
});
