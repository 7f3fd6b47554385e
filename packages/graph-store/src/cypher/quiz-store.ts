/** Learner data: labels Quiz, Attempt, Answer and QuizReport, and no relationship to knowledge. */

/** A code that is there already keeps its snapshot. */
export const SAVE_QUIZ = `
  MERGE (q:Quiz {code: $code})
  ON CREATE SET q += $properties, q.snapshot = $snapshot`;

export const QUIZ_BY_CODE = "MATCH (q:Quiz {code: $code}) RETURN q.snapshot AS snapshot";

/** An attempt `a` as it is read. */
const ATTEMPT = `
  a {
    .*,
    answers: COLLECT {
      MATCH (a)<-[:ANSWER_IN]-(answer:Answer)
      RETURN answer {.*} ORDER BY answer.position
    }
  } AS attempt`;

/** No row when the quiz is unknown; a second attempt of the same id breaks the constraint. */
export const CREATE_ATTEMPT = `
  MATCH (q:Quiz {code: $quizCode})
  CREATE (a:Attempt {
    id: $id, quizCode: $quizCode, startedAt: $startedAt, schemaVersion: $schemaVersion,
    madeQuiz: coalesce(q.madeBy = $id, false)
  })
  WITH a
  RETURN ${ATTEMPT}`;

export const ATTEMPT_BY_ID = `
  MATCH (a:Attempt {id: $id})
  RETURN ${ATTEMPT}`;

export const FINISH_ATTEMPT = `
  MATCH (a:Attempt {id: $id}) USING INDEX SEEK a:Attempt(id)
  SET a.finishedAt = coalesce(a.finishedAt, $finishedAt)
  WITH a
  RETURN ${ATTEMPT}`;

/**
 * Writing to the attempt takes its lock before the answer is looked for, so that of two requests at once the second
 * sees what the first has written. No row when there is no such attempt; a row without an answer when it is finished.
 */
export const RECORD_ANSWER = `
  MATCH (a:Attempt {id: $attemptId}) USING INDEX SEEK a:Attempt(id)
  SET a.id = a.id
  WITH a, COUNT { (a)<-[:ANSWER_IN]-() } AS given
  OPTIONAL MATCH (before:Answer {id: $answerId})
  FOREACH (_ IN CASE WHEN before IS NULL AND a.finishedAt IS NULL THEN [1] ELSE [] END |
    CREATE (fresh:Answer {id: $answerId})
    SET fresh += $answer, fresh.position = given
    CREATE (fresh)-[:ANSWER_IN]->(a)
  )
  WITH a
  OPTIONAL MATCH (answer:Answer {id: $answerId})
  RETURN answer {.*} AS answer`;

/** A receipt that is there already keeps its complaint. */
export const SAVE_REPORT = "MERGE (r:QuizReport {id: $id}) ON CREATE SET r += $properties";
