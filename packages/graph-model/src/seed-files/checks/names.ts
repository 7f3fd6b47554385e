import type { SeedProblem } from "../problem.ts";
import type { Entry, Seed } from "../seed.ts";
import type { DataPath } from "../seed-file.ts";

interface Naming {
  readonly entry: Entry<{ readonly id: string }>;
  readonly path: DataPath;
  readonly name: string;
  readonly marked: boolean;
}

const namingsOf = (entry: Seed["entities"][number]): readonly Naming[] => {
  const { name, aliases } = entry.data;
  const languages = ["en", "zh"] as const;
  return languages.flatMap((language) => [
    { entry, path: ["name", language], name: name[language], marked: false },
    ...(aliases?.[language] ?? []).map((alias, index) => ({
      entry,
      path: ["aliases", language, index],
      name: typeof alias === "string" ? alias : alias.name,
      marked: typeof alias !== "string",
    })),
  ]);
};

/**
 * A name that leads to two entities, in whichever language, is marked on both. An entity whose own name is meant
 * repeats it among its aliases to mark it.
 */
export const checkNames = (seed: Seed): readonly SeedProblem[] => {
  const byName = new Map<string, Naming[]>();
  for (const naming of seed.entities.flatMap(namingsOf)) {
    const key = naming.name.normalize("NFKC").toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), naming]);
  }
  return [...byName.values()].flatMap((namings) => {
    const entities = [...new Set(namings.map(({ entry }) => entry.data.id))];
    return entities.flatMap((id) => {
      const own = namings.filter(({ entry }) => entry.data.id === id);
      const marked = own.find((naming) => naming.marked);
      const shown = marked ?? own.find(({ path }) => path[0] === "aliases") ?? own[0];
      if (!shown || entities.length > 1 === (marked !== undefined)) return [];
      const others = entities.filter((other) => other !== id).join(", ");
      return [
        shown.entry.problemAt(
          shown.path,
          "ambiguous-alias",
          marked
            ? `“${shown.name}” is marked ambiguous, and names nothing but ${id}.`
            : `“${shown.name}” names ${others} too.`,
          marked
            ? `Write only “${shown.name}”.`
            : `Write “{ name: ${shown.name}, ambiguous: true }” among the aliases of each, or take it out of one.`,
        ),
      ];
    });
  });
};

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:an?|the) /, "")
    .replace(/\s*\(.*\)$/, "")
    .trim();

/** The noun is the English name as it stands in a sentence, so a name that is changed takes it along. */
export const checkNouns = (seed: Seed): readonly SeedProblem[] =>
  seed.entities.flatMap((entry) => {
    const { name, noun } = entry.data;
    if (noun === undefined || bare(noun) === bare(name.en)) return [];
    return [
      entry.problemAt(
        ["noun"],
        "noun-not-name",
        `“${noun}” is not “${name.en}” with an article.`,
        "Write the name as it stands inside a sentence, or leave the noun out.",
      ),
    ];
  });
