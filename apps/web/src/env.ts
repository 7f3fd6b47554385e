/**
 * Address of the GraphQL API, read at every call: the same build serves any API, and the only place where the
 * web app reads its environment at run time.
 */
export const apiUrl = (): string => process.env.STRATA_API_URL || "http://127.0.0.1:4000/graphql";
