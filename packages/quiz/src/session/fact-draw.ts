import { type Claim, drawKey, type GraphReader } from "@strata/graph-model";
import {
  type AskedFact,
  entitiesOf,
  type FactPattern,
  type GlossFact,
  structuresOf,
} from "../question-types/asked-fact.ts";
import { ClaimDraw } from "./claim-draw.ts";

/** Draws the facts of one pattern page by page from a random place, each once. */
export interface FactDraw {
  readonly exhausted: boolean;
  /** The next page, empty when all have been drawn. */
  next(): Promise<readonly AskedFact[]>;
}

/** Structures and disputes are few, and so are given facts: all are one page. */
class ListDraw implements FactDraw {
  readonly #list: () => Promise<readonly AskedFact[]>;
  readonly #topics: ReadonlySet<string> | null;
  readonly #from: number;
  exhausted = false;

  constructor(list: () => Promise<readonly AskedFact[]>, topics: readonly string[], from: number) {
    this.#list = list;
    this.#topics = topics.length === 0 ? null : new Set(topics);
    this.#from = from;
  }

  async next(): Promise<readonly AskedFact[]> {
    if (this.exhausted) return [];
    this.exhausted = true;
    const topics = this.#topics;
    const turn = (fact: AskedFact): number => (drawKey(fact.id) < this.#from ? 1 : 0);
    return (await this.#list())
      .filter((fact) => topics === null || entitiesOf(fact).some((id) => topics.has(id)))
      .sort((a, b) => turn(a) - turn(b) || drawKey(a.id) - drawKey(b.id));
  }
}

const GLOSS = "gloss/";

const glossFact = (subject: string): GlossFact => ({
  kind: "GLOSS",
  id: `${GLOSS}${subject}`,
  subject,
});

/**
 * Glosses are drawn by the classes of their entities, and by the groups of classes that exclude each other, of which there are few: what
 * belongs to neither has nothing that proves a foil wrong.
 */
class GlossDraw implements FactDraw {
  readonly #draws: readonly FactDraw[];
  readonly #seen = new Set<string>();

  constructor(draws: readonly FactDraw[]) {
    this.#draws = draws;
  }

  get exhausted(): boolean {
    return this.#draws.every((draw) => draw.exhausted);
  }

  async next(): Promise<readonly AskedFact[]> {
    const fresh: GlossFact[] = [];
    const drawn = await Promise.all(this.#draws.map((draw) => draw.next()));
    for (const subject of drawn.flat().flatMap(entitiesOf)) {
      if (this.#seen.has(subject)) continue;
      this.#seen.add(subject);
      fresh.push(glossFact(subject));
    }
    return fresh;
  }
}

const glossesIn = async (reader: GraphReader): Promise<readonly AskedFact[]> => {
  const groups = await reader.disjointClasses();
  return [...new Set(groups.flatMap(({ classes }) => classes))].map(glossFact);
};

const placesIn = async (reader: GraphReader): Promise<readonly AskedFact[]> =>
  (await structuresIn(reader)).flatMap((structure) =>
    structure.members.map((_, place) => ({
      kind: "PLACE" as const,
      id: `${structure.id}/${place}`,
      structure,
      place,
    })),
  );

const structuresIn = async (reader: GraphReader) =>
  structuresOf(...(await Promise.all([reader.stacks(), reader.lifecycles()])));

const chainsIn = async (reader: GraphReader): Promise<readonly AskedFact[]> =>
  (await structuresIn(reader)).map((structure) => ({
    kind: "CHAIN" as const,
    id: structure.id,
    structure,
  }));

const sidesIn = async (reader: GraphReader): Promise<readonly AskedFact[]> =>
  (await reader.allDisputes()).flatMap((dispute) =>
    dispute.sides.map((_, side) => ({
      kind: "SIDE" as const,
      id: `${dispute.id}/${side}`,
      dispute,
      side,
    })),
  );

const fits = (claim: Claim, pattern: FactPattern): boolean =>
  claim.status === "ACCEPTED" &&
  claim.kind === pattern.kind &&
  (!("relation" in pattern) || ("relation" in claim && claim.relation === pattern.relation)) &&
  (!("dimension" in pattern) || ("dimension" in claim && claim.dimension === pattern.dimension));

/** Given facts of a pattern; ids that name none are skipped. */
const among = async (
  reader: GraphReader,
  pattern: FactPattern,
  ids: readonly string[],
): Promise<readonly AskedFact[]> => {
  const wanted = new Set(ids);
  const of = (facts: readonly AskedFact[]) => facts.filter(({ id }) => wanted.has(id));
  switch (pattern.kind) {
    case "GLOSS":
      return ids
        .filter((id) => id.startsWith(GLOSS))
        .map((id) => glossFact(id.slice(GLOSS.length)));
    case "PLACE":
      return of(await placesIn(reader));
    case "CHAIN":
      return of(await chainsIn(reader));
    case "SIDE":
      return of(await sidesIn(reader));
    default:
      return (await reader.claims(ids)).filter((claim) => fits(claim, pattern));
  }
};

/** What may be drawn: facts about some topics, or given ones; an empty list means all. */
export interface DrawLimits {
  readonly topics: readonly string[];
  readonly facts: readonly string[];
}

/** The draw of a pattern, from a draw key. */
export const factDraw = (
  reader: GraphReader,
  pattern: FactPattern,
  { topics, facts }: DrawLimits,
  from: number,
): FactDraw => {
  if (facts.length > 0) return new ListDraw(() => among(reader, pattern, facts), topics, from);
  const about = topics.length === 0 ? {} : { topics };
  switch (pattern.kind) {
    case "GLOSS":
      return new GlossDraw([
        new ClaimDraw(reader, { kind: "RELATION", relation: "IS_A", ...about }, from),
        new ListDraw(() => glossesIn(reader), topics, from),
      ]);
    case "PLACE":
      return new ListDraw(() => placesIn(reader), topics, from);
    case "CHAIN":
      return new ListDraw(() => chainsIn(reader), topics, from);
    case "SIDE":
      return new ListDraw(() => sidesIn(reader), topics, from);
    default:
      return new ClaimDraw(reader, { ...pattern, ...about }, from);
  }
};
