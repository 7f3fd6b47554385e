import { QUESTION_TYPE_IDS, type QuestionTypeId, questionType } from "@strata/quiz";
import type { Builder } from "../builder.ts";
import type { QuestionRefs } from "./question.ts";

/** `questionTypes`: what sorts of questions a quiz can be made of. */
export const questionTypes = (
  builder: Builder,
  { formatEnum }: Pick<QuestionRefs, "formatEnum">,
): void => {
  const ref = builder.objectRef<QuestionTypeId>("QuestionType").implement({
    description: "A sort of question.",
    fields: (t) => ({
      id: t.id({ description: "As Question.type has it.", resolve: (id) => id }),
      nameEn: t.string({ description: "In English.", resolve: (id) => questionType(id).name.en }),
      nameZh: t.string({ description: "In Chinese.", resolve: (id) => questionType(id).name.zh }),
      formats: t.field({
        type: [formatEnum],
        description: "How its questions may be answered, the usual way first.",
        resolve: (id) => [...questionType(id).formats],
      }),
      asksForViews: t.boolean({
        description:
          "Whether it asks who holds a view rather than what is so: then only TEST and CHALLENGE have it.",
        resolve: (id) => questionType(id).asksForViews === true,
      }),
    }),
  });

  builder.queryField("questionTypes", (t) =>
    t.field({
      type: [ref],
      description: "All sorts of questions that there are.",
      resolve: () => [...QUESTION_TYPE_IDS],
    }),
  );
};
