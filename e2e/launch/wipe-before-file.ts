import { inject } from "vitest";
import { wipe } from "./test-neo4j.ts";

// Vitest runs this once for each test file of `int-write`, before anything in it.
await wipe(inject("neo4j"));
