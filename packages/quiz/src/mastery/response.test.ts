import { describe, expect, it } from "vitest";
import type { Proof } from "../proof/proof.ts";
import type { OptionExplanation } from "../question.ts";
import { factOutcomes, responseTo } from "./response.ts";
import { response } from "./testing/responses.ts";

describe("what a response says of facts", () => {
  const three = { facts: ["r001", "r002", "r003"] };

  it("credits every fact of a right answer", () => {
    expect([...factOutcomes(response("", "2026-03-01", three))]).toEqual([
      ["r001", "RIGHT"],
      ["r002", "RIGHT"],
      ["r003", "RIGHT"],
    ]);
  });

  it("takes a right answer that was called a guess for no knowledge", () => {
    const guessed = response("r001", "2026-03-01", { confidence: "GUESSING" });
    expect([...factOutcomes(guessed)]).toEqual([["r001", "GUESSED"]]);
    const sure = response("r001", "2026-03-01", { confidence: "FAIRLY_SURE" });
    expect([...factOutcomes(sure)]).toEqual([["r001", "RIGHT"]]);
  });

  it("holds a wrong answer against what the distractor contradicts, and nothing else", () => {
    const wrong = { ...three, correct: false, violated: ["r002"] };
    expect([...factOutcomes(response("", "2026-03-01", wrong))]).toEqual([["r002", "WRONG"]]);
  });

  it("holds a wrong answer against the main fact when nothing tells more", () => {
    const wrong = { ...three, correct: false };
    expect([...factOutcomes(response("", "2026-03-01", wrong))]).toEqual([["r001", "WRONG"]]);
  });
});

const explained = (
  optionId: string,
  truth: OptionExplanation["truth"],
  proof: Proof,
): OptionExplanation => ({ optionId, truth, text: { en: "", zh: "" }, proof });

const accepted = (...claimIds: string[]): Proof => ({ rule: "ACCEPTED", claimIds });

const answer = (correct: boolean, ...chosen: string[]) => ({
  chosen,
  confidence: "CERTAIN" as const,
  correct,
  answeredAt: "2026-03-01T12:00:00Z",
});

const MEASURED = { chance: 0.25, latencyMs: 4200 };

describe("the log line of an answer", () => {
  const twoTraits = {
    type: "scenario-fit" as const,
    fact: "t001",
    key: ["b"],
    explanation: {
      options: [
        explained("a", "FALSE", { rule: "F1", claimIds: ["t009"], has: "own-kernel/yes" }),
        explained("b", "TRUE", accepted("t001", "t002")),
        explained("c", "FALSE", { rule: "F3", claimIds: ["n001", "t002"] }),
      ],
    },
  };

  it("names the facts on which the right option rests, the asked one first", () => {
    expect(responseTo(twoTraits, answer(true, "b"), MEASURED)).toEqual({
      facts: ["t001", "t002"],
      type: "scenario-fit",
      correct: true,
      confidence: "CERTAIN",
      violated: [],
      chance: 0.25,
      at: "2026-03-01T12:00:00Z",
      latencyMs: 4200,
    });
  });

  it("finds the fact that the chosen distractor contradicts, if it is one of them", () => {
    expect(responseTo(twoTraits, answer(false, "c"), MEASURED).violated).toEqual(["t002"]);
    expect(responseTo(twoTraits, answer(false, "a"), MEASURED).violated).toEqual([]);
  });

  it("does not take all members of a closed cell for known when one is missed", () => {
    const notAMember = {
      type: "true-or-false" as const,
      fact: "r012",
      key: ["b"],
      explanation: {
        options: ["a", "b"].map((id, i) =>
          explained(id, i === 1 ? "TRUE" : "FALSE", {
            rule: "F2",
            claimIds: ["r012", "r013"],
            sections: [],
            members: ["container", "image"],
          }),
        ),
      },
    };
    expect(responseTo(notAMember, answer(true, "b"), MEASURED).facts).toEqual(["r012"]);
    expect(responseTo(notAMember, answer(false, "a"), MEASURED).violated).toEqual(["r012"]);
  });

  it("tells which pairs of a matching question were wrong", () => {
    const pairs = {
      type: "trait-of" as const,
      fact: "t001",
      key: ["a:1", "b:3", "c:2"],
      explanation: {
        options: ["t001", "t002", "t003"].map((claim, i) =>
          explained("abc".charAt(i), "TRUE", accepted(claim)),
        ),
      },
    };
    const given = responseTo(pairs, answer(false, "a:1", "b:2", "c:3"), MEASURED);
    expect(given.facts).toEqual(["t001", "t002", "t003"]);
    expect(given.violated).toEqual(["t002", "t003"]);
  });
});
