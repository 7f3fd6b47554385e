import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { Hatch } from "../../../design/hatch.tsx";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import type { EntityData } from "./entity-query.ts";
import styles from "./stack-places.module.css";

/** The stacks that an entity stands in, top first, its own band filled and hatched. */
export const StackPlaces = ({
  entityId,
  stacks,
  language,
}: {
  entityId: string;
  stacks: readonly EntityData["stackLayers"][number]["stack"][];
  language: Language;
}) => (
  <ul className={styles.stacks}>
    {stacks.map((stack) => (
      <li key={stack.id}>
        <h3 className={styles.name}>{textIn(stack, "name", language)}</h3>
        <ol className={styles.bands}>
          {stack.layers.toReversed().map(({ id, entity }) => {
            const own = entity.id === entityId;
            return (
              <li
                key={id}
                className={styles.band}
                data-own={own}
                style={
                  own && entity.layer ? { background: `var(--layer-${entity.layer})` } : undefined
                }
              >
                {own && entity.layer && <Hatch layer={entity.layer} />}
                {own ? (
                  <strong className={styles.own}>{textIn(entity, "name", language)}</strong>
                ) : (
                  <Link
                    className={styles.link}
                    href={addresses(language).entity(entity.id)}
                    prefetch={false}
                  >
                    {textIn(entity, "name", language)}
                  </Link>
                )}
              </li>
            );
          })}
        </ol>
      </li>
    ))}
  </ul>
);
