import type { ClosedCell, RelationKind } from "@strata/graph-model";

/** That a subject stands in a relation to these and to nothing else, as "guide.two" says. */
export const closedCell = (
  subject: string,
  relation: RelationKind,
  members: readonly string[],
): ClosedCell => ({
  id: `${subject}/${relation}`,
  subject,
  relation,
  dimension: null,
  members,
  sections: ["guide.two"],
  because: { en: "It lists all.", zh: "全部列出。" },
});

/** That a subject has these values on a dimension and no others. */
export const closedValues = (
  subject: string,
  dimension: string,
  members: readonly string[],
): ClosedCell => ({
  ...closedCell(subject, "USES", members),
  id: `${subject}/${dimension}`,
  relation: null,
  dimension,
});
