import type {
  Claim,
  ClosedCell,
  Dimension,
  Entity,
  Knowledge,
  RelationKind,
} from "@strata/graph-model";

/** Nodes that one unit adds: two entities, a trait, a relation, and a negation or a closed cell. */
export const NODES_PER_UNIT = 5;

/** What units are made beside: they use its dimensions and cite its first section. */
type Ground = Pick<Knowledge, "dimensions" | "sources">;

const NOTHING = {
  stacks: [],
  lifecycles: [],
  disputes: [],
  analogies: [],
  disjointClasses: [],
  releases: [],
} as const;

/** The ground alone, without anything to ask. */
export const groundOf = ({ dimensions, sources }: Ground): Knowledge => ({
  ...NOTHING,
  dimensions,
  sources,
  entities: [],
  claims: [],
  closedCells: [],
});

/** Proves foils wrong, and has values enough for four options. */
const isExactScale = ({ scale, singleValued, values, question }: Dimension): boolean =>
  singleValued && question !== null && scale === "NOMINAL" && values.length >= 4;

const entity = (id: string, name: string): Entity => ({
  id,
  kind: "TECHNOLOGY",
  layer: null,
  name: { en: name, zh: name },
  noun: { text: name, plural: false },
  aliases: { en: [`${name} CE`], zh: [] },
  ambiguousAliases: [],
  gloss: { en: `What is called ${name} in this measurement`, zh: `这次测量里名为 ${name} 的东西` },
  mentionedIn: [],
  definedIn: [],
});

/** What joins a unit's two entities, by turns. */
const JOINED_BY = ["PART_OF", "PREREQUISITE_OF", "USES"] as const satisfies readonly RelationKind[];

/**
 * Units `from` to `to` of a synthetic graph. Each is a small world of its own, of the shapes that question types ask about: two things, the
 * value of one on an exact scale, a relation between them, and a negation or a closed cell. So a larger graph has more to draw from, and what is
 * said about one thing stays as much as it was.
 */
export const syntheticUnits = (ground: Ground, from: number, to: number): Knowledge => {
  const scale = ground.dimensions.find(isExactScale);
  const section = ground.sources.flatMap(({ sections }) => sections)[0];
  if (section === undefined || scale === undefined) throw new Error("The ground lacks a scale.");
  const entities: Entity[] = [];
  const claims: Claim[] = [];
  const closedCells: ClosedCell[] = [];
  for (let unit = from; unit < to; unit += 1) {
    const [one, other] = [`arda-${unit}`, `belm-${unit}`] as const;
    entities.push(entity(one, `Arda ${unit}`), entity(other, `Belm ${unit}`));
    const common = (id: string, subject: string) => ({
      id: `synthetic-${unit}-${id}`,
      subject,
      statement: { en: `Statement ${id} of unit ${unit}`, zh: `第 ${unit} 组的第 ${id} 条` },
      status: "ACCEPTED" as const,
      since: null,
      until: null,
      sinceLabel: null,
      untilLabel: null,
      inferred: false,
      dispute: null,
      citations: [{ section: section.id, stance: "ASSERTS" as const }],
    });
    claims.push({
      ...common("trait", one),
      kind: "TRAIT",
      dimension: scale.id,
      value: scale.values[unit % scale.values.length]?.id ?? null,
      note: null,
      row: null,
    });
    const relation = JOINED_BY[unit % JOINED_BY.length] ?? "USES";
    claims.push({
      ...common("relation", one),
      kind: "RELATION",
      relation,
      object: other,
      value: null,
      contrast: null,
    });
    const uses = { subject: one, relation: "USES", dimension: null } as const;
    if (relation === "USES") {
      closedCells.push({
        ...uses,
        id: `${one}/USES`,
        members: [other],
        sections: [section.id],
        because: { en: "By construction", zh: "构造如此" },
      });
    } else {
      const object = other;
      claims.push({ ...common("negation", one), ...uses, kind: "NEGATION", object, value: null });
    }
  }
  return { ...groundOf(ground), dimensions: [], sources: [], entities, claims, closedCells };
};
