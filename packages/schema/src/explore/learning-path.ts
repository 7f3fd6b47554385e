import { badInput } from "../bad-input.ts";
import type { Feature } from "../builder.ts";
import { present } from "../present.ts";
import { type LearningStep, learningSteps } from "./prerequisites.ts";

/** More than anybody ticks off by hand. */
const MOST_KNOWN = 200;

interface LearningPath {
  readonly goalId: string;
  readonly unknownIds: readonly string[];
  readonly steps: readonly LearningStep[];
}

/** `learningPath(goal, known)`: in which order to learn what a goal takes. */
export const learningPath: Feature = (builder, join) => {
  const step = builder.objectRef<LearningStep>("LearningStep").implement({
    description: "Something to understand before the goal.",
    fields: (t) => ({
      entity: t.field({
        type: "Entity",
        description: "What to understand.",
        resolve: ({ entityId }, _args, context, info) =>
          join.node("Entity", entityId, context, info),
      }),
      why: t.field({
        type: ["Claim"],
        description:
          "Before which later steps, or the goal, it comes, each with its reason and sources.",
        resolve: async ({ claimIds }, _args, context, info) =>
          present(await join.nodes("Claim", claimIds, context, info)),
      }),
    }),
  });

  const path = builder.objectRef<LearningPath>("LearningPath").implement({
    description: "What to understand before a goal, in order.",
    fields: (t) => ({
      goal: t.field({
        type: "Entity",
        description: "The goal.",
        resolve: ({ goalId }, _args, context, info) => join.node("Entity", goalId, context, info),
      }),
      steps: t.field({
        type: [step],
        description:
          "Every prerequisite that is neither known nor implied by what is known, each after its own prerequisites; of those that may come next the one with the least id. Empty when nothing is missing.",
        resolve: ({ steps }) => [...steps],
      }),
      unknownIds: t.idList({
        description: "Ids in `known` that name no entity.",
        resolve: ({ unknownIds }) => [...unknownIds],
      }),
    }),
  });

  builder.queryField("learningPath", (t) =>
    t.field({
      type: path,
      nullable: true,
      description: "What to understand before a goal; null when there is no such entity.",
      args: {
        goal: t.arg.id({ required: true, description: "What is to be understood." }),
        known: t.arg.idList({
          description: `What is understood already, with all that it takes: at most ${MOST_KNOWN} ids.`,
        }),
      },
      resolve: async (_root, { goal, known }, { services: { reader } }) => {
        const mastered = [...new Set(known ?? [])];
        if (mastered.length > MOST_KNOWN) {
          throw badInput(`known takes at most ${MOST_KNOWN} ids, but has ${mastered.length}.`, {
            argument: "known",
            most: MOST_KNOWN,
          });
        }
        const found = await reader.chain([goal, ...mastered], "PREREQUISITE_OF", "down");
        if (!found.known.includes(goal)) {
          return null;
        }
        return {
          goalId: goal,
          unknownIds: mastered.filter((id) => !found.known.includes(id)),
          steps: learningSteps(goal, mastered, found.claims),
        };
      },
    }),
  );
};
