/** Crockford's base 32 (https://www.crockford.com/base32.html), lower case: no i, l, o, u to misread. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 10;

/** A short name of a text that can be read aloud: the first 50 bits of its SHA-256. */
export const shortCode = async (text: string): Promise<string> => {
  const digest = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const bits = Array.from(new Uint8Array(digest), (byte) => byte.toString(2).padStart(8, "0")).join(
    "",
  );
  return Array.from({ length: LENGTH }, (_, i) => {
    const index = Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2);
    return ALPHABET.charAt(index);
  }).join("");
};
