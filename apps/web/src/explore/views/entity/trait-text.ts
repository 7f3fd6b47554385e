import type { Language } from "@strata/graph-model";
import { textIn } from "../../../i18n/text-in.ts";
import type { EntityData } from "./entity-query.ts";

type Trait = Pick<
  EntityData["traits"][number],
  "value" | "noteEn" | "noteZh" | "statementEn" | "statementZh"
>;

/** What a trait says in its cell: the scale's value and the source's own shade, or the sentence where there is neither. */
export const traitText = (
  trait: Trait,
  language: Language,
): { value: string | null; note: string | null } => {
  const value = trait.value === null ? null : textIn(trait.value, "name", language);
  const note = textIn(trait, "note", language);
  if (value === null) return { value, note: note || textIn(trait, "statement", language) };
  // A note that the value's own words contain ("at hardware level · hardware level") adds nothing.
  return { value, note: value.toLowerCase().includes(note.toLowerCase()) ? null : note };
};

/**
 * What a trait says beside its value where there is room: the source's shade, or else the sentence. Null where a
 * sentence is made of the dimension and the value alone ("Kernel: its own").
 */
export const traitSentence = (trait: Trait, language: Language): string | null => {
  const { value, note } = traitText(trait, language);
  if (note !== null) return note;
  const statement = textIn(trait, "statement", language);
  return value !== null && /[：:]/.test(statement) && statement.endsWith(value) ? null : statement;
};
