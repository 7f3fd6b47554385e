import { createHash } from "node:crypto";
import type { Knowledge } from "../claims/knowledge.ts";

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, part]) => [key, canonical(part)]),
  );
};

/** SHA-256, hexadecimal, of the knowledge as JSON with sorted keys: what is known, not how its files are written. */
export const revisionOf = (knowledge: Knowledge): string =>
  createHash("sha256")
    .update(JSON.stringify(canonical(knowledge)))
    .digest("hex");
