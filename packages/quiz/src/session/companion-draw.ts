import type { Claim, ClaimPattern, GraphReader } from "@strata/graph-model";
import { createRandom } from "../random/random.ts";

/** How many claims of one pattern are read. */
const COMPANIONS = 32;

/** Draws claims that supply foils: some of each pattern, from a random place, read once for a whole quiz. */
export class CompanionDraw {
  readonly #reader: GraphReader;
  readonly #seed: string;
  readonly #drawn = new Map<string, Promise<readonly Claim[]>>();

  constructor(reader: GraphReader, seed: string) {
    this.#reader = reader;
    this.#seed = seed;
  }

  of(pattern: Omit<ClaimPattern, "topics">): Promise<readonly Claim[]> {
    const key = JSON.stringify(pattern);
    const from = createRandom(`${this.#seed}/${key}`).int(2 ** 32);
    const drawn = this.#drawn.get(key) ?? this.#reader.drawClaims(pattern, from, COMPANIONS);
    this.#drawn.set(key, drawn);
    return drawn;
  }
}
