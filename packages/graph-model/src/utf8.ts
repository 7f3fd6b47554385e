const ENCODER = new TextEncoder();

/** Visits the bytes of a text in UTF-8, in order. Ids are ASCII nearly always, and an encoder takes longer than to look at them. */
export const eachUtf8Byte = (text: string, visit: (byte: number) => void): void => {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) {
      for (const byte of ENCODER.encode(text.slice(i))) visit(byte);
      return;
    }
    visit(unit);
  }
};
