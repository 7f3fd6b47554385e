export { graphReaderContract, type ReaderUnderTest } from "./graph-reader-contract.ts";
export { inMemoryGraphReader } from "./in-memory-graph-reader.ts";
export { deniedValue, negation, order, relation, trait } from "./tiny-claim.ts";
export { tinyGraph } from "./tiny-graph.ts";
