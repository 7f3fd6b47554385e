import { ask } from "../graphql/ask.ts";
import { graphql, type ResultOf } from "../graphql/graphql.ts";

/** The API gives at most a hundred at a time. */
const PAGE = 100;

const BibliographyQuery = graphql(`
  query Bibliography($ids: [ID!]!) {
    sections(where: { id: { in: $ids } }, limit: 100) {
      id
      headingEn
      headingZh
      source {
        id
        titleEn
        titleZh
        publisher
        url
        published
        language
      }
    }
  }
`);

type BibliographySection = ResultOf<typeof BibliographyQuery>["sections"][number];

/** A section that claims cite, with the document that it is part of. */
export type CitedSection = {
  readonly section: Omit<BibliographySection, "source">;
  readonly source: BibliographySection["source"];
};

/** Sections by id. Claims carry ids of sections only: a page cites one section many times and asks for it once. */
export type Bibliography = ReadonlyMap<string, CitedSection>;

/**
 * What the sections of these ids are. Where the API does not answer they are missing: a page then shows its marks
 * without what they stand for.
 */
export const loadBibliography = async (sectionIds: Iterable<string>): Promise<Bibliography> => {
  const ids = [...new Set(sectionIds)];
  const portions = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, index) =>
    ids.slice(index * PAGE, (index + 1) * PAGE),
  );
  const answers = await Promise.all(
    portions.map((portion) => ask(BibliographyQuery, { ids: portion })),
  );
  return new Map(
    answers.flatMap((asked) =>
      asked.ok
        ? asked.data.sections.map(
            ({ source, ...section }) => [section.id, { section, source }] as const,
          )
        : [],
    ),
  );
};
