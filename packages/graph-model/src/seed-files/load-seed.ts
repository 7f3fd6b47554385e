import type { z } from "zod";
import type { Knowledge } from "../claims/knowledge.ts";
import { checkDisjointClasses } from "./checks/classes.ts";
import { checkClosedCells } from "./checks/closed-cells.ts";
import { checkCycles } from "./checks/cycles.ts";
import { checkDisputes } from "./checks/disputes.ts";
import { checkGlosses } from "./checks/glosses.ts";
import { checkDuplicates, checkPlaces, checkReferences } from "./checks/identity.ts";
import { checkLayers } from "./checks/layers.ts";
import { checkConfusions, checkOwnFiles } from "./checks/learning.ts";
import { checkNames, checkNouns } from "./checks/names.ts";
import { checkContradictions, checkNegations } from "./checks/negations.ts";
import { checkOrderScales, checkOrdersAgainstValues } from "./checks/orders.ts";
import { checkPlaceholders } from "./checks/placeholders.ts";
import { checkExcludingKinds, checkRelationEnds, checkSingleObjects } from "./checks/relations.ts";
import { checkScales } from "./checks/scales.ts";
import { checkLengths, checkTexts } from "./checks/texts.ts";
import { checkReleases, checkTimes } from "./checks/times.ts";
import {
  checkDisputed,
  checkQuestions,
  checkRows,
  checkSingleValues,
  checkValues,
} from "./checks/traits.ts";
import { checkUnreached } from "./checks/unreached.ts";
import { checkValueUse } from "./checks/value-use.ts";
import { FILE_SCHEMAS, type FileData, type FileType } from "./file-schemas.ts";
import { inFileOrder, type SeedProblem, type SeedProblemCode } from "./problem.ts";
import { readSeedFiles } from "./read-seed-files.ts";
import { type CheckedData, checkAgainst } from "./schema-problems.ts";
import { type Seed, takeApart } from "./seed.ts";
import type { SeedFile } from "./seed-file.ts";
import { toKnowledge } from "./to-knowledge.ts";

const CHECKS: readonly ((seed: Seed) => readonly SeedProblem[])[] = [
  checkPlaces,
  checkLayers,
  checkDuplicates,
  checkReferences,
  checkRelationEnds,
  checkOwnFiles,
  checkCycles,
  checkSingleObjects,
  checkExcludingKinds,
  checkDisjointClasses,
  checkNegations,
  checkContradictions,
  checkQuestions,
  checkScales,
  checkValues,
  checkRows,
  checkSingleValues,
  checkOrderScales,
  checkOrdersAgainstValues,
  checkTimes,
  checkReleases,
  checkDisputed,
  checkDisputes,
  checkNames,
  checkNouns,
  checkGlosses,
];

/** Checks of what is not there. They wait until all that is there could be read, lest a slip of the pen be told of twice. */
const CHECKS_OF_THE_WHOLE: typeof CHECKS = [
  checkClosedCells,
  checkConfusions,
  checkUnreached,
  checkValueUse,
];
/** Problems that leave something unread, or say that an id is not what was meant. */
const HALF_READ: ReadonlySet<SeedProblemCode> = new Set([
  "yaml-syntax",
  "unknown-key",
  "missing-key",
  "wrong-value",
  "empty-language",
  "no-citation",
  "missing-folder",
  "unknown-reference",
  "value-not-on-scale",
  "own-file",
]);

/**
 * Reads graph-seed and reports everything that is wrong with it at once. `knowledge` is null when any problem is an
 * error; warnings come beside it.
 */
export const loadSeed = async (
  dir: string,
): Promise<{
  readonly knowledge: Knowledge | null;
  readonly problems: readonly SeedProblem[];
}> => {
  const { files, problems: treeProblems } = await readSeedFiles(dir);
  const problems: SeedProblem[] = [...treeProblems];

  const checkedOf = <T extends FileType>(
    type: T,
  ): readonly { readonly file: SeedFile; readonly checked: CheckedData<FileData<T>> }[] => {
    const schema: z.ZodType<FileData<T>> = FILE_SCHEMAS[type] as unknown as z.ZodType<FileData<T>>;
    return files.flatMap(({ type: itsType, file }) => {
      if (itsType !== type) return [];
      problems.push(...file.syntaxProblems);
      if (file.syntaxProblems.length > 0) return [];
      const result = checkAgainst(file, schema);
      problems.push(...result.problems);
      return result.checked ? [{ file, checked: result.checked }] : [];
    });
  };
  const everyFile = files.map(({ file }) => file);
  const seed = takeApart(
    {
      entity: checkedOf("entity"),
      dimension: checkedOf("dimension"),
      source: checkedOf("source"),
      stack: checkedOf("stack"),
      lifecycle: checkedOf("lifecycle"),
      dispute: checkedOf("dispute"),
      analogies: checkedOf("analogies"),
      "disjoint-classes": checkedOf("disjoint-classes"),
      prerequisites: checkedOf("prerequisites"),
      confusions: checkedOf("confusions"),
      releases: checkedOf("releases"),
    },
    everyFile,
  );
  problems.push(...CHECKS.flatMap((check) => check(seed)));
  if (!problems.some(({ code }) => HALF_READ.has(code))) {
    problems.push(...CHECKS_OF_THE_WHOLE.flatMap((check) => check(seed)));
  }
  const ids = [...seed.sources, ...seed.disputes].map((entry) => entry.data.id);
  problems.push(
    ...checkTexts(everyFile, new Set(ids)),
    ...checkLengths(everyFile),
    ...checkPlaceholders(everyFile),
  );

  const failed = problems.some((problem) => problem.severity === "error");
  return { knowledge: failed ? null : toKnowledge(seed), problems: inFileOrder(problems) };
};
