/** Most rows that one list answers with; a longer one is read on with `offset`. */
export const LIST_LIMIT = 100;

/** Most claims in one list: enough for everything stated of one entity, so that no page is cut without a word. */
export const CLAIM_LIST_LIMIT = 200;
