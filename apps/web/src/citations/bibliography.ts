import { ask } from "../graphql/ask.ts";
import { graphql, type ResultOf } from "../graphql/graphql.ts";

const BibliographyQuery = graphql(`
  query Bibliography {
    sources(limit: 100) {
      id
      titleEn
      titleZh
      publisher
      url
      published
      language
      sections(limit: 100) {
        id
        headingEn
        headingZh
      }
    }
  }
`);

type BibliographySource = ResultOf<typeof BibliographyQuery>["sources"][number];

/** A section that claims cite, with the document that it is part of. */
export type CitedSection = {
  readonly section: BibliographySource["sections"][number];
  readonly source: Omit<BibliographySource, "sections">;
};

/** Every section by its id. Claims carry ids of sections only: there are few documents and many claims. */
export type Bibliography = ReadonlyMap<string, CitedSection>;

/** Empty when the API does not answer: a page then shows its marks without what they stand for. */
export const loadBibliography = async (): Promise<Bibliography> => {
  const asked = await ask(BibliographyQuery, {});
  if (!asked.ok) return new Map();
  return new Map(
    asked.data.sources.flatMap(({ sections, ...source }) =>
      sections.map((section) => [section.id, { section, source }] as const),
    ),
  );
};
