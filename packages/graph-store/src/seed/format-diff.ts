import type { EntityDiff, KnowledgeDiff, QuestionDiff } from "./knowledge-diff.ts";

const SIGNS = { ADDED: "+", CHANGED: "~", REMOVED: "-", SAME: " " } as const;

const entityLines = ({ id, name, change, claims }: EntityDiff): readonly string[] => [
  `${SIGNS[change]} ${id}  ${name.en}`,
  ...claims.added.map((claim) => `    + ${claim.id}  ${claim.statement.en}`),
  ...claims.changed.flatMap((claim) => [
    `    ~ ${claim.id}  ${claim.statement.en}  (${claim.parts.join(", ")})`,
    ...(claim.before.en === claim.statement.en ? [] : [`      was: ${claim.before.en}`]),
  ]),
  ...claims.removed.map((claim) => `    - ${claim.id}  ${claim.statement.en}`),
];

const counted = (added: number, changed: number, removed: number): string =>
  `${added} added, ${changed} changed, ${removed} removed`;

const total = (entities: readonly EntityDiff[], part: "added" | "changed" | "removed"): number =>
  entities.reduce((sum, { claims }) => sum + claims[part].length, 0);

/** A difference as a person reads it: entity by entity with its claims, then the rest in numbers. `questions` is null where they were not counted. */
export const formatDiff = (
  { entities, others }: KnowledgeDiff,
  questions: QuestionDiff | null,
): string => {
  const of = (change: EntityDiff["change"]) =>
    entities.filter((entity) => entity.change === change).length;
  const rest = Object.entries(others).flatMap(([list, { added, changed, removed }]) =>
    added.length + changed.length + removed.length === 0
      ? []
      : [`${list}: ${counted(added.length, changed.length, removed.length)}`],
  );
  if (entities.length + rest.length === 0) return "The database holds this already.";
  return [
    ...entities.flatMap(entityLines),
    `entities: ${counted(of("ADDED"), of("CHANGED"), of("REMOVED"))}`,
    `claims: ${counted(total(entities, "added"), total(entities, "changed"), total(entities, "removed"))}`,
    ...rest,
    ...(questions === null
      ? []
      : [`questions: ${questions.come} come, ${questions.go} go, ${questions.stay} stay`]),
  ].join("\n");
};
