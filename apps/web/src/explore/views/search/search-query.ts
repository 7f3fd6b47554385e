import { graphql, type ResultOf } from "../../../graphql/graphql.ts";

export const SearchQuery = graphql(`
  query SearchPage($text: String!) {
    search(text: $text, first: 30) {
      matched
      match
      entity {
        id
        kind
        layer
        nameEn
        nameZh
        glossEn
        glossZh
      }
    }
  }
`);

export type Hit = ResultOf<typeof SearchQuery>["search"][number];
