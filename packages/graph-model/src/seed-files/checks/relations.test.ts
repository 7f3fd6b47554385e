import { describe, expect, it } from "vitest";
import { entityFile } from "../file-schemas.ts";
import { checkAgainst } from "../schema-problems.ts";
import { takeApart } from "../seed.ts";
import { parseSeedFile } from "../seed-file.ts";
import { checkSingleObjects } from "./relations.ts";

const claim = (id: string, to: string, status = "accepted") =>
  `  - { id: ${id}, relation: STORED_IN, to: ${to}, status: ${status}, statement: { en: It is., zh: 如此。 }, cites: [s] }`;

const relationsOf = (...claims: readonly string[]) => {
  const text = `id: image
kind: resource
name: { en: Image, zh: 镜像 }
gloss: { en: Stored somewhere., zh: 存放在某处。 }
relations:
${claims.join("\n")}
`;
  const file = parseSeedFile("entities/resource/image.yaml", text);
  const { checked } = checkAgainst(file, entityFile);
  return takeApart(
    {
      entity: checked ? [{ file, checked }] : [],
      dimensions: [],
      comparisons: [],
      sources: [],
      stack: [],
      lifecycle: [],
      dispute: [],
      analogies: [],
      "disjoint-classes": [],
    },
    [file],
  );
};

describe("checkSingleObjects", () => {
  const single = () => true;

  it("finds a second accepted object of a single-valued kind", () => {
    const problems = checkSingleObjects(
      relationsOf(claim("r1", "disk"), claim("r2", "registry")),
      single,
    );
    expect(problems).toMatchObject([{ code: "two-values", line: 7 }]);
    expect(problems[0]?.message).toContain("image.yaml:6 says disk");
  });

  it("lets a disputed one stand, and any number of a kind that is not single-valued", () => {
    const disputed = relationsOf(claim("r1", "disk"), claim("r2", "registry", "disputed"));
    expect(checkSingleObjects(disputed, single)).toEqual([]);
    const two = relationsOf(claim("r1", "disk"), claim("r2", "registry"));
    expect(checkSingleObjects(two)).toEqual([]);
  });
});
