import {
  type Bilingual,
  type Claim,
  type Dimension,
  type GraphReader,
  isCurrent,
  RELATION_KINDS,
} from "@strata/graph-model";
import { QUESTION_TYPE_IDS, type QuestionTypeId } from "../question-types/registry.ts";
import { everyItem } from "../session/every-item.ts";

/** Why no question may be built on a claim, whatever else is known. */
export const INELIGIBLE = {
  DISPUTED: { en: "its truth is disputed", zh: "有争议" },
  OUTDATED: { en: "it has aged", zh: "已过时" },
  ENDED: { en: "it no longer holds", zh: "现已不成立" },
  VAGUE_KIND: {
    en: "its kind of relation is true of much else",
    zh: "这种关系对许多别的事物也成立",
  },
  PROSE: { en: "its dimension has no scale", zh: "该维度没有取值范围" },
  NO_VALUE: { en: "the scale has no place for what it says", zh: "其内容不在取值范围之内" },
  SEVERAL_VALUES: {
    en: "its dimension takes several values, and they are not all known",
    zh: "该维度可有多个取值，且未列全",
  },
  INFERRED_DENIAL: {
    en: "no source says it outright; it only proves a wrong answer wrong",
    zh: "没有来源直接这样说，只用来证明错误选项有误",
  },
  NO_CONTRAST: {
    en: "nothing proves that its contrast cannot be swapped",
    zh: "没有依据能证明两者的区别不可对调",
  },
} as const satisfies Record<string, Bilingual>;
export type Ineligible = keyof typeof INELIGIBLE;

/** What eligibility is decided from, besides the claim. */
export interface Flags {
  readonly dimension: (id: string) => Dimension | undefined;
  readonly isClosed: (subject: string, of: string) => boolean;
}

/** Why a claim may not be asked, as graph-seed declares it by statuses, flags and scales; null when it may. */
export const whyIneligible = (claim: Claim, flags: Flags): Ineligible | null => {
  if (claim.status !== "ACCEPTED") return claim.status;
  if (!isCurrent(claim)) return "ENDED";
  if (claim.kind === "NEGATION" && claim.inferred) return "INFERRED_DENIAL";
  if (claim.kind === "RELATION" && claim.relation === "CONFUSED_WITH") {
    return claim.contrast?.dimension ? null : "NO_CONTRAST";
  }
  if ("relation" in claim && claim.relation !== null) {
    return RELATION_KINDS[claim.relation].askable ? null : "VAGUE_KIND";
  }
  if (claim.dimension === null) return null;
  const dimension = flags.dimension(claim.dimension);
  if (dimension === undefined || dimension.scale === "PROSE") return "PROSE";
  if (claim.kind !== "TRAIT") return null;
  if (claim.value === null) return "NO_VALUE";
  const exact = dimension.singleValued || flags.isClosed(claim.subject, claim.dimension);
  return exact ? null : "SEVERAL_VALUES";
};

/** A way in which a claim is asked. */
export interface Asking {
  readonly type: QuestionTypeId;
  /** The most options that could be proven. */
  readonly options: number;
}

/** Every way in which each claim can be asked, by claim id; claims that cannot are not there. It reads the whole graph. */
export const askings = async (
  reader: GraphReader,
  types: readonly QuestionTypeId[] = QUESTION_TYPE_IDS,
): Promise<ReadonlyMap<string, readonly Asking[]>> => {
  const found = new Map<string, Asking[]>();
  for (const type of types) {
    for (const { fact, options } of await everyItem(reader, type, "eligibility")) {
      found.set(fact, [...(found.get(fact) ?? []), { type, options: options.length }]);
    }
  }
  return found;
};
