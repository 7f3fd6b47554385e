import type { Knowledge, TraitClaim } from "@strata/graph-model";
import { tinyGraph, trait } from "@strata/graph-model/testing";

/** Traits that give every value which nobody has to somebody that has none on its dimension. */
const missingTraits = ({ dimensions, entities, claims }: Knowledge): readonly TraitClaim[] =>
  dimensions.flatMap((dimension): TraitClaim[] => {
    const traits = claims.filter(
      (claim): claim is TraitClaim => claim.kind === "TRAIT" && claim.dimension === dimension.id,
    );
    const held = new Set(traits.map(({ value }) => value));
    const having = new Set(traits.map(({ subject }) => subject));
    const free = entities.filter(({ id }) => !having.has(id));
    const unheld = dimension.values.filter(({ id }) => !held.has(id));
    return unheld.flatMap((value, i): TraitClaim[] => {
      const subject = free[i];
      if (subject === undefined) return [];
      const { name } = dimension;
      const statement = {
        en: `${subject.name.en}: ${name.en}: ${value.name.en}.`,
        zh: `${subject.name.zh}的${name.zh}：${value.name.zh}。`,
      };
      const id = `y-${value.id.replace("/", "-")}`;
      return [trait(id, subject.id, [dimension.id, value.id], statement)];
    });
  });

/** Knowledge in which every value of a scale is somebody's, so that it can be a wrong answer: what is nobody's gives itself away. */
export const withEveryValueHeld = (knowledge: Knowledge): Knowledge => ({
  ...knowledge,
  claims: [...knowledge.claims, ...missingTraits(knowledge)].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

/** The tiny world with every value held. */
export const heldGraph = withEveryValueHeld(tinyGraph);
