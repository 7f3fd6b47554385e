import { drawKey, type GraphReader } from "@strata/graph-model";
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

/** Structures and disputes are few: all are one page. */
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

/** Glosses are drawn by the classes of their entities: what has no class has nothing that proves a foil wrong. */
class GlossDraw implements FactDraw {
  readonly #claims: ClaimDraw;
  readonly #seen = new Set<string>();

  constructor(claims: ClaimDraw) {
    this.#claims = claims;
  }

  get exhausted(): boolean {
    return this.#claims.exhausted;
  }

  async next(): Promise<readonly AskedFact[]> {
    const fresh: GlossFact[] = [];
    for (const claim of await this.#claims.next()) {
      for (const subject of entitiesOf(claim)) {
        if (this.#seen.has(subject)) continue;
        this.#seen.add(subject);
        fresh.push({ kind: "GLOSS", id: `gloss/${subject}`, subject });
      }
    }
    return fresh;
  }
}

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

/** The draw of a pattern; `topics` as in a blueprint, `from` a draw key. */
export const factDraw = (
  reader: GraphReader,
  pattern: FactPattern,
  topics: readonly string[],
  from: number,
): FactDraw => {
  const about = topics.length === 0 ? {} : { topics };
  switch (pattern.kind) {
    case "GLOSS":
      return new GlossDraw(
        new ClaimDraw(reader, { kind: "RELATION", relation: "IS_A", ...about }, from),
      );
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
