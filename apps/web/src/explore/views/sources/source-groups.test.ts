import { describe, expect, it } from "vitest";
import { groupSources, matches, projectOf } from "./source-groups.ts";

const source = (id: string, publisher: string | null, titleEn = id, titleZh = id) => ({
  id,
  publisher,
  titleEn,
  titleZh,
});

describe("projectOf", () => {
  it("reads the spellings of one publisher as one", () => {
    expect(["The QEMU project", "QEMU project"].map(projectOf)).toEqual(["QEMU", "QEMU"]);
    expect(["Docker, Inc.", "Docker"].map(projectOf)).toEqual(["Docker", "Docker"]);
  });

  it("leaves a name alone that only contains such a word", () => {
    expect(projectOf("Project Authors Guild")).toBe("Project Authors Guild");
  });
});

it("groupSources puts the articles first and the largest project before the others", () => {
  const groups = groupSources([
    source("kvm-api", "The Linux kernel"),
    source("docker-overview", "Docker"),
    source("docker-install", "Docker, Inc."),
    source("s1", null),
    source("a-note", null),
  ]);
  expect(groups.articles.map(({ id }) => id)).toEqual(["s1"]);
  expect(groups.projects.map(({ name, sources }) => `${name} ${sources.length}`)).toEqual([
    "Docker 2",
    "Linux kernel 1",
  ]);
  expect(groups.unnamed.map(({ id }) => id)).toEqual(["a-note"]);
});

describe("matches", () => {
  const found = source("docker-overview", "Docker", "Docker overview", "Docker 概述");

  it("wants every word, in either language, in any order", () => {
    expect(matches(found, "概述 docker")).toBe(true);
    expect(matches(found, "docker storage")).toBe(false);
  });
});
