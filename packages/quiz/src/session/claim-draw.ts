import { type Claim, type ClaimPattern, drawKey, type GraphReader } from "@strata/graph-model";

/** First page; every further page is twice as long, so that exhausting a pattern takes few requests. */
const FIRST_PAGE = 16;
const LONGEST_PAGE = 768;

/** Draws the claims of one pattern page by page from a random place, each claim once. */
export class ClaimDraw {
  readonly #reader: GraphReader;
  readonly #pattern: ClaimPattern;
  readonly #seen = new Set<string>();
  #from: number;
  #page = FIRST_PAGE;
  #exhausted = false;

  constructor(reader: GraphReader, pattern: ClaimPattern, from: number) {
    this.#reader = reader;
    this.#pattern = pattern;
    this.#from = from;
  }

  get exhausted(): boolean {
    return this.#exhausted;
  }

  /** The next page, empty when all have been drawn. */
  async next(): Promise<readonly Claim[]> {
    if (this.#exhausted) return [];
    // The page begins at the last key again: two claims may have the same one.
    const drawn = await this.#reader.drawClaims(this.#pattern, this.#from, this.#page);
    const last = drawn.at(-1);
    // A page that ends with something already seen has come round to where the draw began.
    const cameRound = last === undefined || this.#seen.has(last.id);
    if (cameRound || drawn.length < this.#page) this.#exhausted = true;
    else this.#from = drawKey(last.id);
    const fresh = drawn.filter((claim) => !this.#seen.has(claim.id));
    for (const claim of fresh) this.#seen.add(claim.id);
    this.#page = Math.min(this.#page * 2, LONGEST_PAGE);
    return fresh;
  }
}
