import type { Language } from "@strata/graph-model";

/**
 * The first common character of each pinyin initial, in the order of the Chinese collation (GB/T 12406; no pinyin
 * word begins with I, U or V). A character belongs to the last of them that does not come after it.
 */
const PINYIN_BOUNDARIES: readonly (readonly [letter: string, first: string])[] = [
  ["A", "阿"],
  ["B", "八"],
  ["C", "嚓"],
  ["D", "哒"],
  ["E", "妸"],
  ["F", "发"],
  ["G", "旮"],
  ["H", "哈"],
  ["J", "丌"],
  ["K", "咔"],
  ["L", "垃"],
  ["M", "妈"],
  ["N", "拏"],
  ["O", "噢"],
  ["P", "妑"],
  ["Q", "七"],
  ["R", "呥"],
  ["S", "仨"],
  ["T", "他"],
  ["W", "屲"],
  ["X", "夕"],
  ["Y", "丫"],
  ["Z", "帀"],
];

const COLLATORS: Record<Language, Intl.Collator> = {
  en: new Intl.Collator("en", { numeric: true }),
  zh: new Intl.Collator("zh-Hans-CN-u-co-pinyin", { numeric: true }),
};

/** The letter under which an index lists a name: its own, or that of its pinyin; "#" for anything else. */
export const initialOf = (name: string): string => {
  const [first = ""] = name;
  if (/[a-z]/i.test(first)) return first.toUpperCase();
  if (!/\p{Script=Han}/u.test(first)) return "#";
  const found = PINYIN_BOUNDARIES.findLast(
    ([, boundary]) => COLLATORS.zh.compare(boundary, first) <= 0,
  );
  return found?.[0] ?? "#";
};

/** Groups entries under initials, both in alphabetical order. */
export const byInitial = <Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  language: Language,
): readonly { readonly initial: string; readonly entries: readonly Entry[] }[] => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const initial = initialOf(nameOf(entry));
    const group = groups.get(initial);
    if (group) group.push(entry);
    else groups.set(initial, [entry]);
  }
  return [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b, "en"))
    .map(([initial, own]) => ({
      initial,
      entries: own.toSorted((a, b) => COLLATORS[language].compare(nameOf(a), nameOf(b))),
    }));
};
