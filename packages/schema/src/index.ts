export {
  type RequestContext,
  type RevisionInfo,
  SEARCH_MATCHES,
  type SearchHit,
  type SearchMatch,
  type Services,
} from "./context.ts";
export { LIST_LIMIT } from "./list-limit.ts";
export { createSchema, printedSchema } from "./schema.ts";
