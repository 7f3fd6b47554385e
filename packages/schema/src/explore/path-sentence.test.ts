import type { Entity, GraphPath, RelationClaim, RelationKind } from "@strata/graph-model";
import { describe, expect, it } from "vitest";
import { pathSentence } from "./path-sentence.ts";

const entity = (id: string, en: string, zh: string): Entity => ({
  id,
  kind: "TECHNOLOGY",
  layer: null,
  name: { en, zh },
  aliases: { en: [], zh: [] },
  ambiguousAliases: [],
  gloss: { en: "", zh: "" },
  mentionedIn: [],
});

const claim = (subject: string, relation: RelationKind, object: string): RelationClaim => ({
  id: `${subject}-${object}`,
  kind: "RELATION",
  subject,
  relation,
  object,
  value: null,
  statement: { en: "", zh: "" },
  status: "ACCEPTED",
  since: null,
  until: null,
  inferred: false,
  dispute: null,
  citations: [],
});

const docker = entity("docker", "Docker", "Docker");
const cgroups = entity("cgroups", "cgroups", "cgroups");
const kernel = entity("linux-kernel", "Linux kernel", "Linux 内核");
const container = entity("container", "Container", "容器");
const host = entity("host", "Host", "宿主机");

describe("pathSentence", () => {
  it("reads each step by its relation, in both languages", () => {
    const path: GraphPath = {
      entities: [docker, cgroups, kernel],
      claims: [claim("docker", "USES", "cgroups"), claim("cgroups", "PART_OF", "linux-kernel")],
    };
    expect(pathSentence(path)).toEqual({
      en: "Docker uses cgroups; cgroups is part of Linux kernel.",
      zh: "Docker 使用 cgroups，cgroups 属于 Linux 内核。",
    });
  });

  it("says a step against its direction subject first all the same", () => {
    const path = {
      entities: [kernel, cgroups],
      claims: [claim("cgroups", "PART_OF", "linux-kernel")],
    };
    expect(pathSentence(path).zh).toBe("cgroups 属于 Linux 内核。");
  });

  it("puts no space between Chinese words", () => {
    const path = { entities: [container, host], claims: [claim("container", "RUNS_ON", "host")] };
    expect(pathSentence(path).zh).toBe("容器运行于宿主机。");
  });
});
