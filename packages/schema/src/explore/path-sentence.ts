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
    const ends = [entities[index], entities[index + 1]];
    const subject = ends.find((entity) => entity?.id === claim.subject);
    const object = ends.find((entity) => entity?.id === claim.object);
    if (!subject || !object) {
      return [];
    }
    const { phrase } = RELATION_KINDS[claim.relation];
    const words = [subject.name[language], phrase[language], object.name[language]];
    return [language === "zh" ? words.reduce(glue) : words.join(" ")];
  });

/** A path read aloud, one clause a step; each is said subject first, as people say it, whichever way the path goes. */
export const pathSentence = (path: GraphPath): Bilingual => ({
  en: `${clauses(path, "en").join("; ")}.`,
  zh: `${clauses(path, "zh").join("，")}。`,
});
