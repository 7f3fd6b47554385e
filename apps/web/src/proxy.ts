import { type NextRequest, NextResponse } from "next/server";
import { isLanguage, LANGUAGE_COOKIE, PATH_HEADER, preferredLanguage } from "./i18n/languages.ts";

/** Sends an address without a language to the reader's own, and tells pages the language of the others. */
export const proxy = (request: NextRequest): NextResponse => {
  const { pathname, search } = request.nextUrl;
  const [, first] = pathname.split("/");
  if (isLanguage(first)) {
    const headers = new Headers(request.headers);
    headers.set("X-NEXT-INTL-LOCALE", first);
    headers.set(PATH_HEADER, `${pathname}${search}`);
    return NextResponse.next({ request: { headers } });
  }
  const language = preferredLanguage(
    request.cookies.get(LANGUAGE_COOKIE)?.value,
    request.headers.get("accept-language"),
  );
  const target = new URL(
    `/${language}${pathname === "/" ? "" : pathname}${search}`,
    request.nextUrl,
  );
  const response = NextResponse.redirect(target, 307);
  response.headers.set("Vary", "Cookie, Accept-Language");
  return response;
};

// /graphql is no page; neither is anything with a file's extension.
export const config = { matcher: ["/((?!graphql$|_next/|.*\\.[a-z0-9]+$).*)"] };
