import type { SeedProblem, SeedProblemCode } from "../problem.ts";
import type { DataPath, SeedFile } from "../seed-file.ts";

type Language = "en" | "zh";
interface Text {
  readonly file: SeedFile;
  readonly path: DataPath;
  readonly language: Language;
  readonly text: string;
}

const HAN = "\\p{Script=Han}";
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ".": "。",
  ":": "：",
  ";": "；",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）",
  '"': "“ or ”",
};
const hasHan = new RegExp(HAN, "u");
/** Also “HyperKit、KVM”: names alone, and yet a Chinese text. */
const isChinese = new RegExp(`${HAN}|[，。：；？！、（）]`, "u");
/** In a Chinese text these are never right, except a colon or a comma between digits and a full stop inside a name or number. */
const halfWidth = new RegExp(
  `[;?!()"]|(?<!\\d),|,(?!\\d)|(?<!\\d):(?!//)|(?<=${HAN})\\.|(?<=${HAN}):`,
  "u",
);
const missingSpace = new RegExp(`${HAN}[A-Za-z0-9]|[A-Za-z0-9%]${HAN}`, "u");
const seedWords = /\bseeds?\b|种子/iu;

/** Every bilingual text and alias of a file's raw data, sound or not. */
const textsOf = (file: SeedFile): readonly Text[] => {
  const texts: Text[] = [];
  const walk = (data: unknown, path: DataPath): void => {
    if (typeof data !== "object" || data === null) return;
    for (const [key, value] of Object.entries(data)) {
      const place = [...path, Array.isArray(data) ? Number(key) : key];
      if (key !== "en" && key !== "zh") {
        walk(value, place);
        continue;
      }
      for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
        const inList = Array.isArray(value) ? [...place, index] : place;
        const isAlias = typeof item === "object" && item !== null && "name" in item;
        const text: unknown = isAlias ? item.name : item;
        if (typeof text !== "string") continue;
        texts.push({
          file,
          path: isAlias ? [...inList, "name"] : inList,
          language: key,
          text,
        });
      }
    }
  };
  walk(file.data, []);
  return texts;
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The length of a text in Latin letters. A Chinese character stands for about three: with that, the texts of graph-seed have a
 * median of .95 Chinese to English and 99 % of them lie between .63 and 1.41 (1,021 texts of at least 40 letters).
 */
const lengthInLetters = (text: string): number => {
  let length = 0;
  for (const mark of text) {
    if (hasHan.test(mark)) length += LETTERS_OF_A_CHARACTER;
    else if (/[\p{L}\p{N}]/u.test(mark)) length += 1;
  }
  return length;
};
const LETTERS_OF_A_CHARACTER = 3;
/** Shorter texts are names and notes, whose lengths say nothing. */
const WORTH_COMPARING = 60;
/** Twice as long, or half: far outside what translation does. */
const UNEQUAL = 2;

const unequalLanguages = (file: SeedFile): readonly SeedProblem[] => {
  const problems: SeedProblem[] = [];
  const walk = (data: unknown, path: DataPath): void => {
    if (typeof data !== "object" || data === null) return;
    const { en, zh } = data as { en?: unknown; zh?: unknown };
    if (typeof en === "string" && typeof zh === "string") {
      // A name such as “Docker” in the Chinese text stands for itself.
      const [english, chinese] = [lengthInLetters(en), lengthInLetters(zh)];
      const ratio = Math.max(english, chinese) / Math.max(Math.min(english, chinese), 1);
      if (Math.max(english, chinese) < WORTH_COMPARING || ratio <= UNEQUAL) return;
      const [longer, shorter] = english > chinese ? ["English", "Chinese"] : ["Chinese", "English"];
      problems.push(
        file.problemAt(
          [...path, shorter === "Chinese" ? "zh" : "en"],
          "unequal-languages",
          `The ${longer} is ${ratio.toFixed(1)} times as long as the ${shorter}.`,
          "See whether one says something that the other leaves out.",
          { severity: "warning" },
        ),
      );
      return;
    }
    for (const [key, value] of Object.entries(data)) {
      walk(value, [...path, Array.isArray(data) ? Number(key) : key]);
    }
  };
  walk(file.data, []);
  return problems;
};

/** Both languages of a text say about as much. */
export const checkLengths = (files: readonly SeedFile[]): readonly SeedProblem[] =>
  files.flatMap(unequalLanguages);

/** Texts as readers see them: punctuation and spacing of their language, no ids, no talk of seeds. */
export const checkTexts = (
  files: readonly SeedFile[],
  ids: ReadonlySet<string>,
): readonly SeedProblem[] => {
  const alternatives = [...ids].map(escaped).join("|");
  const idWord = alternatives ? new RegExp(`(?<![\\w.-])(?:${alternatives})(?![\\w-])`, "u") : null;

  return files.flatMap(textsOf).flatMap(({ file, path, language, text }) => {
    const problems: SeedProblem[] = [];
    const report = (
      code: SeedProblemCode,
      message: string,
      remedy: string,
      severity: SeedProblem["severity"] = "error",
    ): void => {
      problems.push(file.problemAt(path, code, message, remedy, { severity }));
    };
    if (language === "zh" && isChinese.test(text)) {
      const mark = halfWidth.exec(text)?.[0].at(-1);
      if (mark !== undefined) {
        report(
          "half-width-punctuation",
          `The Chinese text has the half-width mark “${mark}”.`,
          `Write ${FULL_WIDTH[mark] ?? "the full-width mark"}.`,
        );
      }
      const joint = missingSpace.exec(text)?.[0];
      if (joint !== undefined) {
        report(
          "missing-space",
          `No space stands in “${joint}”.`,
          `Write “${[...joint].join(" ")}”.`,
          "warning",
        );
      }
    }
    if (language === "en" && hasHan.test(text)) {
      report("mixed-language", "The English text has Chinese in it.", "Write it in English.");
    }
    const id = idWord?.exec(text)?.[0];
    if (id !== undefined) {
      report(
        "id-in-text",
        `The text speaks of “${id}”, which is an id.`,
        "Name the source or the matter, or write “one source”; citations show which.",
      );
    }
    const seedWord = seedWords.exec(text)?.[0];
    if (seedWord !== undefined) {
      report(
        "speaks-of-seeds",
        `The text says “${seedWord}”; a reader knows sources, not seeds.`,
        "Write “source” (来源), or name the article.",
      );
    }
    return problems;
  });
};
