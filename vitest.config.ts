import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

const require = createRequire(import.meta.url);

const NEVER = ["**/node_modules/**", "**/.next*/**", "**/.strata/**"];

/**
 * One project per cost of a test; the suffix of a file says which. Each project after `unit` starts
 * servers of its own, so they run one after the other (groupOrder): `int-write` last, because it
 * wipes a database that `STRATA_TEST_NEO4J_URI` may have named for all of them.
 */
export default defineConfig({
  resolve: {
    // Otherwise `graphql` is loaded twice, as ESM here and as CommonJS by the libraries, and
    // refuses types "from another module or realm".
    alias: [{ find: /^graphql$/, replacement: require.resolve("graphql") }],
  },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    // Stopping a database takes longer than the 10 s that teardown has by default.
    teardownTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx,mjs}"],
          exclude: [...NEVER, "**/*.int.test.ts"],
          testTimeout: 15_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "int",
          include: ["**/*.int.test.ts"],
          exclude: [...NEVER, "**/*.write.int.test.ts"],
          globalSetup: ["e2e/launch/seeded-neo4j.ts"],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["e2e/**/*.e2e.ts"],
          exclude: NEVER,
          globalSetup: ["e2e/launch/running-strata.ts"],
          testTimeout: 300_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: "int-write",
          include: ["**/*.write.int.test.ts"],
          exclude: NEVER,
          globalSetup: ["e2e/launch/writable-neo4j.ts"],
          setupFiles: ["e2e/launch/wipe-before-file.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
