import type { Claim, ClosedCell, RelationKind } from "@strata/graph-model";
import type { AtomOf, Proof } from "../proof/proof.ts";
import type { DumpedKind } from "./dump.ts";
import type { Truth } from "./oracle.ts";

type Path = AtomOf<"PATH">;
type Step = AtomOf<"RELATION">;

/** What the oracle reads for a path, of a whole dump or of a proof's claims alone. */
export interface PathReadings {
  /** Claims of any status that state the relation of a subject, each with what it leads to. */
  readonly stated: (
    subject: string,
    relation: RelationKind,
  ) => readonly { readonly claim: Claim; readonly other: string }[];
  readonly holds: (claim: Claim) => boolean;
  /** The classes of a thing, with itself. */
  readonly classes: (id: string) => ReadonlySet<string>;
  readonly entities: () => Iterable<string>;
  readonly cell: (subject: string, relation: RelationKind) => ClosedCell | undefined;
  readonly kind: (relation: RelationKind) => DumpedKind | undefined;
}

const firstTo = ({ subject, relations }: Path, object: string): Step => ({
  kind: "RELATION",
  subject,
  relation: relations[0],
  object,
});

const second = ({ relations, object }: Path, subject: string): Step => ({
  kind: "RELATION",
  subject,
  relation: relations[1],
  object,
});

/** Whether both steps are true by way of one thing: nothing follows from a step that is contested. */
export const assertsPath = (
  path: Path,
  { stated, holds }: PathReadings,
  judge: (step: Step) => Truth,
): boolean =>
  stated(path.subject, path.relations[0]).some(
    ({ claim, other }) =>
      holds(claim) &&
      judge(firstTo(path, other)) === "TRUE" &&
      judge(second(path, other)) === "TRUE",
  );

/** All that the first step may lead to: what is stated of the subject or of a class of it, and every kind of that. */
const middles = (path: Path, { stated, classes, entities }: PathReadings): readonly string[] => {
  const own = new Set(
    [...classes(path.subject)].flatMap((owner) =>
      stated(owner, path.relations[0]).map(({ other }) => other),
    ),
  );
  const kinds = [...entities()].filter((id) => [...classes(id)].some((one) => own.has(one)));
  return [...new Set([...own, ...kinds])];
};

/** Whether the list of what the first step leads to is complete: by a closed cell that has all its members, or by a kind with one object. */
const isComplete = (path: Path, rule: "F1" | "F2", readings: PathReadings): boolean => {
  const [relation] = path.relations;
  const own = readings.stated(path.subject, relation);
  const kind = readings.kind(relation);
  if (rule === "F1") {
    return (
      kind?.singleValued === true &&
      own.length > 0 &&
      own.every(({ claim }) => readings.holds(claim))
    );
  }
  const cell = readings.cell(path.subject, relation);
  const there = new Set(own.flatMap(({ claim, other }) => (readings.holds(claim) ? [other] : [])));
  return (
    cell !== undefined &&
    kind?.transitive === false &&
    own.every(({ claim }) => claim.status !== "DISPUTED") &&
    cell.members.every((member) => there.has(member))
  );
};

/** Whether the first step's list is complete and the second step is refuted of all on it. */
export const refutesPath = (
  path: Path,
  rule: "F1" | "F2",
  readings: PathReadings,
  judge: (step: Step) => Truth,
): boolean =>
  isComplete(path, rule, readings) &&
  middles(path, readings).every((one) => judge(second(path, one)) === "FALSE");

/** Whether what a path's proof names beside its claims is there. */
export const fitsPath = (path: Path, proof: Proof, readings: PathReadings): boolean => {
  const own = readings.stated(path.subject, path.relations[0]);
  if (proof.rule === "F1") return own.some(({ other }) => other === proof.has);
  if (proof.rule !== "F2") return false;
  const cell = readings.cell(path.subject, path.relations[0]);
  return (
    cell !== undefined &&
    JSON.stringify(cell.members) === JSON.stringify(proof.members) &&
    cell.sections.every((section) => proof.sections.includes(section))
  );
};
