import type { Claim, ClosedCell, Dimension, Entity, RelationKind } from "@strata/graph-model";
import type { Atom, ClaimAtom, Proof, Statement } from "../proof/proof.ts";
import type { Dump, DumpedKind } from "./dump.ts";
import { type BeyondClaims, flawBeyondClaims, judgeBeyondClaims } from "./oracle-beyond-claims.ts";
import { assertsPath, fitsPath, type PathReadings, refutesPath } from "./oracle-paths.ts";

export type Truth = "TRUE" | "FALSE" | "UNKNOWN";
type Relation = Extract<Atom, { kind: "RELATION" }>;
type Trait = Extract<Atom, { kind: "TRAIT" }>;
/** What follows from claims and flags by the five proofs. */
type Provable = Exclude<Atom, BeyondClaims>;
type Falsity = Exclude<Proof["rule"], "ACCEPTED">;
const FALSITY: readonly Falsity[] = ["F1", "F2", "F3", "F4", "F5"];

const isBeyond = (atom: Atom): atom is BeyondClaims =>
  atom.kind === "GLOSS" || atom.kind === "PLACE" || atom.kind === "SAID";

const isA = (subject: string, object: string): ClaimAtom => ({
  kind: "RELATION",
  subject,
  relation: "IS_A",
  object,
});

const singles = (statement: Statement): readonly Atom[] =>
  statement.kind === "ALL" ? statement.of : [statement];

/** Where one gets from a start along arrows, with the start: depth first over a stack. */
const reach = (
  start: string,
  arrows: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> => {
  const seen = new Set([start]);
  const stack = [start];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    for (const next of arrows.get(at) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      stack.push(next);
    }
  }
  return seen;
};

/**
 * A second opinion on what is true and false of the graph, from a dump alone and by code of its own: sets of arrows and
 * of pairs where the engine walks claims. Of the engine it knows the types in which statements and proofs are written.
 * quiz.md, section 1, says what it has to find.
 */
export class Oracle {
  readonly #dump: Dump;
  readonly #kinds: ReadonlyMap<string, DumpedKind>;
  readonly #dimensions: ReadonlyMap<string, Dimension>;
  readonly #cells: ReadonlyMap<string, ClosedCell>;
  readonly #claims: ReadonlyMap<string, Claim>;
  readonly #entities: ReadonlyMap<string, Entity>;
  /** Of any status, by subject. */
  readonly #bySubject = new Map<string, Claim[]>();
  readonly #byObject = new Map<string, Claim[]>();
  /** Current relations as arrows, by kind; "IS_A+PART_OF" is what one thing counts as. */
  readonly #arrows = new Map<string, Map<string, string[]>>();
  readonly #reached = new Map<string, ReadonlySet<string>>();

  constructor(dump: Dump) {
    const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
      new Map<string, T>(list.map((one) => [one.id, one]));
    this.#dump = dump;
    this.#kinds = byId(dump.relationKinds);
    this.#dimensions = byId(dump.dimensions);
    this.#cells = byId(dump.closedCells);
    this.#claims = byId(dump.claims);
    this.#entities = byId(dump.entities);
    for (const claim of dump.claims) {
      push(this.#bySubject, claim.subject, claim);
      if (claim.kind === "RELATION") push(this.#byObject, claim.object, claim);
      if (!holds(claim)) continue;
      if (claim.kind === "ORDER") this.#draw(`>${claim.dimension}`, claim);
      if (claim.kind !== "RELATION") continue;
      this.#draw(claim.relation, claim);
      if (claim.relation === "IS_A" || claim.relation === "PART_OF") {
        this.#draw("IS_A+PART_OF", claim);
      }
    }
  }

  static fromJson(json: string): Oracle {
    return new Oracle(JSON.parse(json));
  }

  get dump(): Dump {
    return this.#dump;
  }

  claim(id: string): Claim | undefined {
    return this.#claims.get(id);
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  dimension(id: string): Dimension | undefined {
    return this.#dimensions.get(id);
  }

  judge(statement: Statement): Truth {
    const truths = singles(statement).map((atom) => this.#judgeAtom(atom));
    if (truths.includes("FALSE")) return "FALSE";
    return truths.length > 0 && truths.every((truth) => truth === "TRUE") ? "TRUE" : "UNKNOWN";
  }

  /** Whether every part is asserted, whatever speaks against it. */
  asserts(statement: Statement): boolean {
    return singles(statement).every((atom) =>
      isBeyond(atom) ? this.#judgeAtom(atom) === "TRUE" : this.#asserted(atom),
    );
  }

  /**
   * What is wrong with a proof; null when it holds. A proof holds when the statement follows from the claims that it
   * names, and the flags that it names, with all other claims taken away.
   */
  flawOf(statement: Statement, truth: "TRUE" | "FALSE", proof: Proof): string | null {
    const claims = proof.claimIds.flatMap((id) => this.#claims.get(id) ?? []);
    if (claims.length < proof.claimIds.length) return "names a claim that there is not";
    const lapsed = claims.find((claim) => !holds(claim));
    if (lapsed !== undefined) return `rests on ${lapsed.id}, which is not current`;
    if ((truth === "TRUE") !== (proof.rule === "ACCEPTED")) return "has a rule for the other truth";
    if (this.judge(statement) !== truth) return `${truth} cannot be confirmed`;
    if (proof.rule === "F2" || (proof.rule === "F5" && proof.group !== null)) {
      if (proof.sections.length === 0) return "rests on a flag without a source";
    }
    const beyond = singles(statement).filter(isBeyond);
    if (beyond.length > 0) {
      const flaws = beyond.map((atom) =>
        flawBeyondClaims(atom, proof, this.#dump, (kind) =>
          atom.kind === "GLOSS"
            ? this.flawOf(isA(atom.subject, atom.object), truth, kind)
            : "is no gloss",
        ),
      );
      return flaws.find((flaw) => flaw !== null) ?? null;
    }
    const alone = new Oracle({ ...this.#dump, claims, sources: [], entities: [] });
    if (proof.rule === "ACCEPTED") {
      if (claims.length === 0) return "names no claim";
      return alone.asserts(statement) ? null : "does not follow from its claims";
    }
    const { rule } = proof;
    const follows = singles(statement).some(
      (atom) =>
        !isBeyond(atom) &&
        alone.#refuted(atom, rule) &&
        this.#refuted(atom, rule) &&
        alone.#fits(atom, proof),
    );
    return follows ? null : `does not follow by ${rule} from its claims`;
  }

  #readings(): PathReadings {
    return {
      stated: (subject, relation) => this.#statedOf(subject, relation),
      holds,
      classes: (id) => this.#above("IS_A", id),
      entities: () => this.#arrows.get("IS_A")?.keys() ?? [],
      cell: (subject, relation) => this.#cells.get(`${subject}/${relation}`),
      kind: (relation) => this.#kinds.get(relation),
    };
  }

  #draw(name: string, { subject, object }: { subject: string; object: string }): void {
    const arrows = this.#arrows.get(name) ?? new Map<string, string[]>();
    this.#arrows.set(name, arrows);
    push(arrows, subject, object);
  }

  /** What lies above, with the start. */
  #above(name: string, start: string): ReadonlySet<string> {
    const key = `${name} ${start}`;
    const known = this.#reached.get(key) ?? reach(start, this.#arrows.get(name) ?? new Map());
    this.#reached.set(key, known);
    return known;
  }

  #judgeAtom(atom: Atom): Truth {
    if (isBeyond(atom)) {
      return judgeBeyondClaims(atom, this.#dump, (subject, object) =>
        this.#judgeAtom(isA(subject, object)),
      );
    }
    const asserted = this.#asserted(atom);
    const refuted = FALSITY.some((rule) => this.#refuted(atom, rule));
    if (asserted === refuted) return "UNKNOWN";
    return asserted ? "TRUE" : "FALSE";
  }

  #asserted(atom: Provable): boolean {
    if (atom.kind === "PATH") {
      return assertsPath(atom, this.#readings(), (step) => this.#judgeAtom(step));
    }
    if (atom.kind === "TRAIT") return this.#valuesOf(atom).includes(atom.value);
    if (atom.kind === "ORDER") return this.#ranks(atom.subject, atom.object, atom.dimension);
    const kind = this.#kinds.get(atom.relation);
    const arrows = this.#arrows.get(atom.relation);
    if (arrows?.get(atom.subject)?.includes(atom.object) === true) return true;
    if (kind?.symmetric && arrows?.get(atom.object)?.includes(atom.subject) === true) return true;
    if (!kind?.transitive || atom.subject === atom.object) return false;
    return this.#above(atom.relation, atom.subject).has(atom.object);
  }

  #refuted(atom: Provable, rule: Falsity): boolean {
    if (atom.kind === "PATH") {
      const judge = (step: Relation) => this.#judgeAtom(step);
      return (rule === "F1" || rule === "F2") && refutesPath(atom, rule, this.#readings(), judge);
    }
    if (atom.kind === "ORDER") {
      return rule === "F4" && this.#ranks(atom.object, atom.subject, atom.dimension);
    }
    if (rule === "F3") return this.#denied(atom);
    if (atom.kind === "TRAIT") {
      if (rule === "F1") return this.#hasAnotherValue(atom);
      return rule === "F2" && this.#isOutsideValues(atom);
    }
    const kind = this.#kinds.get(atom.relation);
    if (rule === "F1") {
      const others = this.#arrows.get(atom.relation)?.get(atom.subject) ?? [];
      return kind?.singleValued === true && others.some((one) => !this.#overlap(one, atom.object));
    }
    if (rule === "F2") return this.#isOutsideObjects(atom);
    if (rule === "F4") {
      const strict = kind?.transitive === true && kind.acyclic;
      const turned = this.#above(atom.relation, atom.object).has(atom.subject);
      return strict && turned && atom.subject !== atom.object;
    }
    return this.#areDisjoint(atom);
  }

  #valuesOf({ subject, dimension }: Pick<Trait, "subject" | "dimension">): readonly string[] {
    return (this.#bySubject.get(subject) ?? []).flatMap((claim) =>
      claim.kind === "TRAIT" &&
      claim.dimension === dimension &&
      claim.value !== null &&
      holds(claim)
        ? [claim.value]
        : [],
    );
  }

  #ranks(above: string, below: string, dimensionId: string): boolean {
    const dimension = this.#dimensions.get(dimensionId);
    if (dimension?.scale !== "ORDINAL" && dimension?.scale !== "NUMERIC") return false;
    if (above !== below && this.#above(`>${dimensionId}`, above).has(below)) return true;
    const places = dimension.values.map(({ id }) => id);
    const [high, low] = [above, below].map((subject) =>
      this.#valuesOf({ subject, dimension: dimensionId }),
    );
    if (high?.length !== 1 || low?.length !== 1) return false;
    const [top = -1, bottom = -1] = [...high, ...low].map((value) => places.indexOf(value));
    return bottom >= 0 && top > bottom;
  }

  #denied(atom: Relation | Trait): boolean {
    return (this.#bySubject.get(atom.subject) ?? []).some((claim) => {
      if (claim.kind !== "NEGATION" || !holds(claim)) return false;
      return atom.kind === "TRAIT"
        ? claim.dimension === atom.dimension && claim.value === atom.value
        : claim.relation === atom.relation && claim.object === atom.object;
    });
  }

  #hasAnotherValue(atom: Trait): boolean {
    const dimension = this.#dimensions.get(atom.dimension);
    if (!dimension?.singleValued || ["SET", "PROSE"].includes(dimension.scale)) return false;
    const scale = new Set(dimension.values.map(({ id }) => id));
    return (
      scale.has(atom.value) &&
      this.#valuesOf(atom).some((value) => value !== atom.value && scale.has(value))
    );
  }

  #isOutsideValues(atom: Trait): boolean {
    const cell = this.#cells.get(`${atom.subject}/${atom.dimension}`);
    if (cell === undefined) return false;
    const own = (this.#bySubject.get(atom.subject) ?? []).filter(
      (claim) => claim.kind === "TRAIT" && claim.dimension === atom.dimension,
    );
    if (own.some(({ status }) => status === "DISPUTED")) return false;
    const values = new Set(this.#valuesOf(atom));
    if (!cell.members.every((member) => values.has(member))) return false;
    return !own.some((claim) => claim.kind === "TRAIT" && claim.value === atom.value);
  }

  #isOutsideObjects(atom: Relation): boolean {
    const cell = this.#cells.get(`${atom.subject}/${atom.relation}`);
    if (cell === undefined) return false;
    // Along a transitive kind the members lead on, whither no list of them says.
    if (this.#kinds.get(atom.relation)?.transitive && cell.members.length > 0) return false;
    const own = this.#statedOf(atom.subject, atom.relation);
    if (own.some(({ claim }) => claim.status === "DISPUTED")) return false;
    const current = new Set(own.flatMap(({ claim, other }) => (holds(claim) ? [other] : [])));
    if (!cell.members.every((member) => current.has(member))) return false;
    const owners = this.#above("IS_A", atom.subject);
    return ![...owners].some((owner) =>
      this.#statedOf(owner, atom.relation).some(({ other }) => this.#overlap(other, atom.object)),
    );
  }

  /** The other ends of all claims of a kind, of any status; of a symmetric kind read both ways. */
  #statedOf(subject: string, relation: RelationKind) {
    const own = (this.#bySubject.get(subject) ?? []).flatMap((claim) =>
      claim.kind === "RELATION" && claim.relation === relation
        ? [{ claim, other: claim.object }]
        : [],
    );
    if (this.#kinds.get(relation)?.symmetric !== true) return own;
    const turned = (this.#byObject.get(subject) ?? []).flatMap((claim) =>
      claim.kind === "RELATION" && claim.relation === relation
        ? [{ claim, other: claim.subject }]
        : [],
    );
    return [...own, ...turned];
  }

  #areDisjoint(atom: Relation): boolean {
    const excluded = this.#kinds.get(atom.relation)?.disjointWith ?? [];
    const joined = excluded.some((kind) =>
      this.#arrows.get(kind)?.get(atom.subject)?.includes(atom.object),
    );
    if (joined) return true;
    if (atom.relation !== "IS_A") return false;
    const [mine, theirs] = [atom.subject, atom.object].map((id) => this.#above("IS_A", id));
    return this.#dump.disjointClasses.some(({ classes }) =>
      classes.some(
        (one) => mine?.has(one) && classes.some((other) => other !== one && theirs?.has(other)),
      ),
    );
  }

  /** Whether what a proof names beside its claims is there, and is what disproves the statement. */
  #fits(atom: Provable, proof: Proof): boolean {
    if (atom.kind === "PATH") return fitsPath(atom, proof, this.#readings());
    if (proof.rule === "F1") {
      return atom.kind === "TRAIT"
        ? this.#valuesOf(atom).includes(proof.has) && proof.has !== atom.value
        : atom.kind === "RELATION" &&
            this.#arrows.get(atom.relation)?.get(atom.subject)?.includes(proof.has) === true;
    }
    if (proof.rule === "F2") {
      const of = atom.kind === "RELATION" ? atom.relation : atom.dimension;
      const members = this.#cells.get(`${atom.subject}/${of}`)?.members ?? [];
      return JSON.stringify(members) === JSON.stringify(proof.members);
    }
    if (proof.rule !== "F5" || proof.group === null) return true;
    const group = this.#dump.disjointClasses.find(({ id }) => id === proof.group);
    return (
      atom.kind === "RELATION" &&
      group !== undefined &&
      proof.subjectClass !== proof.objectClass &&
      [proof.subjectClass, proof.objectClass].every((one) => group.classes.includes(one)) &&
      this.#above("IS_A", atom.subject).has(proof.subjectClass) &&
      this.#above("IS_A", atom.object).has(proof.objectClass)
    );
  }

  #overlap(a: string, b: string): boolean {
    return this.#above("IS_A+PART_OF", a).has(b) || this.#above("IS_A+PART_OF", b).has(a);
  }
}

const push = <T>(map: Map<string, T[]>, key: string, one: T): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [one]);
  else list.push(one);
};

/** Accepted, and not ended. */
const holds = (claim: Claim): boolean => claim.status === "ACCEPTED" && claim.until === null;
