"use client";

import { useEffect, useRef, useState } from "react";
import { createBrowserClient } from "../../../graphql/browser-client.ts";
import type { KnownGraph } from "./known-graph.ts";
import { type Ask, learn } from "./learn.ts";
import { type GraphViewState, viewStateQuery } from "./view-state.ts";

/** Loading is shown only when it takes longer than this. */
const SLOW_MS = 400;

/**
 * What is known, growing with the state. What came before a failed question stays in place, and `retry` asks again.
 */
export const useKnownGraph = (
  initial: KnownGraph,
  state: GraphViewState,
): { known: KnownGraph; slow: boolean; failed: boolean; retry: () => void } => {
  const [known, setKnown] = useState(initial);
  const [slow, setSlow] = useState(false);
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const client = useRef<ReturnType<typeof createBrowserClient> | null>(null);
  const latest = useRef({ known, state });
  latest.current = { known, state };
  // Where the camera stands and what is in sight changes nothing that must be asked.
  const need = viewStateQuery({ ...state, camera: null, fact: null, shows: "outline" });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `need` stands for the state, `round` for another try
  useEffect(() => {
    let stale = false;
    const ask: Ask = async (document, variables) => {
      client.current ??= createBrowserClient();
      const { data } = await client.current.query(document, variables).toPromise();
      return data ?? null;
    };
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    void learn(ask, latest.current.known, latest.current.state).then((next) => {
      clearTimeout(timer);
      if (stale) return;
      setSlow(false);
      setFailed(next === null);
      if (next !== null) setKnown(next);
    });
    return () => {
      stale = true;
      clearTimeout(timer);
      setSlow(false);
    };
  }, [need, round]);

  return { known, slow, failed, retry: () => setRound(round + 1) };
};
