import { type Language, RELATION_KINDS } from "@strata/graph-model";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { addresses } from "../i18n/addresses.ts";
import { textIn } from "../i18n/text-in.ts";
import { answerText } from "./answer-text.ts";
import styles from "./explanation.module.css";
import type {
  AnswerFormat,
  CitedSection,
  Explanation as ExplanationData,
  MarkedAnswer,
  SessionQuestion,
} from "./quiz-data.ts";

/** Whether a format has options to choose from; in the others each is a part of the answer. */
const CHOOSES: Readonly<Record<AnswerFormat, boolean>> = {
  PICK_ONE: true,
  PICK_MANY: true,
  TRUE_FALSE: true,
  PUT_IN_ORDER: false,
  MATCH_PAIRS: false,
  TYPE_THE_TERM: false,
};

/** An option as its explanation is headed: one that is matched together with its partner. */
const headOf = (
  question: SessionQuestion,
  { key }: MarkedAnswer,
  optionId: string,
  language: Language,
): string =>
  answerText(
    question,
    question.format === "MATCH_PAIRS"
      ? key.filter((pair) => pair.startsWith(`${optionId}:`))
      : [optionId],
    language,
  );

/** The proof as a learner reads it: the verdict, what is true of each option and why, and the claims with their sources. */
export const Explanation = ({
  question,
  answer,
  language,
  brief = false,
}: {
  question: SessionQuestion;
  answer: MarkedAnswer;
  language: Language;
  /** Shows what was chosen and what is right; the other options are a click away. */
  brief?: boolean;
}) => {
  const t = useTranslations("quiz");
  const { explanation } = answer;
  const chooses = CHOOSES[question.format];
  const isCentral = ({ optionId }: { optionId: string }): boolean =>
    !brief || !chooses || answer.chosen.includes(optionId) || answer.key.includes(optionId);
  const others = explanation.options.filter((option) => !isCentral(option));
  const graph = graphAddress(answer, language);
  const textOf = new Map(
    question.options.map(({ id }) => [id, headOf(question, answer, id, language)]),
  );
  const drawOption = (option: ExplanationData["options"][number]): ReactNode => (
    <li
      key={option.optionId}
      className={styles.option}
      data-truth={option.truth}
      data-part={!chooses}
    >
      {chooses && (
        <span className={styles.sign} aria-hidden="true">
          {option.truth === "TRUE" ? "✓" : "✗"}
        </span>
      )}
      <div>
        <p className={styles.optionText}>
          {textOf.has(option.optionId) && <strong>{textOf.get(option.optionId)}</strong>}{" "}
          {chooses && (
            <span className={styles.rule}>
              {t(`truth.${option.truth}`)}
              {language === "zh" ? "：" : ": "}
              {t(`rule.${option.rule}`)}
            </span>
          )}
        </p>
        <p>
          {textIn(option, "text", language)}
          {option.claims.map((claim) => {
            const place = explanation.claims.findIndex(({ id }) => id === claim.id) + 1;
            return place === 0 ? null : (
              <sup key={claim.id} className={styles.mark}>
                <a
                  href={`#${claimAnchor(question.id, claim.id)}`}
                  aria-label={t("claimMark", { n: place })}
                >
                  {place}
                </a>
              </sup>
            );
          })}
        </p>
        {option.sections.length > 0 && <Sections sections={option.sections} language={language} />}
      </div>
    </li>
  );
  return (
    <div className={styles.explanation}>
      <p className={styles.verdict}>{textIn(explanation, "verdict", language)}</p>
      <section>
        <h3 className={styles.heading}>{t(chooses ? "optionsTitle" : "partsTitle")}</h3>
        <ul className={styles.options}>{explanation.options.filter(isCentral).map(drawOption)}</ul>
        {others.length > 0 && (
          <details className={styles.others}>
            <summary>{t("otherOptions", { count: others.length })}</summary>
            <ul className={styles.options}>{others.map(drawOption)}</ul>
          </details>
        )}
      </section>
      {explanation.claims.length > 0 && (
        <section>
          <h3 className={styles.heading}>{t("claimsTitle")}</h3>
          <ol className={styles.claims}>
            {explanation.claims.map((claim) => (
              <li key={claim.id} id={claimAnchor(question.id, claim.id)}>
                <p>
                  {/* A trait's statement reads on from its subject. */}
                  {claim.object === null && `${textIn(claim.subject, "name", language)} · `}
                  {textIn(claim, "statement", language)}
                </p>
                <Sections sections={claim.sections} language={language} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {graph !== null && (
        <p>
          <a href={graph}>{t("inGraph")}</a>
        </p>
      )}
    </div>
  );
};

/** Where something is written, each with the way to our page of the source and, where there is one, to the original. */
export const Sections = ({
  sections,
  language,
}: {
  sections: readonly CitedSection[];
  language: Language;
}) => {
  const t = useTranslations("quiz");
  const to = addresses(language);
  return (
    <ul className={styles.sections}>
      {sections.map((section) => (
        <li key={section.id}>
          <a href={to.source(section.source.id, section.id)}>
            {t("section", {
              title: textIn(section.source, "title", language),
              heading: textIn(section, "heading", language),
            })}
          </a>
          {section.source.url !== null && (
            <>
              {" · "}
              <a href={section.source.url} rel="noreferrer">
                {t("original")}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

/** Where a claim stands in its explanation; a page of results has several explanations. */
const claimAnchor = (questionId: string, claimId: string): string => `q${questionId}-${claimId}`;

/**
 * The proof's own place in the graph: the way between the two ends of the claim that was asked, or the one entity it is
 * about. No way runs along the order of learning: there it is the subject, with what is learnt before and after.
 */
const graphAddress = (answer: MarkedAnswer, language: Language): string | null => {
  const [asked] = answer.explanation.claims;
  if (asked === undefined) return null;
  const graph = addresses(language).graph;
  if (asked.object === null) return graph(asked.subject.id);
  return asked.relation !== null && RELATION_KINDS[asked.relation].family === "learning"
    ? `${graph(asked.subject.id)}&fam=learning`
    : `${graph()}?path=${encodeURIComponent(asked.subject.id)}~${encodeURIComponent(asked.object.id)}`;
};
