import { markedParts, type SearchHit, type SearchMatch, type TextPart } from "@strata/graph-store";
import { between } from "../bad-input.ts";
import type { Feature } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { graphEnums } from "../graph-enums.ts";

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

const END_TEXTS = {
  OUT: "What is found is the subject of the relation.",
  IN: "What is found is its object.",
};

/** A hit with the text that was looked for. */
interface FoundHit extends SearchHit {
  readonly wanted: string;
}

/** `search(text)`: names and aliases in both languages, then texts. */
export const search: Feature = (builder, join) => {
  const match = builder.enumType("SearchMatch", {
    description: "How a hit was found: closest first.",
    values: enumValues(MATCH_TEXTS),
  });

  const { entityKind, relationKind } = graphEnums(builder, join);

  const part = builder.objectRef<TextPart>("TextPart").implement({
    description: "A piece of a text.",
    fields: (t) => ({
      text: t.exposeString("text", { description: "The piece as it is written." }),
      marked: t.exposeBoolean("marked", { description: "Whether it is what was looked for." }),
    }),
  });

  const end = builder.enumType("RelationEnd", {
    description: "Which end of a relation is meant.",
    values: enumValues(END_TEXTS),
  });

  const relation = builder.inputType("SearchRelationInput", {
    description: "A relation that what is found must have today.",
    fields: (t) => ({
      kind: t.field({ type: relationKind, required: true, description: "Which relation." }),
      end: t.field({
        type: end,
        defaultValue: "OUT",
        description: "Which end what is found must be.",
      }),
      entity: t.id({ description: "The entity at the other end; any when left out." }),
    }),
  });

  const hit = builder.objectRef<FoundHit>("SearchHit").implement({
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
      parts: t.field({
        type: [part],
        description:
          "`matched` in pieces, those marked that were looked for; together they are it.",
        resolve: ({ matched, wanted }) => [...markedParts(matched, wanted)],
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
        kinds: t.arg({
          type: [entityKind],
          description: "Only entities of these; all when left out.",
        }),
        relation: t.arg({ type: relation, description: "Only entities that have this relation." }),
      },
      resolve: async (_root, { text, first, kinds, relation: wantedRelation }, { services }) => {
        between("The length of text", text.length, 0, LONGEST_TEXT);
        const hits = await services.search(text, between("first", first ?? 10, 1, MOST_HITS), {
          kinds: kinds ?? undefined,
          relation: wantedRelation
            ? {
                kind: wantedRelation.kind,
                direction: wantedRelation.end ?? "OUT",
                entity: wantedRelation.entity ?? undefined,
              }
            : undefined,
        });
        return hits.map((found) => ({ ...found, wanted: text }));
      },
    }),
  );
};
