import type { SearchHit, SearchMatch } from "@strata/graph-store";
import { between } from "../bad-input.ts";
import type { Feature } from "../builder.ts";
import { enumValues } from "../enum-values.ts";

const MOST_HITS = 50;
/** Longer texts are no names; each character costs. */
const LONGEST_TEXT = 200;

const MATCH_TEXTS: Record<SearchMatch, string> = {
  EXACT: "The text is its name.",
  PREFIX: "Its name begins so.",
  ALIAS: "Another of its names is or begins so.",
  FUZZY: "A name is close to it, as with a slip of the pen.",
  TEXT: "Its description or a claim about it has it.",
};

/** `search(text)`: names and aliases in both languages, then texts. */
export const search: Feature = (builder, join) => {
  const match = builder.enumType("SearchMatch", {
    description: "How a hit was found: closest first.",
    values: enumValues(MATCH_TEXTS),
  });

  const hit = builder.objectRef<SearchHit>("SearchHit").implement({
    description: "An entity that a search found.",
    fields: (t) => ({
      entity: t.field({
        type: "Entity",
        description: "What was found.",
        resolve: ({ entityId }, _args, context, info) =>
          join.node("Entity", entityId, context, info),
      }),
      matched: t.exposeString("matched", {
        description: "The name, alias or text that matched.",
      }),
      match: t.expose("match", { type: match, description: "How it matched." }),
      score: t.exposeFloat("score", {
        description: "Higher is closer; comparable within one answer only.",
      }),
    }),
  });

  builder.queryField("search", (t) =>
    t.field({
      type: [hit],
      description:
        "Entities by name, alias or text, in Chinese and English, while typing: best first. Empty for a blank text.",
      args: {
        text: t.arg.string({
          required: true,
          description: `At most ${LONGEST_TEXT} characters.`,
        }),
        first: t.arg.int({ defaultValue: 10, description: `1 to ${MOST_HITS}.` }),
      },
      resolve: async (_root, { text, first }, { services }) => {
        between("The length of text", text.length, 0, LONGEST_TEXT);
        return services.search(text, between("first", first ?? 10, 1, MOST_HITS));
      },
    }),
  );
};
