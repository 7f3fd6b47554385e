import { z } from "zod";
import { CLAIM_STATUSES, STANCES } from "../claims/claim.ts";
import { DISPUTE_TYPES, SCALES } from "../claims/knowledge.ts";
import { ENTITY_KIND_IDS } from "../entity-kinds/entity-kinds.ts";
import { LAYER_IDS } from "../entity-kinds/layers.ts";
import { RELATION_KIND_IDS } from "../relations/registry.ts";

/** In YAML the words of closed lists are lower case with hyphens: `cross-source`. */
export const yamlWord = (word: string): string => word.toLowerCase().replaceAll("_", "-");
const words = (list: readonly string[]) => z.enum(list.map(yamlWord));

/** What every id of graph-seed looks like. */
export const ID_PATTERN = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const id = z.string().regex(ID_PATTERN, "lower-case letters, digits, hyphens and dots");
const text = z.string().trim().min(1);
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a date such as 2022-05-03")
  .describe("ISO date.");
const moment = z
  .union([date, z.strictObject({ product: id, version: text })])
  .describe(
    "An ISO date, or a release in releases.yaml. Since: from this day on. Until: no longer on this day.",
  );

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
  .describe("Sections of the documents in sources/, at least one; the most telling first.");

const sections = z
  .array(id)
  .min(1)
  .describe("Sections of the documents in sources/, at least one.");

const claim = {
  id: id.describe("Opaque, never reused, unique over all claims."),
  status: words(CLAIM_STATUSES).optional().describe("Left out when accepted."),
  since: moment.optional(),
  until: moment.optional(),
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
  value: bilingual.optional().describe("For HAS_PROPERTY: the value that the source gives."),
  statement: bilingual,
});

const traitClaim = z.strictObject({
  ...claim,
  dimension: id,
  value: id
    .optional()
    .describe("Id of a value of the dimension; left out where the scale has no place for it."),
  row: id.optional().describe("Row of the dimension; left out for a single attribute."),
  note: bilingual.optional().describe("What the source says here, in its own shade."),
  statement: bilingual
    .optional()
    .describe("Left out: “name of the row, or else of the dimension: note (or value)”."),
});

const orderClaim = z.strictObject({
  ...claim,
  dimension: id.describe("Ordinal or numeric."),
  above: id.describe("The entity that this file's entity ranks above."),
  statement: bilingual,
});

const negationClaim = z.strictObject({
  ...claim,
  relation: z.enum(RELATION_KIND_IDS).optional().describe("What is denied, to the entity in `to`."),
  to: id.optional(),
  dimension: id.optional().describe("Or: on which the value in `value` is denied."),
  value: id.optional(),
  statement: bilingual,
});

const closedCell = z
  .strictObject({
    relation: z.enum(RELATION_KIND_IDS).optional(),
    dimension: id.optional().describe("Instead of a relation."),
    members: z
      .array(id)
      .describe("All objects of the relation, or all values of the dimension, that are true."),
    because: bilingual.describe("The words by which the section says that the list is complete."),
    sections,
  })
  .describe(
    "The members are all there are, and each is claimed above. Closing wrongly makes wrong quiz keys.",
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
  noun: text
    .optional()
    .describe(
      "The English name inside a sentence: “a container”, “the CPU”. Left out when it is just the name, as with “Docker”.",
    ),
  plural: z.literal(true).optional().describe("The English noun takes a verb in the plural."),
  aliases: z
    .strictObject({ en: z.array(alias).optional(), zh: z.array(alias).optional() })
    .optional(),
  gloss: bilingual.describe("One sentence that tells it from its neighbours."),
  mentionedIn: z.array(id).optional().describe("Sources that speak of it."),
  definedIn: z
    .array(id)
    .min(1)
    .optional()
    .describe(
      "Sections that define it as the gloss does. Only where whatever fits the gloss is this or a kind of this: quiz questions rest on it.",
    ),
  relations: z.array(relationClaim).optional(),
  traits: z.array(traitClaim).optional(),
  orders: z.array(orderClaim).optional(),
  negations: z.array(negationClaim).optional(),
  closed: z.array(closedCell).optional(),
});

const row = z.strictObject({
  id,
  name: bilingual.describe("What the source compares in this row."),
});

export const dimensionFile = z.strictObject({
  id,
  name: bilingual.describe("A noun phrase that can stand alone above a column and in a question."),
  scale: words(SCALES),
  singleValued: z
    .boolean()
    .optional()
    .describe("True when an entity has at most one of the values, so that one excludes the rest."),
  values: z
    .array(
      z.strictObject({
        id,
        name: bilingual,
        amount: z
          .union([z.number(), z.strictObject({ least: z.number(), most: z.number() })])
          .optional()
          .describe("On a numeric scale: a number, or a range with both ends."),
      }),
    )
    .optional()
    .describe(
      "Disjoint and alike in form and length: they are quiz options. Ordinal: least first.",
    ),
  question: bilingual
    .optional()
    .describe(
      "The dimension put as a question, with {subject} where the entity's name goes. Not on a prose dimension.",
    ),
  ranking: bilingual
    .optional()
    .describe("Ordinal or numeric: the question which of several ranks highest."),
  unit: text.optional(),
  note: bilingual.optional(),
  rows: z.array(row).optional().describe("The rows of sources' comparisons that ask this."),
});

export const sourceFile = z.strictObject({
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
  acceptedSections: z
    .array(id)
    .describe("Sections on which today's answer rests; a primary document where there is one."),
  asOf: date.describe("The day on which today's answer was last seen to hold."),
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

export const prerequisitesFile = z.strictObject({
  prerequisites: z.array(
    z.strictObject({
      id: id.describe("Opaque, never reused, unique over all claims."),
      learn: id.describe("The entity that has to be understood first …"),
      before: id.describe("… and the one that cannot be explained without it."),
      because: bilingual.describe("A sentence that says why."),
      cites,
    }),
  ),
});

const predicate = bilingual.describe(
  "A predicate that is true of the one and false of the other: “is a read-only template”.",
);

export const confusionsFile = z.strictObject({
  confusions: z.array(
    z.strictObject({
      id: id.describe("Opaque, never reused, unique over all claims."),
      between: z.tuple([id, id]),
      statement: bilingual.describe("Why the two are taken for each other, and what is so."),
      contrast: z.tuple([predicate, predicate]).describe("Of the first and of the second."),
      on: id
        .optional()
        .describe("A single-valued dimension on which the two have different values."),
      cites,
    }),
  ),
});

export const releasesFile = z.strictObject({
  releases: z.array(
    z.strictObject({
      product: id.describe("Id of an entity."),
      version: text.describe("As the project writes it: 1.24."),
      date,
      sections,
    }),
  ),
});

/** The schemas by the name that a file's first line calls them by. */
export const FILE_SCHEMAS = {
  entity: entityFile,
  dimension: dimensionFile,
  source: sourceFile,
  stack: stackFile,
  lifecycle: lifecycleFile,
  dispute: disputeFile,
  analogies: analogiesFile,
  "disjoint-classes": disjointClassesFile,
  prerequisites: prerequisitesFile,
  confusions: confusionsFile,
  releases: releasesFile,
} as const;

export type FileType = keyof typeof FILE_SCHEMAS;
export type FileData<T extends FileType> = z.infer<(typeof FILE_SCHEMAS)[T]>;
