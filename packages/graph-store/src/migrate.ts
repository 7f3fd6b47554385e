import type { Driver } from "neo4j-driver";

/** Labels whose nodes have a unique `id`. */
const IDENTIFIED = [
  "Entity",
  "Claim",
  "Section",
  "Source",
  "DimensionValue",
  "Dimension",
  "ComparisonRow",
  "Stack",
  "StackLayer",
  "Lifecycle",
  "LifecycleStep",
  "Dispute",
  "DisputeSide",
  "Analogy",
  "AnalogyMapping",
  "ClosedCell",
  "DisjointClasses",
  "Release",
  "Revision",
  "Attempt",
  "Answer",
  "QuizReport",
] as const;

/** Names of the full-text indexes; `cjk` cuts Chinese into pairs of characters and Latin into words. */
export const FULL_TEXT = { glosses: "entity_glosses", statements: "claim_statements" } as const;

const unique = (label: string, property: string): string =>
  `CREATE CONSTRAINT ${label.toLowerCase()}_${property} IF NOT EXISTS
   FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;

/** Serves one shape of `drawClaims`: equal on all but the last property, in order of that one. */
const drawIndex = (name: string, properties: readonly string[]): string =>
  `CREATE INDEX ${name} IF NOT EXISTS
   FOR (c:Claim) ON (${properties.map((property) => `c.${property}`).join(", ")})`;

const fullText = (name: string, label: string, properties: readonly string[]): string =>
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS
   FOR (n:${label}) ON EACH [${properties.map((property) => `n.${property}`).join(", ")}]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: "cjk"}}`;

/** Everything here is a no-op where it is done already, so the list only grows. */
const MIGRATIONS: readonly string[] = [
  ...IDENTIFIED.map((label) => unique(label, "id")),
  unique("Quiz", "code"),
  drawIndex("claim_draw_kind", ["kind", "status", "drawKey"]),
  drawIndex("claim_draw_relation", ["kind", "status", "relation", "drawKey"]),
  drawIndex("claim_draw_dimension", ["kind", "status", "dimensionId", "drawKey"]),
  "CREATE INDEX entity_kind IF NOT EXISTS FOR (e:Entity) ON (e.kind)",
  fullText(FULL_TEXT.glosses, "Entity", ["glossEn", "glossZh"]),
  fullText(FULL_TEXT.statements, "Claim", ["statementEn", "statementZh"]),
];

const INDEXES_ONLINE_WITHIN_S = 300;

/** Makes constraints and indexes where they are missing and waits until all of them answer. */
export const migrate = async (driver: Driver): Promise<void> => {
  const session = driver.session();
  try {
    for (const statement of MIGRATIONS) await session.run(statement);
    await session.run(`CALL db.awaitIndexes(${INDEXES_ONLINE_WITHIN_S})`);
  } finally {
    await session.close();
  }
};
