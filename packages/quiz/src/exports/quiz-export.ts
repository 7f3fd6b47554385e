import type { Bilingual, Language } from "@strata/graph-model";
import type { Quiz } from "../quiz.ts";

/** A section of a source that a proof rests on, as a reader finds it. */
export interface QuizCitation {
  readonly titleEn: string;
  readonly titleZh: string;
  readonly headingEn: string;
  readonly headingZh: string;
  /** Null where the source has no address. */
  readonly url: string | null;
}

/** Where the proofs of a quiz are written; nothing, or null, for what is not known any more. */
export interface QuizCitations {
  /** What a claim cites. */
  readonly ofClaim: (claimId: string) => readonly QuizCitation[];
  /** A section that a proof names itself. */
  readonly ofSection: (sectionId: string) => QuizCitation | null;
}

export interface QuizExportOptions {
  /** The language of a file that holds one; the one that comes first in a file that holds both. */
  readonly language: Language;
  /** Whether the file tells the answers and what explains them. */
  readonly withKey: boolean;
  readonly citations: QuizCitations;
  /** When the file is written: an importer that updates takes the newer of two. */
  readonly now: Date;
}

export interface QuizFile {
  readonly body: string | Uint8Array;
  /** What the format cannot say of this quiz, and what an importer does that would surprise. */
  readonly notes: readonly Bilingual[];
}

/** Why a quiz cannot be written so, and how it can. */
export interface QuizExportProblem {
  readonly code: "KEY_NEEDED";
  readonly message: string;
  readonly parameters: {
    readonly format: string;
    /** Ids of the formats that can do without a key. */
    readonly instead: readonly string[];
  };
}

/** One way to write a quiz into a file. */
export interface QuizExport {
  readonly name: Bilingual;
  readonly mediaType: string;
  /** Without the first dot; ends in what the importer demands ("gift.txt": Moodle refuses ".gift"). */
  readonly extension: string;
  /** Whether one file holds both languages, or each has a file of its own. */
  readonly languages: "BOTH" | "ONE";
  /** The same quiz, options and citations give the same bytes. */
  readonly write: (quiz: Quiz, options: QuizExportOptions) => Promise<QuizFile | QuizExportProblem>;
}

/** Tells the two results of `write` apart. */
export const isQuizFile = (result: QuizFile | QuizExportProblem): result is QuizFile =>
  "body" in result;
