import {
  type Bilingual,
  type Claim,
  type ClaimPattern,
  type Dispute,
  type Lifecycle,
  objectOf,
  type Stack,
} from "@strata/graph-model";

/** Members in a strict order that a source gives: the layers of a stack, bottom first, or the steps of a lifecycle, first to last. */
export interface Structure {
  readonly id: string;
  readonly kind: "STACK" | "LIFECYCLE";
  readonly name: Bilingual;
  readonly sections: readonly string[];
  readonly members: readonly {
    readonly entity: string;
    /** What happens in a step; null for a layer, which is called by its entity's name. */
    readonly text: Bilingual | null;
  }[];
}

/** That an entity is what its gloss describes; only of glosses that are discriminating. */
export interface GlossFact {
  readonly kind: "GLOSS";
  readonly id: string;
  readonly subject: string;
}

/** What stands next to one member of a structure. */
export interface PlaceFact {
  readonly kind: "PLACE";
  readonly id: string;
  readonly structure: Structure;
  /** Index of the member. */
  readonly place: number;
}

/** The order of a whole structure. */
export interface ChainFact {
  readonly kind: "CHAIN";
  readonly id: string;
  readonly structure: Structure;
}

/** Who says one side of a dispute. */
export interface SideFact {
  readonly kind: "SIDE";
  readonly id: string;
  readonly dispute: Dispute;
  /** Index of the side. */
  readonly side: number;
}

/** What one question asks and what is remembered of a learner: a claim, or what the graph states outside claims. */
export type AskedFact = Claim | GlossFact | PlaceFact | ChainFact | SideFact;

/** What a question type draws from the graph. */
export type FactPattern =
  | Omit<ClaimPattern, "topics">
  | { readonly kind: Exclude<AskedFact["kind"], Claim["kind"]> };

/** Whether a fact is a claim of the graph. */
export const isClaim = (fact: AskedFact): fact is Claim =>
  fact.kind === "RELATION" ||
  fact.kind === "TRAIT" ||
  fact.kind === "ORDER" ||
  fact.kind === "NEGATION";

/** The entities that a fact is about. */
export const entitiesOf = (fact: AskedFact): readonly string[] => {
  switch (fact.kind) {
    case "GLOSS":
      return [fact.subject];
    case "PLACE":
    case "CHAIN":
      return [...new Set(fact.structure.members.map(({ entity }) => entity))];
    case "SIDE":
      return fact.dispute.entities;
    default:
      return [fact.subject, objectOf(fact)].filter((id) => id !== null);
  }
};

/**
 * The structures whose order may be asked: stacks that no dispute touches, and lifecycles that are orders. A structure
 * in which an entity stands twice is left out where entities are what tells its members apart.
 */
export const structuresOf = (
  stacks: readonly Stack[],
  lifecycles: readonly Lifecycle[],
): readonly Structure[] => [
  ...stacks
    .filter(({ dispute, layers }) => {
      const entities = layers.map(({ entity }) => entity);
      return dispute === null && new Set(entities).size === entities.length;
    })
    .map(
      ({ id, name, sections, layers }): Structure => ({
        id,
        kind: "STACK",
        name,
        sections,
        members: layers.map(({ entity }) => ({ entity, text: null })),
      }),
    ),
  ...lifecycles
    .filter(({ ordered }) => ordered)
    .map(
      ({ id, name, sections, steps }): Structure => ({
        id,
        kind: "LIFECYCLE",
        name,
        sections,
        members: steps.map(({ entity, text }) => ({ entity, text })),
      }),
    ),
];
