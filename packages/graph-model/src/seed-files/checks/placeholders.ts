import type { SeedProblem } from "../problem.ts";
import type { DataPath, SeedFile } from "../seed-file.ts";
import { isPlaceholder } from "../skeletons.ts";

/** What a skeleton leaves open is filled in before it is knowledge. */
export const checkPlaceholders = (files: readonly SeedFile[]): readonly SeedProblem[] =>
  files.flatMap((file) => {
    const problems: SeedProblem[] = [];
    const walk = (data: unknown, path: DataPath): void => {
      if (typeof data === "string" && isPlaceholder(data)) {
        problems.push(
          file.problemAt(
            path,
            "placeholder",
            `Nobody has filled in “${path.filter((key) => typeof key === "string").join(".")}” yet.`,
            "Write it, or delete the key where the format lets you.",
          ),
        );
      }
      if (typeof data !== "object" || data === null) return;
      for (const [key, value] of Object.entries(data)) {
        walk(value, [...path, Array.isArray(data) ? Number(key) : key]);
      }
    };
    walk(file.data, []);
    return problems;
  });
