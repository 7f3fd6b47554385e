import { CLAIM_LIST_LIMIT, LIST_LIMIT } from "@strata/schema";

/** A list that is not named below is taken to be as long as a list of its type can get. */
export const longestList = (type: string): number =>
  type === "Claim" ? CLAIM_LIST_LIMIT : LIST_LIMIT;

/** A relation field of an entity, such as `runsOn`: most have fewer, a few have more. */
export const RELATION_LIST = 12;

/**
 * How long lists are taken to be when a query's cost is reckoned; a smaller `first` or `limit` counts instead.
 * They are upper ends of what the knowledge holds, and a test fails when a list outgrows its number.
 */
export const EXPECTED_SIZES: Readonly<Record<string, number>> = {
  "Query.sources": 100,
  "Query.stacks": 20,
  "Query.lifecycles": 20,
  "Query.analogies": 20,
  "Query.disputes": 60,
  "Source.sections": 40,
  "Section.claims": 150,
  "Claim.sections": 5,
  "ClaimSectionsConnection.edges": 5,
  "Entity.mentionedIn": 10,
  "Entity.stackLayers": 20,
  "Entity.lifecycleSteps": 20,
  "Entity.disputes": 20,
  "Dimension.values": 15,
  "Dimension.rows": 10,
  "Dimension.claims": 30,
  "DimensionValue.claims": 30,
  "Stack.layers": 15,
  "Stack.sections": 5,
  "Lifecycle.steps": 20,
  "Lifecycle.sections": 5,
  "Dispute.sides": 5,
  "Dispute.acceptedSections": 10,
  "Dispute.entities": 15,
  "Dispute.claims": 20,
  "Dispute.stacks": 5,
  "DisputeSide.sections": 10,
  "Analogy.mapping": 10,
  "Analogy.sections": 5,
  "ClosedCell.members": 20,
  "ClosedCell.values": 15,
  "ClosedCell.sections": 5,
  "Query.releases": 60,
  "Entity.releases": 20,
  "Release.sections": 5,
  "DisjointClasses.classes": 15,
  "DisjointClasses.sections": 5,
  "Comparison.entities": 6,
  "Comparison.rows": 60,
  "ComparisonRow.cells": 6,
  "ComparisonCell.claims": 3,
  "Path.entities": 7,
  "Path.claims": 6,
  "Neighbourhood.entities": 40,
  "Neighbourhood.claims": 120,
  "Quiz.topics": 10,
  "Quiz.questions": 20,
  "Question.options": 4,
  "Attempt.answers": 20,
  "Explanation.options": 4,
  "Explanation.claims": 8,
  "Explanation.entities": 8,
  "OptionExplanation.claims": 4,
  "OptionExplanation.sections": 4,
};

/** What a field costs besides what it returns. */
export const FIELD_COSTS: Readonly<Record<string, number>> = {
  "Entity.comparableWith": 10,
  "Query.search": 20,
  "Query.neighbourhood": 50,
  "Query.paths": 100,
  "Query.compare": 50,
  "Query.featuredQuiz": 200,
  "Mutation.startQuiz": 1000,
};
