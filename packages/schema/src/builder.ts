import SchemaBuilder from "@pothos/core";
import AddGraphQLPlugin from "@pothos/plugin-add-graphql";
import ErrorsPlugin from "@pothos/plugin-errors";
import type {
  ClaimKind,
  ClaimStatus,
  EntityKind,
  Layer,
  RelationKind,
  Scale,
} from "@strata/graph-model";
import type { RequestContext } from "./context.ts";
import type { Join, NodeRow } from "./join.ts";

export interface SchemaTypes {
  Context: RequestContext;
  DefaultFieldNullability: false;
  Objects: {
    Entity: NodeRow;
    Claim: NodeRow;
    Dimension: NodeRow;
    Section: NodeRow;
    Source: NodeRow;
    Stack: NodeRow;
  };
  Scalars: { ID: { Input: string; Output: string } };
  Enums: {
    EntityKind: EntityKind;
    Layer: Layer;
    RelationKind: RelationKind;
    ClaimKind: ClaimKind;
    ClaimStatus: ClaimStatus;
    Scale: Scale;
  };
}

/** A builder that holds the joined Neo4j schema and nothing else. Every feature adds its own types and fields. */
export const createBuilder = (join: Join) =>
  new SchemaBuilder<SchemaTypes>({
    plugins: [ErrorsPlugin, AddGraphQLPlugin],
    defaultFieldNullability: false,
    add: { schema: join.facade },
    errors: { directResult: true },
  });

export type Builder = ReturnType<typeof createBuilder>;

/** Adds its types and root fields to the schema. */
export type Feature = (builder: Builder, join: Join) => void;
