import type { Language } from "@strata/graph-model";
import { getTranslations } from "next-intl/server";
import { addresses } from "../i18n/addresses.ts";
import { EntityCombobox } from "./entity-combobox.tsx";

/** Search over all names in both languages: in the bar (small) or as a page's main field (large). */
export const SearchBox = async ({
  language,
  size,
  initial = "",
}: {
  language: Language;
  size: "small" | "large";
  initial?: string;
}) => {
  const t = await getTranslations({ locale: language, namespace: "search" });
  const to = addresses(language);
  return (
    <EntityCombobox
      language={language}
      words={{
        label: t("label"),
        placeholder: size === "large" ? t("placeholderLong") : t("placeholder"),
        submit: t("submit"),
        found: t.raw("found"),
      }}
      action={to.search()}
      name="q"
      initial={initial}
      chosenHref={to.entity("{id}").replace("%7Bid%7D", "{id}")}
      size={size}
      shortcut
    />
  );
};
