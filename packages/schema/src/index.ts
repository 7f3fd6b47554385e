export type { RequestContext, Services } from "./context.ts";
export { EXPORT_PATH, EXPORT_WORDS, type ExportedFile, exportOf } from "./explore/graph-export.ts";
export { CLAIM_LIST_LIMIT, LIST_LIMIT } from "./list-limit.ts";
export { createFeaturedQuiz } from "./quiz/featured.ts";
export { createSchema, printedSchema } from "./schema.ts";
