import { createBrowserClient } from "../graphql/browser-client.ts";
import { graphql, type ResultOf } from "../graphql/graphql.ts";

const CompletionQuery = graphql(`
  query Completion($text: String!) {
    search(text: $text, first: 8) {
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

export type Completion = NonNullable<ResultOf<typeof CompletionQuery>["search"][number]["entity"]>;

const client = createBrowserClient();

/** Entities for what has been typed so far; empty when the service does not answer, since the form still works. */
export const complete = async (text: string): Promise<readonly Completion[]> => {
  const { data } = await client.query(CompletionQuery, { text }).toPromise();
  return (data?.search ?? []).flatMap(({ entity }) => (entity === null ? [] : [entity]));
};
