import { print } from "graphql";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import styles from "./shown-query.module.css";

/** POSIX shells end a quoted string at a quote: close, escape, reopen. */
const quoteForShell = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** “Show the query”: the document that a page asked, its variables and a curl line that runs against this host. */
export const ShownQuery = async ({
  document,
  variables,
}: {
  document: Parameters<typeof print>[0];
  variables: Readonly<Record<string, unknown>>;
}) => {
  const t = await getTranslations("query");
  const asked = await headers();
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "localhost:3000";
  const scheme = asked.get("x-forwarded-proto") ?? "http";
  const text = print(document);
  const body = JSON.stringify({ query: text.replace(/\s+/g, " "), variables });
  const curl = `curl ${scheme}://${host}/graphql -H 'content-type: application/json' -d ${quoteForShell(body)}`;
  const parts = [
    { name: t("document"), code: text },
    { name: t("variables"), code: JSON.stringify(variables, null, 2) },
    { name: "curl", code: curl },
  ];
  return (
    <details className={styles.query}>
      <summary className={styles.summary}>{t("show")}</summary>
      <div className={styles.parts}>
        {parts.map(({ name, code }) => (
          <figure key={name} className={styles.part}>
            <figcaption className={styles.name}>{name}</figcaption>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
            <pre className={styles.code} lang="en" tabIndex={0}>
              <code>{code}</code>
            </pre>
          </figure>
        ))}
      </div>
    </details>
  );
};
