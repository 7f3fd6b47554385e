import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { type Messages, messagesOf } from "./messages.ts";

/**
 * Gives the client components inside it these namespaces of messages, and no others: what a page does not name
 * here is not sent to the browser.
 */
export const ClientMessages = async ({
  namespaces,
  children,
}: {
  namespaces: readonly (keyof Messages)[];
  children: ReactNode;
}) => {
  const locale = await getLocale();
  const messages = messagesOf(locale);
  const sent = Object.fromEntries(namespaces.map((namespace) => [namespace, messages[namespace]]));
  return (
    <NextIntlClientProvider locale={locale} messages={sent} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
};
