/** Learner data: labels Quiz, Attempt and Answer, and no relationship to knowledge. */

/** A code that is there already keeps its snapshot. */
export const SAVE_QUIZ = `
  MERGE (q:Quiz {code: $code})
  ON CREATE SET q += $properties, q.snapshot = $snapshot`;

export const QUIZ_BY_CODE = "MATCH (q:Quiz {code: $code}) RETURN q.snapshot AS snapshot";

/** No row when the quiz is unknown; a second attempt of the same id breaks the constraint. */
export const CREATE_ATTEMPT = `
  MATCH (q:Quiz {code: $quizCode})
  CREATE (a:Attempt {id: $id, quizCode: $quizCode, startedAt: $startedAt, schemaVersion: $schemaVersion})
  RETURN a.id AS id`;

export const ATTEMPT_BY_ID = `
  MATCH (a:Attempt {id: $id})
  RETURN a {
    .*,
    answers: COLLECT {
      MATCH (a)<-[:ANSWER_IN]-(answer:Answer)
      RETURN answer {.*} ORDER BY answer.position
    }
  } AS attempt`;

/**
 * Writing to the attempt takes its lock before the answer is looked for, so that of two requests at once the second
 * sees what the first has written.
 */
export const RECORD_ANSWER = `
  MATCH (a:Attempt {id: $attemptId}) USING INDEX SEEK a:Attempt(id)
  SET a.id = a.id
  WITH a, COUNT { (a)<-[:ANSWER_IN]-() } AS given
  MERGE (answer:Answer {id: $answerId})
  ON CREATE SET answer += $answer, answer.position = given
  MERGE (answer)-[:ANSWER_IN]->(a)
  RETURN answer {.*} AS answer`;
