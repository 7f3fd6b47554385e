import { type Bilingual, type GraphPath, type Language, RELATION_KINDS } from "@strata/graph-model";

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Chinese takes a space only beside Latin letters and digits. */
const glue = (left: string, right: string): string => {
  const last = [...left].at(-1) ?? "";
  const first = [...right][0] ?? "";
  return CJK.test(last) && CJK.test(first) ? left + right : `${left} ${right}`;
};

/** The names of entities by their ids. */
export type Names = ReadonlyMap<string, Bilingual>;

const clauses = ({ steps }: GraphPath, names: Names, language: Language): readonly string[] =>
  steps.flatMap(({ subject, relation, object }) => {
    const [from, to] = [names.get(subject), names.get(object)];
    if (!from || !to) {
      return [];
    }
    const words = [from[language], RELATION_KINDS[relation].phrase[language], to[language]];
    return [language === "zh" ? words.reduce(glue) : words.join(" ")];
  });

/** A path read aloud, one clause a step; each is said subject first, as people say it, whichever way the path goes. */
export const pathSentence = (path: GraphPath, names: Names): Bilingual => ({
  en: `${clauses(path, names, "en").join("; ")}.`,
  zh: `${clauses(path, names, "zh").join("，")}。`,
});
