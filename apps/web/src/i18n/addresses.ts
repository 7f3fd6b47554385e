import type { Language } from "@strata/graph-model";

const withQuery = (path: string, query: Record<string, string | undefined>): string => {
  const parts = Object.entries(query).flatMap(([key, value]) =>
    // Commas stay readable: `ids=docker,kvm`.
    value ? [`${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`] : [],
  );
  return parts.length > 0 ? `${path}?${parts.join("&")}` : path;
};

/** The addresses of Strata's pages in one language; the only place where they are put together. */
export const addresses = (language: Language) => ({
  home: `/${language}`,
  search: (text?: string, kind?: string) => withQuery(`/${language}/search`, { q: text, kind }),
  index: (by?: "layer" | "az") => withQuery(`/${language}/index`, { by }),
  entity: (id: string, claimId?: string) =>
    `/${language}/e/${encodeURIComponent(id)}${claimId ? `#c-${claimId}` : ""}`,
  compare: (ids: readonly string[] = [], show?: "diff" | "all") =>
    withQuery(`/${language}/compare`, { ids: ids.join(","), show }),
  graph: (at?: string) => withQuery(`/${language}/graph`, { at }),
  quiz: (topics: readonly string[] = []) =>
    withQuery(`/${language}/quiz`, { topics: topics.join(",") }),
  sources: `/${language}/sources`,
  source: (id: string, sectionId?: string) =>
    `/${language}/sources/${encodeURIComponent(id)}${sectionId ? `#${sectionId}` : ""}`,
  disputes: `/${language}/disputes`,
  dispute: (id: string) => `/${language}/disputes#${id}`,
  developers: `/${language}/developers`,
});
