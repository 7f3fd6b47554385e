import { type Claim, type ClaimKind, objectOf } from "../claims/claim.ts";
import { type ClaimPattern, drawKey } from "../graph-reader.ts";

const ascending = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Things by some key of theirs; look-ups answer in ascending order of id and skip what is not there. */
export class Index<T extends { readonly id: string }> {
  readonly #lists = new Map<string, T[]>();

  constructor(things: readonly T[], keys: (one: T) => readonly (string | null)[]) {
    for (const one of things) {
      for (const key of new Set(keys(one))) {
        if (key === null) continue;
        const list = this.#lists.get(key);
        if (list === undefined) this.#lists.set(key, [one]);
        else list.push(one);
      }
    }
  }

  get(keys: readonly string[]): readonly T[] {
    return [...new Set(keys.flatMap((key) => this.#lists.get(key) ?? []))].sort(ascending);
  }
}

const fits = (claim: Claim, pattern: ClaimPattern): boolean =>
  claim.kind === pattern.kind &&
  (pattern.relation === undefined ||
    ("relation" in claim && claim.relation === pattern.relation)) &&
  (pattern.dimension === undefined ||
    ("dimension" in claim && claim.dimension === pattern.dimension));

interface Drawable {
  readonly claim: Claim;
  readonly key: number;
}

/** Claims as the reader's questions look for them. */
export class ClaimIndex {
  readonly #kinds: Index<Claim>;
  readonly #subjects: Index<Claim>;
  readonly #ends: Index<Claim>;
  /** Those that may be drawn, in the order of their draw keys. */
  readonly #accepted: readonly Drawable[];
  readonly #fitting = new Map<string, readonly Drawable[]>();

  constructor(claims: readonly Claim[]) {
    this.#kinds = new Index(claims, ({ kind }) => [kind]);
    this.#subjects = new Index(claims, ({ kind, subject }) => [`${kind} ${subject}`]);
    this.#ends = new Index(claims, (claim) =>
      [claim.subject, objectOf(claim)].flatMap((id) => (id === null ? [] : `${claim.kind} ${id}`)),
    );
    this.#accepted = claims
      .filter(({ status }) => status === "ACCEPTED")
      .map((claim) => ({ claim, key: drawKey(claim.id) }))
      .sort((a, b) => a.key - b.key || ascending(a.claim, b.claim));
  }

  ofKind<K extends ClaimKind>(kind: K): readonly Extract<Claim, { kind: K }>[] {
    return this.#kinds.get([kind]) as readonly Extract<Claim, { kind: K }>[];
  }

  /** Those whose subject is one of these. */
  of<K extends ClaimKind>(kind: K, ids: readonly string[]): readonly Extract<Claim, { kind: K }>[] {
    const keys = ids.map((id) => `${kind} ${id}`);
    return this.#subjects.get(keys) as readonly Extract<Claim, { kind: K }>[];
  }

  /** Those whose subject or object is one of these. */
  touching<K extends ClaimKind>(
    kind: K,
    ids: readonly string[],
  ): readonly Extract<Claim, { kind: K }>[] {
    const keys = ids.map((id) => `${kind} ${id}`);
    return this.#ends.get(keys) as readonly Extract<Claim, { kind: K }>[];
  }

  draw({ topics, ...pattern }: ClaimPattern, from: number, count: number): readonly Claim[] {
    const name = JSON.stringify(pattern);
    const fitting =
      this.#fitting.get(name) ?? this.#accepted.filter(({ claim }) => fits(claim, pattern));
    this.#fitting.set(name, fitting);
    const about = new Set(topics);
    const wanted =
      topics === undefined
        ? fitting
        : fitting.filter(
            ({ claim }) => about.has(claim.subject) || about.has(objectOf(claim) ?? ""),
          );
    const first = wanted.findIndex(({ key }) => key >= from);
    const start = first < 0 ? wanted.length : first;
    return [...wanted.slice(start), ...wanted.slice(0, start)]
      .slice(0, Math.max(count, 0))
      .map(({ claim }) => claim);
  }
}
