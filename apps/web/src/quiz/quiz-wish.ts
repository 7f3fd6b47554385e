import type { QuestionType, QuizLevel, QuizMode } from "./quiz-data.ts";
import type { StartRefused } from "./send-answer.ts";

/** The modes that a learner begins; REVIEW and MISTAKES ask given facts and begin elsewhere. */
export const MODES = [
  "PRACTICE",
  "TEST",
  "CHALLENGE",
  "ADAPTIVE",
] as const satisfies readonly QuizMode[];
export type WishedMode = (typeof MODES)[number];

export const LEVELS = ["EASY", "MEDIUM", "HARD"] as const satisfies readonly QuizLevel[];

const SIZE = { usual: 10, min: 1, max: 50 } as const;
const MOST_TOPICS = 20;

/** What a new quiz is to be made of. An empty list means: all. */
export interface QuizWish {
  readonly mode: WishedMode;
  /** Ids of entities. */
  readonly topics: readonly string[];
  readonly types: readonly string[];
  readonly levels: readonly QuizLevel[];
  readonly size: number;
}

export const ANYTHING: QuizWish = {
  mode: "PRACTICE",
  topics: [],
  types: [],
  levels: [],
  size: SIZE.usual,
};

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

const listOf = (value: Query[string]): readonly string[] =>
  [...new Set(String(value ?? "").split(",")).values()].filter((id) => id !== "");

/** Reads a wish from an address. What is out of range or unknown is left out. */
export const wishFromQuery = (query: Query): QuizWish => {
  const size = Number(query.size ?? SIZE.usual);
  const levels = listOf(query.levels);
  return {
    mode: MODES.find((mode) => mode === query.mode) ?? ANYTHING.mode,
    topics: listOf(query.topics).slice(0, MOST_TOPICS),
    types: listOf(query.types),
    levels: LEVELS.filter((level) => levels.includes(level)),
    size: Number.isInteger(size) && size >= SIZE.min && size <= SIZE.max ? size : SIZE.usual,
  };
};

/** The query of an address that `wishFromQuery` reads; empty for the usual. */
export const wishToQuery = ({ mode, topics, types, levels, size }: QuizWish): string => {
  const parts = [
    ["mode", mode === ANYTHING.mode ? "" : mode],
    ["topics", topics.join(",")],
    ["types", types.join(",")],
    ["levels", levels.join(",")],
    ["size", size === SIZE.usual ? "" : String(size)],
  ] as const;
  return parts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`)
    .join("&");
};

/** Whether a mode asks questions of a type: views are asked in tests only, and an adaptive test takes all it can use. */
export const isUsable = (
  { asksForViews }: Pick<QuestionType, "asksForViews">,
  mode: QuizMode,
): boolean => !asksForViews || mode === "TEST" || mode === "CHALLENGE";

/** A wish as it is sent: an adaptive test is about everything, and chooses level and length by itself. */
export const wishToSend = (wish: QuizWish): QuizWish =>
  wish.mode === "ADAPTIVE" ? { ...ANYTHING, mode: "ADAPTIVE" } : wish;

/** Something that can be had instead of what was refused. `id` names the type or topic that it adds. */
export interface Way {
  readonly kind: "fewer" | "type" | "topic" | "levels" | "withoutTypes" | "mode" | "anything";
  readonly id: string | null;
  readonly wish: QuizWish;
}

/** Most types offered one by one; all of them together are offered besides. */
const MOST_TYPES = 4;

/** What to offer for a refusal, what keeps most of the wish first. */
export const waysOut = (wish: QuizWish, { parameters }: StartRefused): readonly Way[] => {
  const { possible = [], otherTypes = [], otherTopics = [], instead = [], modes = [] } = parameters;
  const fewer = Number(possible[0] ?? 0);
  const ways: Way[] = [];
  if (fewer > 0 && fewer < wish.size) {
    ways.push({ kind: "fewer", id: null, wish: { ...wish, size: fewer } });
  }
  for (const type of otherTypes.slice(0, MOST_TYPES)) {
    ways.push({ kind: "type", id: type, wish: { ...wish, types: [...wish.types, type] } });
  }
  if (otherTypes.length > 1 || modes.length > 0) {
    ways.push({ kind: "withoutTypes", id: null, wish: { ...wish, types: [] } });
  }
  for (const topic of [...otherTopics, ...instead]) {
    ways.push({ kind: "topic", id: topic, wish: { ...wish, topics: [...wish.topics, topic] } });
  }
  for (const mode of MODES.filter((each) => modes.includes(each))) {
    ways.push({ kind: "mode", id: mode, wish: { ...wish, mode } });
  }
  if (possible.length > 0 && wish.levels.length > 0) {
    ways.push({ kind: "levels", id: null, wish: { ...wish, levels: [] } });
  }
  ways.push({ kind: "anything", id: null, wish: { ...ANYTHING, mode: wish.mode } });
  return ways;
};
