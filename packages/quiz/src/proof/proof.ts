import type { RelationKind } from "@strata/graph-model";

/** One thing that is true, false or not known of the graph. */
export type Atom =
  | {
      readonly kind: "RELATION";
      readonly subject: string;
      readonly relation: RelationKind;
      readonly object: string;
    }
  | {
      readonly kind: "TRAIT";
      readonly subject: string;
      readonly dimension: string;
      readonly value: string;
    }
  | {
      /** The subject ranks strictly above the object. */
      readonly kind: "ORDER";
      readonly subject: string;
      readonly dimension: string;
      readonly object: string;
    }
  | {
      /** What the gloss of `object` says is true of the subject. */
      readonly kind: "GLOSS";
      readonly subject: string;
      readonly object: string;
    }
  | {
      /** In a structure the member at `place` comes before the one at `other`: somewhere, or directly. */
      readonly kind: "PLACE";
      readonly structure: string;
      readonly place: number;
      readonly other: number;
      readonly adjacent: boolean;
    }
  | {
      /** The first kind of relation leads from the subject to something that the second joins to the object. */
      readonly kind: "PATH";
      readonly subject: string;
      readonly relations: readonly [RelationKind, RelationKind];
      readonly object: string;
    }
  | {
      /** A source takes this side of a dispute. */
      readonly kind: "SAID";
      readonly source: string;
      readonly dispute: string;
      readonly side: number;
    };

/** An atom of one kind. */
export type AtomOf<K extends Atom["kind"]> = Extract<Atom, { readonly kind: K }>;

/** What claims assert and deny. */
export type ClaimAtom = AtomOf<"RELATION" | "TRAIT" | "ORDER">;

/** The entities that an atom is about. A place in a structure is about its members, a saying about none. */
export const entitiesOfAtom = (atom: Atom): readonly string[] => {
  switch (atom.kind) {
    case "RELATION":
    case "ORDER":
    case "GLOSS":
    case "PATH":
      return [atom.subject, atom.object];
    case "TRAIT":
      return [atom.subject];
    default:
      return [];
  }
};

/** What an option asserts when it is put into its stem: one thing, or several at once. At least one. */
export type Statement = Atom | { readonly kind: "ALL"; readonly of: readonly Atom[] };

/** The single things that a statement asserts. */
export const atomsOf = (statement: Statement): readonly Atom[] =>
  statement.kind === "ALL" ? statement.of : [statement];

/**
 * ACCEPTED proves TRUE, the others prove FALSE: F1 another value of a single-valued dimension or relation, F2 not in a
 * closed cell, F3 a stated negation, F4 the opposite in a strict order, F5 disjoint classes or kinds of relation.
 */
export const PROOF_RULES = ["ACCEPTED", "F1", "F2", "F3", "F4", "F5"] as const;
export type ProofRule = (typeof PROOF_RULES)[number];

/**
 * Why a statement is true or false, as data. `claimIds` are the claims that it rests on, in the order of the
 * argument; `sections` are cited by a flag (a closed cell, disjoint classes) and not by a claim.
 */
export type Proof =
  | {
      /** The claim itself, or a chain of one transitive kind from subject to object. */
      readonly rule: "ACCEPTED";
      readonly claimIds: readonly string[];
      /** Where it is written, when no claim says it: a gloss, a structure, a side. */
      readonly sections?: readonly string[];
    }
  | {
      readonly rule: "F1";
      readonly claimIds: readonly string[];
      readonly sections?: readonly string[];
      /**
       * The value that the subject has instead, the object that it is related to instead, what the first step of a path leads to, or the id
       * of the other side.
       */
      readonly has: string;
    }
  | {
      readonly rule: "F2";
      /** The claims of the cell. */
      readonly claimIds: readonly string[];
      readonly sections: readonly string[];
      readonly members: readonly string[];
    }
  | { readonly rule: "F3"; readonly claimIds: readonly string[] }
  | {
      readonly rule: "F4";
      /** The chain from the statement's object to its subject; empty in a structure. */
      readonly claimIds: readonly string[];
      /** Where a structure's order is written. */
      readonly sections?: readonly string[];
    }
  | {
      readonly rule: "F5";
      /** The chain from the subject to its class, then the chain from the object to its class. */
      readonly claimIds: readonly string[];
      readonly sections: readonly string[];
      /** Id of the group of classes. */
      readonly group: string;
      readonly subjectClass: string;
      readonly objectClass: string;
    }
  | {
      readonly rule: "F5";
      /** The claim that joins the two by a kind of relation that excludes this one. */
      readonly claimIds: readonly string[];
      readonly sections: readonly [];
      readonly group: null;
    };

/** A missing edge is UNKNOWN, never FALSE: the graph is an open world. */
export type Verdict =
  | { readonly truth: "TRUE" | "FALSE"; readonly proof: Proof }
  | { readonly truth: "UNKNOWN" };
