import { alternativeTo } from "./alternative-to.ts";
import { canHost } from "./can-host.ts";
import { confusedWith } from "./confused-with.ts";
import { creates } from "./creates.ts";
import { emulates } from "./emulates.ts";
import { hasProperty } from "./has-property.ts";
import { implementsKind } from "./implements.ts";
import { integratesWith } from "./integrates-with.ts";
import { isA } from "./is-a.ts";
import { isolates } from "./isolates.ts";
import { manages } from "./manages.ts";
import { offeredBy } from "./offered-by.ts";
import { packages } from "./packages.ts";
import { partOf } from "./part-of.ts";
import { prerequisiteOf } from "./prerequisite-of.ts";
import { provides } from "./provides.ts";
import type { RelationKindDefinition } from "./relation-kind.ts";
import { requires } from "./requires.ts";
import { responsibleFor } from "./responsible-for.ts";
import { runsOn } from "./runs-on.ts";
import { shares } from "./shares.ts";
import { storedIn } from "./stored-in.ts";
import { suitedFor } from "./suited-for.ts";
import { supports } from "./supports.ts";
import { uses } from "./uses.ts";

/** Every relation kind. The key is the kind's id: the Neo4j relationship type, the YAML word and the GraphQL enum value. */
export const RELATION_KINDS = {
  IS_A: isA,
  PART_OF: partOf,
  IMPLEMENTS: implementsKind,
  USES: uses,
  REQUIRES: requires,
  RUNS_ON: runsOn,
  CAN_HOST: canHost,
  MANAGES: manages,
  RESPONSIBLE_FOR: responsibleFor,
  CREATES: creates,
  PACKAGES: packages,
  STORED_IN: storedIn,
  EMULATES: emulates,
  ISOLATES: isolates,
  SHARES: shares,
  OFFERED_BY: offeredBy,
  INTEGRATES_WITH: integratesWith,
  PROVIDES: provides,
  SUPPORTS: supports,
  SUITED_FOR: suitedFor,
  HAS_PROPERTY: hasProperty,
  ALTERNATIVE_TO: alternativeTo,
  PREREQUISITE_OF: prerequisiteOf,
  CONFUSED_WITH: confusedWith,
} as const satisfies Record<string, RelationKindDefinition>;

export type RelationKind = keyof typeof RELATION_KINDS;
export const RELATION_KIND_IDS = Object.keys(RELATION_KINDS) as readonly RelationKind[];
