import { graphReaderContract, tinyGraph } from "@strata/graph-model/testing";
import { indexedReader } from "./indexed-reader.ts";

graphReaderContract("the audit's indexed reader", async () => ({
  reader: indexedReader(tinyGraph, "a".repeat(64)),
  [Symbol.asyncDispose]: async () => {},
}));
