import { graphql, type ResultOf } from "../../../graphql/graphql.ts";

export const SearchQuery = graphql(`
  query SearchPage($text: String!, $kinds: [EntityKind!], $filtered: Boolean!) {
    search(text: $text, kinds: $kinds, first: 50) {
      matched
      match
      parts {
        text
        marked
      }
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
    unfiltered: search(text: $text, first: 50) @include(if: $filtered) {
      entity {
        id
        kind
      }
    }
  }
`);

export type Hit = ResultOf<typeof SearchQuery>["search"][number];
