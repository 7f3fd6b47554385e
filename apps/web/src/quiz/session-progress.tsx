import { type GivenAnswer, isMarked, type SessionQuestion } from "./quiz-data.ts";
import styles from "./quiz-session.module.css";

/** One mark for each question: open, answered, right, right in part or wrong. An adaptive test shows as many as it asks at most. */
export const SessionProgress = ({
  questions,
  answers,
  number,
  size,
}: {
  questions: readonly SessionQuestion[];
  answers: Readonly<Record<string, GivenAnswer>>;
  number: number;
  size: number;
}) => (
  <ol className={styles.progress} aria-hidden="true">
    {Array.from({ length: size }, (_, index) => index + 1).map((place) => {
      const question = questions.find((each) => each.number === place);
      const answer = question === undefined ? undefined : answers[question.id];
      return <li key={place} data-now={place === number} data-state={stateOf(answer)} />;
    })}
  </ol>
);

const stateOf = (answer: GivenAnswer | undefined): string => {
  if (answer === undefined) return "open";
  if (!isMarked(answer)) return "given";
  if (answer.correct) return "right";
  return answer.credit > 0 ? "part" : "wrong";
};
