import { defineConfig } from 'vitest/config';

// Imported under its file name, graphql is one module for Pothos, Yoga and the tests alike.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

// What a test needs is the suffix of its file. Groups follow each other; in the last one a browser works while a
// launcher waits for its database. Within a group projects begin in the order of their names: the launcher, whose files
// are the longest, before the screens.
export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      {
        resolve: oneGraphql,
        test: {
          name: 'unit',
          include: ['tests/**/*.unit.test.{ts,tsx}'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'neo4j',
          include: ['tests/{api,cypher,graph,seed}/**/*.neo4j.test.ts'],
          globalSetup: ['tests/with-neo4j.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'launcher',
          include: ['tests/launcher/**/*.neo4j.test.ts'],
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'screens',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          globalSetup: ['tests/with-maillage.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
