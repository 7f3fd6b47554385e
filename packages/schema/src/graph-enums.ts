import type { ClaimKind, ClaimStatus, EntityKind, Layer, RelationKind } from "@strata/graph-model";
import { isEnumType } from "graphql";
import type { Builder } from "./builder.ts";
import type { Join } from "./join.ts";

const made = new WeakMap<Builder, GraphEnums>();

const addEnum = <Value extends string>(builder: Builder, join: Join, name: string) => {
  const type = join.facade.getType(name);
  if (!isEnumType(type)) {
    throw new Error(`The Neo4j schema has no ${name}.`);
  }
  return builder.addGraphQLEnum<Value>(type);
};

const addEnums = (builder: Builder, join: Join) => ({
  entityKind: addEnum<EntityKind>(builder, join, "EntityKind"),
  relationKind: addEnum<RelationKind>(builder, join, "RelationKind"),
  layer: addEnum<Layer>(builder, join, "Layer"),
  claimKind: addEnum<ClaimKind>(builder, join, "ClaimKind"),
  claimStatus: addEnum<ClaimStatus>(builder, join, "ClaimStatus"),
});

/** Enums of the graph, for arguments and fields of ours. */
export type GraphEnums = ReturnType<typeof addEnums>;

/** The same for all features of one builder: a type may be added to it but once. */
export const graphEnums = (builder: Builder, join: Join): GraphEnums => {
  const enums = made.get(builder) ?? addEnums(builder, join);
  made.set(builder, enums);
  return enums;
};
