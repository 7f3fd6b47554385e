/** The articles that the knowledge began with; everything else is the word of those who make the thing. */
const ARTICLES: ReadonlySet<string> = new Set(["s0", "s1", "s2", "s3", "s4"]);

/** What grouping and filtering read of a source. */
export type GroupedSource = {
  readonly id: string;
  readonly titleEn: string;
  readonly titleZh: string;
  readonly publisher: string | null;
};

export type SourceGroups<Source> = {
  readonly articles: readonly Source[];
  /** Largest first. */
  readonly projects: readonly { readonly name: string; readonly sources: readonly Source[] }[];
  /** Documents that name no publisher. */
  readonly unnamed: readonly Source[];
};

/** A publisher without the words in which its spellings differ: "The QEMU project" and "QEMU project" are one. */
export const projectOf = (publisher: string): string =>
  publisher.replace(/^the\s+/i, "").replace(/,?\s+(?:inc\.?|project|authors)$/i, "");

/** The articles first, then the projects' own documents by project. */
export const groupSources = <Source extends GroupedSource>(
  sources: readonly Source[],
): SourceGroups<Source> => {
  const projects = new Map<string, { name: string; sources: Source[] }>();
  const unnamed: Source[] = [];
  for (const source of sources) {
    if (ARTICLES.has(source.id)) continue;
    if (source.publisher === null) {
      unnamed.push(source);
      continue;
    }
    const name = projectOf(source.publisher);
    const project = projects.get(name.toLowerCase());
    if (project) project.sources.push(source);
    else projects.set(name.toLowerCase(), { name, sources: [source] });
  }
  return {
    articles: sources.filter(({ id }) => ARTICLES.has(id)),
    projects: [...projects.values()].toSorted(
      (a, b) => b.sources.length - a.sources.length || a.name.localeCompare(b.name, "en"),
    ),
    unnamed,
  };
};

/** Whether every word of a text stands in a source's titles or its publisher. */
export const matches = (source: GroupedSource, text: string): boolean => {
  const searched = [source.titleEn, source.titleZh, source.publisher ?? ""].join(" ").toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => searched.includes(word));
};
