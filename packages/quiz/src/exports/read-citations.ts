import type { Citation, GraphReader, Section, Source } from "@strata/graph-model";
import type { Quiz } from "../quiz.ts";
import { sectionsOf } from "./exported-question.ts";
import type { QuizCitation, QuizCitations } from "./quiz-export.ts";

const citationOf = ({
  section,
  source,
}: {
  readonly section: Section;
  readonly source: Source;
}): QuizCitation => ({
  titleEn: source.title.en,
  titleZh: source.title.zh,
  headingEn: section.heading.en,
  headingZh: section.heading.zh,
  url: source.url,
});

/** Reads what an export has to cite for a quiz, in two look-ups. What has left the graph since is not among it. */
export const readCitations = async (
  { questions }: Pick<Quiz, "questions">,
  reader: Pick<GraphReader, "claims" | "sections">,
): Promise<QuizCitations> => {
  const explanations = questions.map(({ explanation }) => explanation);
  const claims = await reader.claims([
    ...new Set(explanations.flatMap(({ claimIds }) => claimIds)),
  ]);
  const sectionIds = [
    ...claims.flatMap(({ citations }) => citations.map(({ section }) => section)),
    ...explanations.flatMap(({ options }) => sectionsOf(options)),
  ];
  const read = await reader.sections([...new Set(sectionIds)]);
  const bySection = new Map(read.map((one) => [one.section.id, citationOf(one)]));
  const byClaim = new Map<string, readonly Citation[]>(
    claims.map(({ id, citations }) => [id, citations]),
  );
  return {
    ofClaim: (id) => (byClaim.get(id) ?? []).flatMap(({ section }) => bySection.get(section) ?? []),
    ofSection: (id) => bySection.get(id) ?? null,
  };
};
