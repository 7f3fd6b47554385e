import { graphql } from "../graphql/graphql.ts";

/** An answer with its explanation; only ever asked for after the answer was given. */
export const AnswerFields = graphql(`
  fragment AnswerFields on Answer {
    questionId chosen confidence answeredAt correct credit key
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
    targets { id textEn textZh }
  }
`);

export const AttemptQuery = graphql(
  `
  query QuizAttempt($id: ID!) {
    attempt(id: $id) {
      id finishedAt madeQuiz
      ability { theta standardError }
      quiz { code mode size questions { ...QuestionFields } }
      next { ...QuestionFields }
      answers { ...AnswerFields question { ...QuestionFields } }
    }
  }
`,
  [QuestionFields, AnswerFields],
);

export const QuizHeadQuery = graphql(`
  query QuizHead($code: ID!) {
    quiz(code: $code) { code size mode levels isStale topics { id nameEn nameZh } }
  }
`);

export const QuizTopicsQuery = graphql(`
  query QuizTopics($ids: [ID!]!) {
    entities(where: { id: { in: $ids } }) { id nameEn nameZh }
  }
`);

export const QuestionTypesQuery = graphql(`
  query QuestionTypes {
    questionTypes { id nameEn nameZh formats asksForViews }
  }
`);

export const NextQuestionQuery = graphql(
  `
  query NextQuestion($id: ID!) {
    attempt(id: $id) { id next { ...QuestionFields } }
  }
`,
  [QuestionFields],
);

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

export const FinishMutation = graphql(`
  mutation FinishQuiz($attemptId: ID!) {
    finishQuiz(attemptId: $attemptId) {
      __typename
      ... on Attempt { id finishedAt }
      ... on MutationError { code message }
    }
  }
`);

export const ReportMutation = graphql(`
  mutation ReportQuestion($input: ReportQuestionInput!) {
    reportQuestion(input: $input) {
      __typename
      ... on QuestionReport { id }
      ... on MutationError { code message parameters { name values } }
    }
  }
`);

export const ExportQuery = graphql(`
  query ExportQuiz(
    $code: ID!
    $format: QuizExportFormat!
    $language: QuizExportLanguage!
    $withKey: Boolean!
    $attemptId: ID
  ) {
    exportQuiz(
      code: $code
      format: $format
      language: $language
      withKey: $withKey
      attemptId: $attemptId
    ) {
      __typename
      ... on QuizFile { fileName mediaType encoding content notes { textEn textZh } }
      ... on MutationError { code message parameters { name values } }
    }
  }
`);
