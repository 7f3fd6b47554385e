import { describe, expect, it } from "vitest";
import type { CitedClaimData } from "../../../citations/cited-claim.ts";
import { type Fact, factsOf, groupFacts, pickNeighbours } from "./facts.ts";

const claim = (id: string, status: CitedClaimData["status"] = "ACCEPTED"): CitedClaimData => ({
  id,
  status,
  since: null,
  sinceLabel: null,
  until: null,
  untilLabel: null,
  inferred: false,
  statementEn: id,
  statementZh: id,
  sections: [],
  dispute: null,
});
const entity = (id: string) => ({ id, layer: null, nameEn: id, nameZh: id });
const fact = (
  relation: Fact["relation"],
  other: string,
  status?: CitedClaimData["status"],
): Fact => ({
  claim: claim(`docker-${relation}-${other}`, status),
  relation,
  direction: "OUT",
  other: entity(other),
  propertyValueEn: null,
  propertyValueZh: null,
});

describe("factsOf", () => {
  it("reads a symmetric relation the same from either end, and others by their inverse", () => {
    const seen = factsOf({
      relations: [],
      relationsTo: [
        {
          ...claim("r1"),
          relation: "ALTERNATIVE_TO",
          propertyValueEn: null,
          propertyValueZh: null,
          subject: entity("podman"),
        },
        {
          ...claim("r2"),
          relation: "RUNS_ON",
          propertyValueEn: null,
          propertyValueZh: null,
          subject: entity("container"),
        },
      ],
    });
    expect(
      groupFacts(seen, "en").flatMap(({ groups }) => groups.map(({ phrase }) => phrase)),
    ).toEqual(["hosts", "is an alternative to"]);
  });
});

describe("groupFacts", () => {
  it("puts what holds before what is contested and what has aged", () => {
    const [runs] = groupFacts(
      [
        fact("RUNS_ON", "boot2docker", "OUTDATED"),
        fact("RUNS_ON", "windows", "DISPUTED"),
        fact("RUNS_ON", "linux-kernel"),
      ],
      "zh",
    );
    expect(runs?.groups[0]?.phrase).toBe("运行于");
    expect(runs?.groups[0]?.facts.map(({ other }) => other.id)).toEqual([
      "linux-kernel",
      "windows",
      "boot2docker",
    ]);
  });
});

describe("pickNeighbours", () => {
  it("lets every family in before a crowded one fills the drawing", () => {
    const crowd = Array.from({ length: 20 }, (_, place) => fact("PROVIDES", `feature-${place}`));
    const picked = pickNeighbours([...crowd, fact("IS_A", "container-engine")], 12);
    expect(picked).toHaveLength(12);
    expect(picked.map(({ other }) => other.id)).toContain("container-engine");
  });

  it("draws an entity once and leaves out what does not hold today", () => {
    const picked = pickNeighbours(
      [fact("USES", "cgroups"), fact("REQUIRES", "cgroups"), fact("USES", "lxc", "OUTDATED")],
      12,
    );
    expect(picked.map(({ other }) => other.id)).toEqual(["cgroups"]);
  });
});
