import { graphql, type ResultOf } from "../graphql/graphql.ts";
import { QuestionFields } from "./documents.ts";

/** The question of the day, for the home page; without key or explanation. */
export const FeaturedQuizQuery = graphql(
  `
  query FeaturedQuiz {
    featuredQuiz { code questions { ...QuestionFields } }
  }
`,
  [QuestionFields],
);

export type FeaturedQuiz = NonNullable<ResultOf<typeof FeaturedQuizQuery>["featuredQuiz"]>;
