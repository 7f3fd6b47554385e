import { type Bilingual, type GraphPath, type Language, RELATION_KINDS } from "@strata/graph-model";

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Chinese takes a space only beside Latin letters and digits. */
const glue = (left: string, right: string): string => {
  const last = [...left].at(-1) ?? "";
  const first = [...right][0] ?? "";
  return CJK.test(last) && CJK.test(first) ? left + right : `${left} ${right}`;
};

const clauses = ({ entities, claims }: GraphPath, language: Language): readonly string[] =>
  claims.flatMap((claim, index) => {
    const [from, to] = [entities[index], entities[index + 1]];
    if (!from || !to) {
      return [];
    }
    const kind = RELATION_KINDS[claim.relation];
    const phrase = claim.subject === from.id ? kind.phrase : kind.inverse.phrase;
    const words = [from.name[language], phrase[language], to.name[language]];
    return [language === "zh" ? words.reduce(glue) : words.join(" ")];
  });

/** A path read aloud, one clause a step; a step against a relation's direction is read by its inverse. */
export const pathSentence = (path: GraphPath): Bilingual => ({
  en: `${clauses(path, "en").join("; ")}.`,
  zh: `${clauses(path, "zh").join("，")}。`,
});
