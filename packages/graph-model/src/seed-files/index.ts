export { formatProblems } from "./format-problems.ts";
export { seedJsonSchema } from "./json-schema.ts";
export { loadSeed } from "./load-seed.ts";
export {
  SEED_PROBLEM_CODES,
  type SeedProblem,
  type SeedProblemCode,
} from "./problem.ts";
export { revisionOf } from "./revision.ts";
