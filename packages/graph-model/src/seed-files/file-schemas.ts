import { z } from "zod";
import { CLAIM_STATUSES, STANCES } from "../claims/claim.ts";
import { DISPUTE_TYPES, SCALES } from "../claims/knowledge.ts";
import { ENTITY_KIND_IDS } from "../entity-kinds/entity-kinds.ts";
import { LAYER_IDS } from "../entity-kinds/layers.ts";
import { RELATION_KIND_IDS } from "../relations/registry.ts";

/** In YAML the words of closed lists are lower case with hyphens: `cross-source`. */
export const yamlWord = (word: string): string => word.toLowerCase().replaceAll("_", "-");
const words = (list: readonly string[]) => z.enum(list.map(yamlWord));

const ID_PATTERN = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const id = z.string().regex(ID_PATTERN, "lower-case letters, digits, hyphens and dots");
const text = z.string().trim().min(1);
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a date such as 2022-05-03")
  .describe("ISO date. Since: from this day on. Until: no longer on this day.");

export const bilingual = z
  .strictObject({ en: text, zh: text })
  .describe("The same text in English and in Chinese.");

const cites = z
  .array(
    z.union([
      id,
      z.strictObject({
        section: id,
        stance: words(STANCES).describe(
          "What the section does with the claim; `asserts` needs no long form.",
        ),
      }),
    ]),
  )
  .min(1)
  .describe("Sections of sources.yaml, at least one; the most telling first.");

const sections = z.array(id).min(1).describe("Sections of sources.yaml, at least one.");

const claim = {
  id: id.describe("Opaque, never reused, unique over all claims."),
  status: words(CLAIM_STATUSES).optional().describe("Left out when accepted."),
  since: date.optional(),
  until: date.optional(),
  inferred: z
    .boolean()
    .optional()
    .describe("True when it follows by ordinary reading and is not said outright."),
  dispute: id.optional().describe("The dispute that this claim is a side of."),
  cites,
};

const relationClaim = z.strictObject({
  ...claim,
  relation: z.enum(RELATION_KIND_IDS).describe("From this file's entity to `to`."),
  to: id.describe("Id of the other entity."),
  value: text.optional().describe("For HAS_PROPERTY: the value that the source gives."),
  statement: bilingual,
});

const traitClaim = z.strictObject({
  ...claim,
  dimension: id,
  value: id
    .optional()
    .describe("Id of a value of the dimension; left out where the scale has no place for it."),
  row: id.optional().describe("Row of comparisons.yaml; left out for a single attribute."),
  note: bilingual.optional().describe("What the source says here, in its own shade."),
  statement: bilingual
    .optional()
    .describe("Left out: “name of the row, or else of the dimension: note (or value)”."),
});

const negationClaim = z.strictObject({
  ...claim,
  relation: z
    .enum(RELATION_KIND_IDS)
    .optional()
    .describe("What is denied. Left out while that is not definite; then nothing is proven."),
  to: id,
  statement: bilingual,
});

const closedCell = z
  .strictObject({
    relation: z.enum(RELATION_KIND_IDS),
    because: bilingual.describe("The words by which the section says that the list is complete."),
    sections,
  })
  .describe(
    "The claims of this relation above are all there are. Closing wrongly makes wrong quiz keys.",
  );

const alias = z.union([
  text,
  z.strictObject({
    name: text,
    ambiguous: z.literal(true).describe("It names another entity too (mark it there as well)."),
  }),
]);

export const entityFile = z.strictObject({
  id: id.describe("The file's name without .yaml; also the address of its page."),
  kind: words(ENTITY_KIND_IDS).describe("The folder that the file is in."),
  layer: words(LAYER_IDS)
    .optional()
    .describe("Left out for what belongs to no single layer, and for ideas and uses."),
  name: bilingual,
  aliases: z
    .strictObject({ en: z.array(alias).optional(), zh: z.array(alias).optional() })
    .optional(),
  gloss: bilingual.describe("One sentence that tells it from its neighbours."),
  mentionedIn: z.array(id).optional().describe("Sources that speak of it."),
  relations: z.array(relationClaim).optional(),
  traits: z.array(traitClaim).optional(),
  negations: z.array(negationClaim).optional(),
  closed: z.array(closedCell).optional(),
});

const dimension = z.strictObject({
  id,
  name: bilingual.describe("A noun phrase that can stand alone above a column and in a question."),
  scale: words(SCALES),
  singleValued: z
    .boolean()
    .optional()
    .describe("True when an entity has at most one of the values, so that one excludes the rest."),
  values: z
    .array(z.strictObject({ id, name: bilingual }))
    .optional()
    .describe(
      "Disjoint and alike in form and length: they are quiz options. Ordinal: least first.",
    ),
  question: bilingual
    .optional()
    .describe(
      "The dimension put as a question, with {subject} where the entity's name goes. Not on a prose dimension.",
    ),
  unit: text.optional(),
  note: bilingual.optional(),
});

export const dimensionsFile = z.strictObject({ dimensions: z.array(dimension) });

export const comparisonsFile = z.strictObject({
  rows: z.array(
    z.strictObject({
      id,
      name: bilingual.describe("What the source compares in this row."),
      dimension: id,
    }),
  ),
});

export const sourcesFile = z.strictObject({
  sources: z.array(
    z.strictObject({
      id,
      title: bilingual,
      publisher: text.optional(),
      url: z.url().optional(),
      published: text.optional().describe("As the source states it."),
      language: z
        .string()
        .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "a language tag such as zh")
        .describe("Language of the original: a BCP 47 tag such as zh."),
      note: bilingual.optional().describe("What the source does not state, and how it was read."),
      sections: z
        .array(
          z.strictObject({
            id,
            heading: bilingual,
            lines: text.optional().describe('Range in the source\'s text, such as "8-12".'),
          }),
        )
        .min(1),
    }),
  ),
});

export const stackFile = z.strictObject({
  id,
  name: bilingual,
  note: bilingual.optional(),
  dispute: id.optional(),
  sections,
  layers: z
    .array(z.strictObject({ entity: id, role: bilingual }))
    .min(2)
    .describe("Bottom first."),
});

export const lifecycleFile = z.strictObject({
  id,
  name: bilingual,
  note: bilingual.optional(),
  ordered: z
    .boolean()
    .optional()
    .describe("False marks a list whose order means nothing; left out when it does."),
  sections,
  steps: z.array(z.strictObject({ entity: id, text: bilingual })).min(2),
});

export const disputeFile = z.strictObject({
  id,
  type: words(DISPUTE_TYPES),
  topic: bilingual,
  sides: z.array(z.strictObject({ claim: bilingual, sections })).min(1),
  accepted: bilingual.describe("Today's answer."),
  basis: z.strictObject({ why: bilingual, evidence: bilingual, confidence: bilingual }),
  quizPolicy: bilingual.describe("What may be asked about it, and how."),
  entities: z.array(id).min(1),
});

export const analogiesFile = z.strictObject({
  analogies: z.array(
    z.strictObject({
      id,
      name: bilingual,
      vehicle: bilingual,
      target: id,
      sections,
      mapping: z.array(z.strictObject({ vehicle: bilingual, entity: id, text: bilingual })).min(1),
    }),
  ),
});

export const disjointClassesFile = z.strictObject({
  disjointClasses: z.array(
    z.strictObject({
      id,
      classes: z.array(id).min(2).describe("Nothing can be two of these at once."),
      because: bilingual,
      sections,
    }),
  ),
});

/** The schemas by the name that a file's first line calls them by. */
export const FILE_SCHEMAS = {
  entity: entityFile,
  dimensions: dimensionsFile,
  comparisons: comparisonsFile,
  sources: sourcesFile,
  stack: stackFile,
  lifecycle: lifecycleFile,
  dispute: disputeFile,
  analogies: analogiesFile,
  "disjoint-classes": disjointClassesFile,
} as const;

export type FileType = keyof typeof FILE_SCHEMAS;
export type FileData<T extends FileType> = z.infer<(typeof FILE_SCHEMAS)[T]>;
