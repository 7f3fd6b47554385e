import type { Claim, GraphReader } from "@strata/graph-model";
import { priorDifficulty } from "../difficulty/prior.ts";
import { leastTelling } from "../distractors/cues.ts";
import { explain } from "../explanation/explain.ts";
import { checkText } from "../items/check-item.ts";
import type { ExplainedItem } from "../items/draft.ts";
import { proveItem } from "../items/prove-item.ts";
import type { FactLoader } from "../proof/fact-loader.ts";
import { type AskedFact, isClaim } from "../question-types/asked-fact.ts";
import { isCanonical } from "../question-types/canonical.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-types/question-type.ts";
import { type QuestionTypeId, questionType } from "../question-types/registry.ts";
import { createRandom } from "../random/random.ts";
import { CompanionDraw } from "./companion-draw.ts";
import { type DrawLimits, type FactDraw, factDraw } from "./fact-draw.ts";

/** How many items may lie ready while one that suits better is looked for. */
const LOOKAHEAD = 12;

const ROUNDS = 3;

/**
 * All items of one question type on the given topics, made one by one as they are wanted from claims read in pages. An
 * item depends on the seed, its claim and what was read before it, so the same quiz comes out of every store that
 * keeps the reader's contract.
 */
export class ItemSource {
  readonly type: QuestionTypeId;
  readonly #definition: QuestionTypeDefinition<AskedFact>;
  readonly #loader: FactLoader;
  readonly #seed: string;
  readonly #draw: CompanionDraw;
  readonly #draws: readonly FactDraw[];
  readonly #companions = new Map<string, Claim>();
  /** Facts around which all has been read, and the place of the first of which nothing has been made yet. */
  #page: readonly AskedFact[] = [];
  #next = 0;
  /** The page with all companions. */
  #drawn: readonly AskedFact[] = [];
  readonly #ready: ExplainedItem[] = [];

  constructor(
    type: QuestionTypeId,
    limits: DrawLimits,
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
    this.#definition = questionType(type);
    this.#draws = this.#definition.patterns.map((pattern) =>
      factDraw(reader, pattern, limits, random.int(2 ** 32)),
    );
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
    while (this.#next >= this.#page.length) {
      if (this.#draws.every((draw) => draw.exhausted)) return false;
      await this.#readPage();
    }
    return true;
  }

  async #readPage(): Promise<void> {
    const definition = this.#definition;
    const pages = await Promise.all(this.#draws.map((draw) => draw.next()));
    this.#page = createRandom(`${this.#seed}/mix`)
      .shuffle(pages.flat())
      .filter((fact) => definition.mayAsk(fact));
    await this.#readCompanions();
    await this.#loader.loadFacts(this.#drawn);
    for (let round = 0; round < ROUNDS; round += 1) {
      const context = this.#context();
      const needed = this.#page.flatMap((fact) => definition.needs(fact, context));
      if (needed.every((id) => this.#loader.facts.covers(id))) break;
      await this.#loader.load(needed);
    }
    await this.#loader.loadPrerequisites();
    this.#next = 0;
  }

  async #readCompanions(): Promise<void> {
    const { companions } = this.#definition;
    const patterns = new Map(
      this.#page
        .flatMap((fact) => companions?.(fact) ?? [])
        .map((pattern) => [JSON.stringify(pattern), pattern]),
    );
    const drawn = await Promise.all(
      [...patterns.values()].map((pattern) => this.#draw.of(pattern)),
    );
    for (const claim of drawn.flat()) this.#companions.set(claim.id, claim);
    this.#drawn = [...this.#page, ...this.#companions.values()];
  }

  #context(): Omit<DraftContext, "random"> {
    return {
      facts: this.#loader.facts,
      entity: (id) => this.#loader.entity(id),
      drawn: this.#drawn,
    };
  }

  #makeNext(): ExplainedItem | null {
    const fact = this.#page[this.#next];
    this.#next += 1;
    if (fact === undefined) return null;
    if (isClaim(fact) && !isCanonical(fact, this.#loader.facts)) return null;
    const { drafts, formats, standsOutBy } = this.#definition;
    const random = createRandom(`${this.#seed}/${fact.id}`);
    const context = { ...this.#context(), random };
    for (const draft of leastTelling(drafts(fact, context), context, standsOutBy)) {
      const format = draft.format ?? formats[0];
      const item = proveItem(this.type, format, draft, context.facts, random);
      if (item === null) continue;
      const explanation = explain(item, context);
      const flawed = explanation.options.some(({ text }) => checkText(text).length > 0);
      if (flawed) continue;
      const { facts, prerequisites } = this.#loader;
      return { ...item, explanation, difficulty: priorDifficulty(item, { facts, prerequisites }) };
    }
    return null;
  }
}
