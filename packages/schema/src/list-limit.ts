/** Most rows that one list answers with; a longer one is read on with `offset`. */
export const LIST_LIMIT = 100;
