/** Keeps a reader's choice for a year in a cookie that pages read on the server. */
export const remember = (name: string, value: string): void => {
  // The Cookie Store API is missing in Firefox before 140.
  // biome-ignore lint/suspicious/noDocumentCookie: see above
  document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax`;
};
