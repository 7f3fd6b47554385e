import type { Bilingual, Entity } from "@strata/graph-model";
import { fill } from "../wording/fill.ts";
import { inQuotes } from "../wording/in-quotes.ts";
import type { Structure } from "./asked-fact.ts";

/** What the members of a structure are called; null when something of it has not been read. */
export const memberNames = (
  { members }: Structure,
  entity: (id: string) => Pick<Entity, "name"> | undefined,
): readonly Bilingual[] | null => {
  const names = members.flatMap((member) => member.text ?? entity(member.entity)?.name ?? []);
  return names.length === members.length ? names : null;
};

const ORDER: Readonly<Record<Structure["kind"], Bilingual>> = {
  STACK: {
    en: "“{name}”, from the bottom up: {members}.",
    zh: "“{name}”自下而上依次为：{members}。",
  },
  LIFECYCLE: {
    en: "“{name}”, step by step: {members}.",
    zh: "“{name}”的各步依次为：{members}。",
  },
};

/** The whole order as a sentence. */
export const sayOrder = (structure: Structure, names: readonly Bilingual[]): Bilingual => {
  const { en, zh } = ORDER[structure.kind];
  const name = inQuotes(structure.name);
  const joined = (language: "en" | "zh") => names.map((name) => name[language]).join(" → ");
  return {
    en: fill(en, { name: name.en, members: joined("en") }, "en"),
    zh: fill(zh, { name: name.zh, members: joined("zh") }, "zh"),
  };
};
