import type { Claim, GraphReader } from "@strata/graph-model";
import type { Item } from "../items/draft.ts";
import { proveItem } from "../items/prove-item.ts";
import type { FactLoader } from "../proof/fact-loader.ts";
import type { DraftContext } from "../question-types/question-type.ts";
import { QUESTION_TYPES, type QuestionTypeId } from "../question-types/registry.ts";
import { createRandom } from "../random/random.ts";
import { ClaimDraw } from "./claim-draw.ts";

/**
 * All items of one question type on the given topics, made in pages as they are wanted. An item depends on the seed,
 * its claim and what was drawn with it, so the same quiz comes out of every store that keeps the reader's contract.
 */
export class ItemSource {
  readonly type: QuestionTypeId;
  readonly #loader: FactLoader;
  readonly #seed: string;
  readonly #draws: readonly ClaimDraw[];
  /** Made and not yet taken. */
  readonly #ready: Item[] = [];

  constructor(
    type: QuestionTypeId,
    topics: readonly string[],
    seed: string,
    reader: GraphReader,
    loader: FactLoader,
  ) {
    this.type = type;
    this.#loader = loader;
    this.#seed = `${seed}/${type}`;
    const random = createRandom(this.#seed);
    this.#draws = QUESTION_TYPES[type].patterns.map(
      (pattern) =>
        new ClaimDraw(
          reader,
          topics.length === 0 ? pattern : { ...pattern, topics },
          random.int(2 ** 32),
        ),
    );
  }

  /** Takes the first item that is acceptable, making more as long as there are claims. */
  async take(
    accept: (item: Item) => boolean,
    prefer: (item: Item) => boolean,
  ): Promise<Item | null> {
    for (;;) {
      const found =
        this.#ready.find((item) => accept(item) && prefer(item)) ?? this.#ready.find(accept);
      if (found !== undefined) {
        this.#ready.splice(this.#ready.indexOf(found), 1);
        return found;
      }
      if (this.#draws.every((draw) => draw.exhausted)) return null;
      await this.#makeMore();
    }
  }

  async #makeMore(): Promise<void> {
    const definition = QUESTION_TYPES[this.type];
    const pages = await Promise.all(this.#draws.map((draw) => draw.next()));
    const drawn = createRandom(`${this.#seed}/mix`)
      .shuffle(pages.flat())
      .filter((claim) => definition.mayAsk(claim));
    await this.#loader.load(drawn.flatMap(endsOf));
    const context = {
      facts: this.#loader.facts,
      entity: (id: string) => this.#loader.entity(id),
      drawn,
    };
    await this.#loader.load(drawn.flatMap((claim) => definition.needs(claim, context)));
    for (const claim of drawn) {
      const item = this.#make(claim, context);
      if (item !== null) this.#ready.push(item);
    }
  }

  #make(claim: Claim, context: Omit<DraftContext, "random">): Item | null {
    const definition = QUESTION_TYPES[this.type];
    const random = createRandom(`${this.#seed}/${claim.id}`);
    for (const draft of definition.drafts(claim, { ...context, random })) {
      const item = proveItem(this.type, definition, draft, context.facts, random);
      if (item !== null) return item;
    }
    return null;
  }
}

const endsOf = (claim: Claim): string[] =>
  claim.kind === "TRAIT" ? [claim.subject] : [claim.subject, claim.object];
