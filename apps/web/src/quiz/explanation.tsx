import type { Language } from "@strata/graph-model";
import { useTranslations } from "next-intl";
import { addresses } from "../i18n/addresses.ts";
import { textIn } from "../i18n/text-in.ts";
import styles from "./explanation.module.css";
import type { CitedSection, GivenAnswer, SessionQuestion } from "./quiz-data.ts";

/** The proof as a learner reads it: the verdict, what is true of each option and why, and the claims with their sources. */
export const Explanation = ({
  question,
  answer,
  language,
}: {
  question: SessionQuestion;
  answer: GivenAnswer;
  language: Language;
}) => {
  const t = useTranslations("quiz");
  const { explanation } = answer;
  const graph = graphAddress(answer, language);
  const textOf = new Map(
    question.options.map((option) => [option.id, textIn(option, "text", language)]),
  );
  return (
    <div className={styles.explanation}>
      <p className={styles.verdict}>{textIn(explanation, "verdict", language)}</p>
      <section>
        <h3 className={styles.heading}>{t("optionsTitle")}</h3>
        <ul className={styles.options}>
          {explanation.options.map((option) => (
            <li key={option.optionId} className={styles.option} data-truth={option.truth}>
              <span className={styles.sign} aria-hidden="true">
                {option.truth === "TRUE" ? "✓" : "✗"}
              </span>
              <div>
                <p className={styles.optionText}>
                  <strong>{textOf.get(option.optionId)}</strong>{" "}
                  <span className={styles.rule}>
                    {t(`truth.${option.truth}`)}
                    {language === "zh" ? "：" : ": "}
                    {t(`rule.${option.rule}`)}
                  </span>
                </p>
                <p>{textIn(option, "text", language)}</p>
                <Sections
                  sections={distinct([
                    ...option.claims.flatMap(({ sections }) => sections),
                    ...option.sections,
                  ])}
                  language={language}
                />
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className={styles.heading}>{t("claimsTitle")}</h3>
        <ol className={styles.claims}>
          {explanation.claims.map((claim) => (
            <li key={claim.id}>
              <p>{textIn(claim, "statement", language)}</p>
              <Sections sections={claim.sections} language={language} />
            </li>
          ))}
        </ol>
      </section>
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

const distinct = (sections: readonly CitedSection[]): readonly CitedSection[] => [
  ...new Map(sections.map((section) => [section.id, section])).values(),
];

/** The proof's own place in the graph: the two ends of the claim that was asked, or the one entity it is about. */
const graphAddress = (answer: GivenAnswer, language: Language): string | null => {
  const [asked] = answer.explanation.claims;
  if (asked === undefined) return null;
  const graph = addresses(language).graph;
  return asked.object === null
    ? graph(asked.subject.id)
    : `${graph()}?path=${encodeURIComponent(asked.subject.id)}~${encodeURIComponent(asked.object.id)}`;
};
