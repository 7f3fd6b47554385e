import { type Claim, type GraphReader, objectOf } from "@strata/graph-model";
import { explain } from "../explanation/explain.ts";
import { checkText } from "../items/check-item.ts";
import type { ExplainedItem } from "../items/draft.ts";
import { proveItem } from "../items/prove-item.ts";
import type { FactLoader } from "../proof/fact-loader.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-types/question-type.ts";
import { QUESTION_TYPES, type QuestionTypeId } from "../question-types/registry.ts";
import { createRandom } from "../random/random.ts";
import { ClaimDraw } from "./claim-draw.ts";
import { CompanionDraw } from "./companion-draw.ts";

/** How many items may lie ready while one that suits better is looked for. */
const LOOKAHEAD = 12;

const ROUNDS = 3;

const endsOf = (claim: Claim): string[] =>
  [claim.subject, objectOf(claim)].filter((id) => id !== null);

/**
 * All items of one question type on the given topics, made one by one as they are wanted from claims read in pages. An
 * item depends on the seed, its claim and what was read before it, so the same quiz comes out of every store that
 * keeps the reader's contract.
 */
export class ItemSource {
  readonly type: QuestionTypeId;
  readonly #loader: FactLoader;
  readonly #seed: string;
  readonly #draw: CompanionDraw;
  readonly #draws: readonly ClaimDraw[];
  readonly #companions = new Map<string, Claim>();
  /** Claims whose facts have been read and of which nothing has been made yet. */
  #waiting: readonly Claim[] = [];
  #page: readonly Claim[] = [];
  readonly #ready: ExplainedItem[] = [];

  constructor(
    type: QuestionTypeId,
    topics: readonly string[],
    seed: string,
    reader: GraphReader,
    loader: FactLoader,
    draw = new CompanionDraw(reader, seed),
  ) {
    this.type = type;
    this.#draw = draw;
    this.#loader = loader;
    this.#seed = `${seed}/${type}`;
    const random = createRandom(this.#seed);
    this.#draws = QUESTION_TYPES[type].patterns.map((pattern) => {
      const topical = topics.length === 0 ? pattern : { ...pattern, topics };
      return new ClaimDraw(reader, topical, random.int(2 ** 32));
    });
  }

  /**
   * Takes an acceptable item, a preferred one if there is one among the next few; null when no claim is left to make
   * one of.
   */
  async take(
    accept: (item: ExplainedItem) => boolean,
    prefer: (item: ExplainedItem) => boolean,
  ): Promise<ExplainedItem | null> {
    let found = this.#ready.find((item) => accept(item) && prefer(item));
    while (found === undefined) {
      const acceptable = this.#ready.filter(accept);
      if (acceptable.length >= LOOKAHEAD || !(await this.#hasWaiting())) {
        found = acceptable[0];
        break;
      }
      const made = this.#makeNext();
      if (made === null) continue;
      this.#ready.push(made);
      if (accept(made) && prefer(made)) found = made;
    }
    if (found === undefined) return null;
    this.#ready.splice(this.#ready.indexOf(found), 1);
    return found;
  }

  async #hasWaiting(): Promise<boolean> {
    while (this.#waiting.length === 0) {
      if (this.#draws.every((draw) => draw.exhausted)) return false;
      await this.#readPage();
    }
    return true;
  }

  async #readPage(): Promise<void> {
    const definition = QUESTION_TYPES[this.type];
    const pages = await Promise.all(this.#draws.map((draw) => draw.next()));
    this.#page = createRandom(`${this.#seed}/mix`)
      .shuffle(pages.flat())
      .filter((claim) => definition.mayAsk(claim));
    await this.#readCompanions();
    await this.#loader.load([...this.#page, ...this.#companions.values()].flatMap(endsOf));
    for (let round = 0; round < ROUNDS; round += 1) {
      const context = this.#context();
      const needed = this.#page.flatMap((claim) => definition.needs(claim, context));
      if (needed.every((id) => this.#loader.facts.covers(id))) break;
      await this.#loader.load(needed);
    }
    this.#waiting = this.#page;
  }

  async #readCompanions(): Promise<void> {
    const { companions } = QUESTION_TYPES[this.type] as QuestionTypeDefinition;
    const patterns = this.#page.flatMap((claim) => companions?.(claim) ?? []);
    const drawn = await Promise.all(patterns.map((pattern) => this.#draw.of(pattern)));
    for (const claim of drawn.flat()) this.#companions.set(claim.id, claim);
  }

  #context(): Omit<DraftContext, "random"> {
    return {
      facts: this.#loader.facts,
      entity: (id) => this.#loader.entity(id),
      drawn: [...this.#page, ...this.#companions.values()],
    };
  }

  #makeNext(): ExplainedItem | null {
    const [claim, ...rest] = this.#waiting;
    this.#waiting = rest;
    if (claim === undefined) return null;
    const definition = QUESTION_TYPES[this.type];
    const random = createRandom(`${this.#seed}/${claim.id}`);
    const context = { ...this.#context(), random };
    for (const draft of definition.drafts(claim, context)) {
      const item = proveItem(this.type, definition, draft, context.facts, random);
      if (item === null) continue;
      const explanation = explain(item, context);
      const flawed = explanation.options.some(({ text }) => checkText(text).length > 0);
      if (!flawed) return { ...item, explanation };
    }
    return null;
  }
}
