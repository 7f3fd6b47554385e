import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { LayerSwatch } from "../../../design/layer-tag.tsx";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import { EntityCombobox } from "../../../search/entity-combobox.tsx";
import type { Compared } from "./compare-query.ts";
import styles from "./compared-picker.module.css";

/** As many as the API compares. */
export const MAX_COMPARED = 6;

/** The compared set: each can be taken out, others can be added by name. Links and a form, so it needs no script. */
export const ComparedPicker = ({
  entities,
  show,
  language,
}: {
  entities: readonly Compared[];
  show: "diff" | "all" | undefined;
  language: Language;
}) => {
  const t = useTranslations("compare");
  const tSearch = useTranslations("search");
  const to = addresses(language);
  const ids = entities.map(({ id }) => id);
  return (
    <div className={styles.picker}>
      {entities.length > 0 && (
        <ul className={styles.chips} aria-label={t("compared")}>
          {entities.map((entity) => {
            const name = textIn(entity, "name", language);
            return (
              <li key={entity.id} className={styles.chip}>
                <LayerSwatch layer={entity.layer} />
                {name}
                <Link
                  className={styles.remove}
                  href={to.compare(
                    ids.filter((id) => id !== entity.id),
                    show,
                  )}
                  prefetch={false}
                  scroll={false}
                  aria-label={t("remove", { name })}
                >
                  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                    <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.5" />
                  </svg>
                </Link>
              </li>
            );
          })}
        </ul>
      )}
      {entities.length < MAX_COMPARED && (
        <div className={styles.add}>
          <EntityCombobox
            key={ids.join(",")}
            language={language}
            words={{
              label: t("addLabel"),
              placeholder: t("addPlaceholder"),
              submit: t("add"),
              found: tSearch.raw("found"),
            }}
            action={to.compare()}
            name="add"
            hidden={{ ids: ids.join(","), ...(show ? { show } : {}) }}
            chosenHref={to.compare([...ids, "{id}"], show).replace("%7Bid%7D", "{id}")}
            size="small"
          />
        </div>
      )}
    </div>
  );
};
