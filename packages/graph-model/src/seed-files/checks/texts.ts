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
