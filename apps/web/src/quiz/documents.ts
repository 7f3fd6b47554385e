import { graphql } from "../graphql/graphql.ts";

/** An answer with its explanation; only ever asked for after the answer was given. */
export const AnswerFields = graphql(`
  fragment AnswerFields on Answer {
    questionId chosen confidence correct key
    explanation {
      verdictEn verdictZh
      options {
        optionId truth textEn textZh rule
        claims {
          id statementEn statementZh
          sections { id headingEn headingZh source { id titleEn titleZh url } }
        }
        sections { id headingEn headingZh source { id titleEn titleZh url } }
      }
      claims {
        id relation statementEn statementZh
        subject { id nameEn nameZh }
        object { id nameEn nameZh }
        sections { id headingEn headingZh source { id titleEn titleZh url } }
      }
      entities { id nameEn nameZh }
    }
  }
`);

export const QuestionFields = graphql(`
  fragment QuestionFields on Question {
    id number type format stemEn stemZh
    options { id textEn textZh }
  }
`);

export const AttemptQuery = graphql(
  `
  query QuizAttempt($id: ID!) {
    attempt(id: $id) {
      id
      quiz { code questions { ...QuestionFields } }
      answers { ...AnswerFields }
    }
  }
`,
  [QuestionFields, AnswerFields],
);

export const QuizHeadQuery = graphql(`
  query QuizHead($code: ID!) {
    quiz(code: $code) { code size topics { id nameEn nameZh } }
  }
`);

export const QuizTopicsQuery = graphql(`
  query QuizTopics($ids: [ID!]!) {
    entities(where: { id: { in: $ids } }) { id nameEn nameZh }
  }
`);

export const StartQuizMutation = graphql(`
  mutation StartQuiz($input: StartQuizInput!) {
    startQuiz(input: $input) {
      __typename
      ... on Attempt { id quiz { code } }
      ... on MutationError { code message parameters { name values } }
    }
  }
`);

export const AnswerMutation = graphql(
  `
  mutation AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
      __typename
      ...AnswerFields
      ... on MutationError { code message }
    }
  }
`,
  [AnswerFields],
);
