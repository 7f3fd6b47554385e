"use client";

import type { Language } from "@strata/graph-model";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { quizAddresses } from "./quiz-addresses.ts";
import { type StartRefused, startQuiz } from "./send-answer.ts";

type StartInput = Parameters<typeof startQuiz>[0];

export interface StartState {
  readonly busy: boolean;
  /** `refused` is null when the API did not answer. */
  readonly failure: { readonly refused: StartRefused | null } | null;
  readonly start: (input: StartInput) => Promise<void>;
}

/** Begins an attempt and goes to its first question, or holds why that did not come about. */
export const useStart = (language: Language): StartState => {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<StartState["failure"]>(null);
  const start = async (input: StartInput): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    const started = await startQuiz(input);
    if (started.ok) {
      router.push(quizAddresses(language).question(started.code, 1, started.attemptId));
      return;
    }
    setBusy(false);
    setFailure({ refused: started.refused });
  };
  return { busy, failure, start };
};
