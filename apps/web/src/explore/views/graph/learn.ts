import type { TypedDocumentNode } from "@urql/core";
import {
  type AnsweredClaim,
  type AnsweredEntity,
  CrossSectionQuery,
  EntityFactsQuery,
  FactsAmongQuery,
  RoutesQuery,
} from "./documents.ts";
import {
  type GraphEntity,
  type GraphFact,
  type KnownGraph,
  NOTHING_KNOWN,
  withAnswer,
} from "./known-graph.ts";
import { viewOf } from "./outline.ts";
import { type GraphViewState, openOwners } from "./view-state.ts";

/** Asks the API; null when it did not answer. The server and the browser each have their own. */
export type Ask = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data | null>;

const PAGE = 100;
/** So many entities with all their facts stay well below the API's cost limit. */
const ENTITIES_AT_ONCE = 6;

/**
 * Learns what a state of the page needs and is not known yet; null when the API did not answer.
 * What is known stays: opening a branch again asks nothing.
 */
export const learn = async (
  ask: Ask,
  known: KnownGraph,
  state: GraphViewState,
): Promise<KnownGraph | null> => {
  const parts = await Promise.all([
    learnCrossSection(ask, known, state),
    learnRoutes(ask, known, state),
    learnEntities(ask, known, state),
  ]);
  let now = known;
  for (const part of parts) {
    if (part === null) return null;
    now = withAnswer(now, part);
  }
  return learnAmong(ask, now, viewOf(now, state).entityIds);
};

const NOTHING_NEW: Partial<KnownGraph> = {};

const learnCrossSection = async (
  ask: Ask,
  known: KnownGraph,
  state: GraphViewState,
): Promise<Partial<KnownGraph> | null> => {
  if (state.at !== null || state.path !== null || known.crossSection !== null) return NOTHING_NEW;
  const answer = await ask(CrossSectionQuery, {});
  if (answer === null) return null;
  const layers = answer.stacks.flatMap((stack) => stack.layers);
  return {
    entities: entitiesOf(layers.map(({ entity }) => entity)),
    crossSection: [...new Set(layers.map(({ entity }) => entity.id))].sort(),
  };
};

const learnRoutes = async (
  ask: Ask,
  known: KnownGraph,
  state: GraphViewState,
): Promise<Partial<KnownGraph> | null> => {
  if (state.path === null) return NOTHING_NEW;
  const [from, to] = state.path;
  const key = `${from}~${to}`;
  if (known.routes[key] !== undefined) return NOTHING_NEW;
  const answer = await ask(RoutesQuery, { from, to });
  if (answer === null) return null;
  const claims = answer.paths.flatMap((path) => path.claims);
  const ends = new Set(answer.ends.map(({ id }) => id));
  return {
    entities: entitiesOf([...answer.ends, ...answer.paths.flatMap((path) => path.entities)]),
    facts: factsOf(
      claims.flatMap(({ object, ...claim }) =>
        object === null ? [] : [{ claim, subject: claim.subject.id, object: object.id }],
      ),
    ),
    unknown: [from, to].filter((id) => !ends.has(id)),
    routes: {
      [key]: answer.paths.map((path) => ({
        entityIds: path.entities.map(({ id }) => id),
        factIds: path.claims.map(({ id }) => id),
        sentence: { en: path.sentenceEn, zh: path.sentenceZh },
      })),
    },
  };
};

const learnEntities = async (
  ask: Ask,
  known: KnownGraph,
  state: GraphViewState,
): Promise<Partial<KnownGraph> | null> => {
  const wanted = [
    ...(state.at === null ? [] : [state.at]),
    ...(state.selected === null ? [] : [state.selected]),
    ...openOwners(state.open ?? []),
  ];
  const missing = [...new Set(wanted)].filter(
    (id) => !known.complete.includes(id) && !known.unknown.includes(id),
  );
  if (missing.length === 0) return NOTHING_NEW;
  const portions = Array.from(
    { length: Math.ceil(missing.length / ENTITIES_AT_ONCE) },
    (_, index) => missing.slice(index * ENTITIES_AT_ONCE, (index + 1) * ENTITIES_AT_ONCE),
  );
  const answers = await Promise.all(
    portions.map((ids) =>
      ask(EntityFactsQuery, {
        ids,
        count: ids.length,
        facts: { kind: { eq: "RELATION" }, status: { eq: "ACCEPTED" } },
      }),
    ),
  );
  if (answers.includes(null)) return null;
  const answered = answers.flatMap((answer) => answer?.entities ?? []);
  const found = answered.map(({ id }) => id);
  return {
    entities: entitiesOf(
      answered.flatMap((entity) => [
        entity,
        ...entity.claims.flatMap(({ object }) => (object === null ? [] : [object])),
        ...entity.mentions.map(({ subject }) => subject),
      ]),
    ),
    facts: factsOf(
      answered.flatMap((entity) => [
        ...entity.claims.flatMap(({ object, ...claim }) =>
          object === null ? [] : [{ claim, subject: entity.id, object: object.id }],
        ),
        ...entity.mentions.map(({ subject, ...claim }) => ({
          claim,
          subject: subject.id,
          object: entity.id,
        })),
      ]),
    ),
    complete: found,
    unknown: missing.filter((id) => !found.includes(id)),
  };
};

/** Lines between two shown entities of which neither is known in full. */
const learnAmong = async (
  ask: Ask,
  known: KnownGraph,
  shown: readonly string[],
): Promise<KnownGraph | null> => {
  const half = shown.filter((id) => !known.complete.includes(id)).sort();
  const asked = new Set(known.among);
  if (half.length < 2 || half.every((id) => asked.has(id))) return known;
  let now: KnownGraph = known;
  for (let offset = 0; ; offset += PAGE) {
    const answer = await ask(FactsAmongQuery, { ids: half, offset });
    if (answer === null) return null;
    now = withAnswer(now, {
      facts: factsOf(
        answer.claims.flatMap(({ object, ...claim }) =>
          object === null ? [] : [{ claim, subject: claim.subject.id, object: object.id }],
        ),
      ),
    });
    if (answer.claims.length < PAGE) return withAnswer(now, { among: half });
  }
};

const entitiesOf = (answered: readonly AnsweredEntity[]): Readonly<Record<string, GraphEntity>> =>
  Object.fromEntries(
    answered.map(({ id, kind, layer, nameEn, nameZh, glossEn, glossZh }) => [
      id,
      {
        id,
        kind,
        layer,
        name: { en: nameEn, zh: nameZh },
        gloss: { en: glossEn, zh: glossZh },
      },
    ]),
  );

const factsOf = (
  answered: readonly {
    readonly claim: AnsweredClaim;
    readonly subject: string;
    readonly object: string;
  }[],
): Readonly<Record<string, GraphFact>> =>
  Object.fromEntries(
    answered.flatMap(({ claim, subject, object }) =>
      claim.relation === null || claim.until !== null
        ? []
        : [
            [
              claim.id,
              {
                id: claim.id,
                relation: claim.relation,
                subject,
                object,
                statement: { en: claim.statementEn, zh: claim.statementZh },
                inferred: claim.inferred,
                marks: claim.sections.map(({ id, headingEn, headingZh, source }) => ({
                  sourceId: source.id,
                  sectionId: id,
                  title: { en: source.titleEn, zh: source.titleZh },
                  heading: { en: headingEn, zh: headingZh },
                })),
              } satisfies GraphFact,
            ] as const,
          ],
    ),
  );

/** What the server knows of a state before the browser has learnt anything; null when the API did not answer. */
export const learnFresh = (ask: Ask, state: GraphViewState): Promise<KnownGraph | null> =>
  learn(ask, NOTHING_KNOWN, state);
