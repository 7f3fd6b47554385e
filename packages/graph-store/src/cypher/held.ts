/** Whether a claim was true on `$on`; the same as `heldOn` of graph-model. */
export const held = (claim: string): string =>
  `(${claim}.status = "ACCEPTED" OR (${claim}.status = "OUTDATED" AND ${claim}.until IS NOT NULL))
    AND (${claim}.since IS NULL OR ${claim}.since <= $on) AND (${claim}.until IS NULL OR $on < ${claim}.until)`;

/** A relation claim of one of `$relations` that held on `$on`. */
export const heldRelation = (claim: string): string =>
  `${claim}.kind = "RELATION" AND ${claim}.relation IN $relations AND ${held(claim)}`;
