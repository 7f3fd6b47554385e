import { getRequestConfig } from "next-intl/server";
import { isLanguage } from "./languages.ts";
import { messagesOf } from "./messages.ts";

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = isLanguage(asked) ? asked : "en";
  return { locale, messages: messagesOf(locale), timeZone: "UTC" };
});
