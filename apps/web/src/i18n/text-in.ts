import type { Language } from "@strata/graph-model";

type Paired<Field extends string> = { readonly [Key in `${Field}${"En" | "Zh"}`]?: string | null };

/** Reads a flat pair of the API (`nameEn`, `nameZh`) in one language. */
export const textIn = <Field extends string>(
  record: Paired<Field>,
  field: Field,
  language: Language,
): string => {
  const key = `${field}${language === "zh" ? "Zh" : "En"}` as const;
  return record[key as `${Field}En`] ?? "";
};
