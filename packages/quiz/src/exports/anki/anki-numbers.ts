const digest = async (algorithm: "SHA-1" | "SHA-256", text: string): Promise<DataView> =>
  new DataView(await globalThis.crypto.subtle.digest(algorithm, new TextEncoder().encode(text)));

/**
 * An id for Anki, which takes the milliseconds at which a thing was made: 2010 and up to 34 years on, as 40 bits of the text's
 * SHA-256 say. The same text gives the same id, so that a second import meets the first.
 */
export const ankiId = async (text: string): Promise<number> => {
  const bytes = await digest("SHA-256", text);
  return 1_262_304_000_000 + bytes.getUint8(0) * 2 ** 32 + bytes.getUint32(1);
};

/** Anki's checksum of a note: the first eight hexadecimal digits of the SHA-1 of its first field. */
export const fieldChecksum = async (field: string): Promise<number> =>
  (await digest("SHA-1", field)).getUint32(0);
