import { isCurrent, type RelationClaim } from "@strata/graph-model";
import { tinyGraph } from "@strata/graph-model/testing";
import { expect, it } from "vitest";
import { factGroups, transitiveKinds } from "./fact-groups.ts";

const relations = tinyGraph.claims.filter(
  (claim): claim is RelationClaim => claim.kind === "RELATION",
);

const shown = (entityId: string, on?: string) =>
  factGroups(entityId, relations, on).map(({ relation, direction, claimIds, derived }) => ({
    head: `${relation} ${direction}`,
    claimIds,
    derived: derived.map((fact) => `${fact.rule} ${fact.entityId} ${fact.followsFrom.join("+")}`),
  }));

it("states, turns round and follows chains, each group in the registry's order", () => {
  expect(shown("linux-kernel")).toEqual([
    { head: "PART_OF OUT", claimIds: ["r001"], derived: [] },
    {
      head: "PART_OF IN",
      claimIds: ["r002", "r003", "r004"],
      derived: ["INVERSE namespaces r002", "INVERSE cgroups r003", "INVERSE kvm r004"],
    },
    { head: "SHARES IN", claimIds: ["r017"], derived: ["INVERSE container r017"] },
    {
      head: "PREREQUISITE_OF OUT",
      claimIds: ["r030", "r031"],
      derived: [
        "TRANSITIVE container r030+r032",
        "TRANSITIVE pod r030+r032+r034",
        "TRANSITIVE kubernetes r030+r032+r034+r035",
      ],
    },
  ]);
});

it("says what follows subject first, whichever end the entity is", () => {
  const [parts] = factGroups("linux", relations).filter(({ direction }) => direction === "IN");
  const far = parts?.derived.find(({ rule }) => rule === "TRANSITIVE");
  expect(far).toEqual({
    rule: "TRANSITIVE",
    entityId: "namespaces",
    step: { claimId: "r001", subject: "namespaces", relation: "PART_OF", object: "linux" },
    followsFrom: ["r001", "r002"],
  });
});

it("reads a symmetric relation from both ends as one", () => {
  expect(shown("lxc").find(({ head }) => head.startsWith("ALTERNATIVE_TO"))).toEqual({
    head: "ALTERNATIVE_TO OUT",
    claimIds: ["r022"],
    derived: ["INVERSE docker r022"],
  });
});

it("counts what is current, or what held on the date", () => {
  const uses = (on?: string) => shown("docker", on).find(({ head }) => head === "USES OUT");
  expect(uses()?.claimIds).toEqual(["r014", "r015"]);
  expect(uses("2013-06-01")?.claimIds).toEqual(["r014", "r015", "r023"]);
  expect(uses("2014-03-13")?.claimIds).toEqual(["r014", "r015"]);
  expect(shown("kvm").map(({ head }) => head)).not.toContain("IS_A OUT");
  const listed = factGroups("docker", relations).flatMap(({ claimIds }) => claimIds);
  expect(relations.filter((c) => c.subject === "docker" && isCurrent(c)).map((c) => c.id)).toEqual(
    expect.arrayContaining(
      listed.filter((id) => relations.find((c) => c.id === id)?.subject === "docker"),
    ),
  );
});

it("follows chains of the transitive kinds only", () => {
  expect(transitiveKinds(["USES", "PART_OF", "IS_A"])).toEqual(["PART_OF", "IS_A"]);
  expect(shown("docker").flatMap(({ derived }) => derived)).not.toContainEqual(
    expect.stringContaining("TRANSITIVE"),
  );
});
