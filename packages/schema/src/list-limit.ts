/** Most rows that one list answers with; a longer one is read on with `offset`. */
export const LIST_LIMIT = 100;

/** Most claims in one list: enough for everything stated of one entity, so that no page is cut without a word. */
export const CLAIM_LIST_LIMIT = 200;

/** Most rows that one query reads by id for fields of ours: more than any answer may cost, so that a field is one query whatever its rows. */
export const LONGEST_BATCH = 20_000;

/** Most rows that a client gets of one list of this type. */
export const longestListOf = (type: string): number =>
  type === "Claim" ? CLAIM_LIST_LIMIT : LIST_LIMIT;
