import type { AnswerFormat } from "../answer-formats/registry.ts";
import { ANSWER_FORMATS } from "../answer-formats/registry.ts";
import { memoizedFor } from "../caching/memoized.ts";
import type { Facts } from "../proof/facts.ts";
import { judge } from "../proof/judge.ts";
import type { QuestionTypeId } from "../question-types/registry.ts";
import type { Random } from "../random/random.ts";
import { withCleanStem } from "./check-item.ts";
import type { Draft, DraftOption, Item, ProvenOption } from "./draft.ts";

/** An option that is proven, wherever it may stand. */
type Proven = Omit<ProvenOption, "place">;

/** False when it is not known whether the statement is true, or something that has to be false is not. */
const proveOption = (option: DraftOption, facts: Facts): Proven | false => {
  const { text, statement, truth, target = null, accepts = [] } = option;
  const verdict = judge(statement, facts);
  if (verdict.truth === "UNKNOWN") return false;
  const excludes: ProvenOption["excludes"][number][] = [];
  for (const excluded of option.excludes ?? []) {
    const other = judge(excluded, facts);
    if (other.truth !== "FALSE") return false;
    excludes.push({ statement: excluded, proof: other.proof });
  }
  return {
    text,
    statement,
    right: verdict.truth === truth,
    truth: verdict.truth,
    proof: verdict.proof,
    target,
    excludes,
    accepts,
  };
};

/** The drafts of a fact share options: each is proven once. */
const provenOnce = (facts: Facts): ((option: DraftOption) => Proven | false) =>
  facts.workedOut("proven options", () => memoizedFor((option) => proveOption(option, facts)));

const prove = (draft: Draft, facts: Facts): readonly ProvenOption[] | null => {
  const proveOne = provenOnce(facts);
  const options: ProvenOption[] = [];
  for (const [place, option] of draft.options.entries()) {
    const proven = proveOne(option);
    if (proven === false) return null;
    options.push({ ...proven, place });
  }
  return options;
};

/**
 * Turns a draft into an item: every option proven, what its format asks of the options, no flaw in any text. Phrasings are tried in
 * random order until one has no flaw. Null when the draft cannot be proven or no phrasing is clean.
 */
export const proveItem = (
  type: QuestionTypeId,
  format: AnswerFormat,
  draft: Draft,
  facts: Facts,
  random: Random,
): Item | null => {
  const proven = prove(draft, facts);
  if (proven === null) return null;
  const { isSound } = ANSWER_FORMATS[format];
  const shuffled = draft.order === "SHUFFLED" ? random.shuffle(proven) : proven;
  // A draw that happens to show the right order is turned round.
  const options = isSound(shuffled) ? shuffled : shuffled.toReversed();
  if (!isSound(options)) return null;
  const targets = random.shuffle(options.flatMap(({ target }) => target ?? []));
  const { fact, subject, cell, verdict } = draft;
  const item = { type, format, fact, subject, cell, options, targets, verdict };
  return withCleanStem(item, random.shuffle(draft.stems));
};
