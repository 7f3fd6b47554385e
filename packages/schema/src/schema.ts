import { Neo4jGraphQL } from "@neo4j/graphql";
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { createBuilder, type Feature } from "./builder.ts";
import { alignStacks } from "./explore/align-stacks.ts";
import { changes } from "./explore/changes.ts";
import { compare } from "./explore/compare.ts";
import { entity } from "./explore/entity.ts";
import { entityKnowledge } from "./explore/entity-knowledge.ts";
import { facts } from "./explore/facts.ts";
import { graphExport } from "./explore/graph-export.ts";
import { learningPath } from "./explore/learning-path.ts";
import { neighbourhood } from "./explore/neighbourhood.ts";
import { paths } from "./explore/paths.ts";
import { revision } from "./explore/revision.ts";
import { search } from "./explore/search.ts";
import { statistics } from "./explore/statistics.ts";
import { joinNeo4jSchema } from "./join.ts";
import { typeDefinitions } from "./neo4j-schema.ts";
import { quizFeature } from "./quiz/quiz-feature.ts";

/** Everything that is added to the graph's own types. */
const FEATURES: readonly Feature[] = [
  entity,
  facts,
  entityKnowledge,
  search,
  neighbourhood,
  paths,
  compare,
  changes,
  alignStacks,
  learningPath,
  statistics,
  graphExport,
  revision,
  quizFeature,
];

/**
 * Strata's one GraphQL schema. It holds no connection: resolvers reach the database through the services in the
 * request's context, so that building and printing it need none.
 */
export const createSchema = async (): Promise<GraphQLSchema> => {
  const neo4j = await new Neo4jGraphQL({
    typeDefs: typeDefinitions(),
    features: {
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  }).getSchema();
  const join = joinNeo4jSchema(neo4j);
  const builder = createBuilder(join);
  builder.mutationType({
    description: "Quizzes are taken; the knowledge itself is never changed.",
  });
  for (const feature of FEATURES) {
    feature(builder, join);
  }
  return builder.toSchema();
};

/** The schema as text, sorted, as it is committed in schema.graphql. */
export const printedSchema = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
