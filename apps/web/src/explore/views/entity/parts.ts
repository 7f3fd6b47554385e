import type { Language } from "@strata/graph-model";
import {
  acceptedCitationsOf,
  type CitedClaimData,
  shownCitationsOf,
} from "../../../citations/cited-claim.ts";
import { hasEnded, todayOf } from "../../../citations/claim-times.ts";
import { confusionsOf } from "./confusions.tsx";
import type { EntityData } from "./entity-query.ts";
import { factsOf, groupFacts } from "./facts.ts";
import { learnFirstOf, learnNextOf } from "./learning.tsx";
import { rankingsOf, traitRows } from "./traits.ts";

/**
 * What the page of an entity is made of, part by part, and every citation in the order in which the parts show them.
 * What was true once stands apart from what is.
 */
export const partsOf = (entity: EntityData, language: Language) => {
  const today = todayOf(new Date());
  const holds = (claim: CitedClaimData): boolean => !hasEnded(claim, today);
  const allFacts = factsOf(entity);
  const facts = allFacts.filter(({ claim }) => holds(claim));
  const families = groupFacts(facts, language);
  const denied = entity.negations.filter(holds);
  const traits = traitRows(entity.traits.filter(holds));
  const rankings = rankingsOf(entity).filter(({ claim }) => holds(claim));
  const confusions = confusionsOf(entity);
  const learnFirst = learnFirstOf(entity);
  const learnNext = learnNextOf(entity);
  const past: readonly CitedClaimData[] = [
    ...allFacts.map(({ claim }) => claim),
    ...entity.traits,
    ...entity.negations,
    ...rankingsOf(entity).map(({ claim }) => claim),
  ].filter((claim) => !holds(claim));
  const citations = [
    ...[
      ...denied,
      ...families.flatMap(({ groups }) =>
        groups.flatMap((group) => group.facts.map(({ claim }) => claim)),
      ),
      ...traits.flatMap(({ values, words }) => [
        ...values.flatMap(({ claims }) => claims),
        ...words,
      ]),
      ...rankings.map(({ claim }) => claim),
      ...confusions.map(({ claim }) => claim),
    ].map(shownCitationsOf),
    ...entity.disputes.map(acceptedCitationsOf),
    ...[
      ...learnFirst.map(({ claim }) => claim),
      ...learnNext.map(({ claim }) => claim),
      ...past,
    ].map(shownCitationsOf),
  ];
  return {
    facts,
    families,
    denied,
    traits,
    rankings,
    confusions,
    learnFirst,
    learnNext,
    past,
    citations,
  };
};
