import { eachUtf8Byte } from "@strata/graph-model";

/** A seeded source of chance: the same seed gives the same draws, on every machine. */
export interface Random {
  /** A whole number from 0 up to and without `below`. */
  int(below: number): number;
  /** One of the list; throws on an empty one. */
  pick<T>(list: readonly T[]): T;
  /** A new list in random order (Fisher and Yates). */
  shuffle<T>(list: readonly T[]): T[];
}

/** Four 32-bit words from a text: cyrb128 by bryc (public domain). */
const wordsOf = (text: string): [number, number, number, number] => {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  eachUtf8Byte(text, (byte) => {
    a = b ^ Math.imul(a ^ byte, 597399067);
    b = c ^ Math.imul(b ^ byte, 2869860233);
    c = d ^ Math.imul(c ^ byte, 951274213);
    d = a ^ Math.imul(d ^ byte, 2716044179);
  });
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
};

/** sfc32 (Chris Doty-Humphrey, PractRand), seeded from a text. */
export const createRandom = (seed: string): Random => {
  let [a, b, c, d] = wordsOf(seed);
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  // The first outputs of sfc32 still show its seed.
  for (let i = 0; i < 12; i++) next();

  const int = (below: number): number => {
    // Reject the tail that would make small numbers likelier.
    const limit = 2 ** 32 - (2 ** 32 % below);
    for (;;) {
      const value = next();
      if (value < limit) return value % below;
    }
  };
  return {
    int,
    pick: (list) => {
      if (list.length === 0) throw new RangeError("Cannot pick from an empty list.");
      return list[int(list.length)] as (typeof list)[number];
    },
    shuffle: (list) => {
      const result = [...list];
      for (let i = result.length - 1; i > 0; i--) {
        const j = int(i + 1);
        const here = result[i] as (typeof result)[number];
        result[i] = result[j] as (typeof result)[number];
        result[j] = here;
      }
      return result;
    },
  };
};
