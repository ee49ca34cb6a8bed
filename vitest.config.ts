import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumOptions } from './tests/e2e/chromium.ts';

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
          // A pure file leaves nothing behind: modules are read once for all of them.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [react()],
        // Whatever a part may import is prepared before the first test: found on the way, it would bring a second React.
        optimizeDeps: { entries: ['ui/app/main.tsx', 'tests/ui/*.dom.test.tsx'] },
        test: {
          name: 'parts',
          include: ['tests/ui/**/*.dom.test.tsx'],
          testTimeout: 15_000,
          sequence: { groupOrder: 0 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await chromiumOptions() }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1440, height: 900 },
          },
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'neo4j',
          include: ['tests/{api,cypher,graph,seed}/**/*.neo4j.test.ts'],
          globalSetup: ['tests/with-neo4j.ts'],
          maxWorkers: 2,
          // Each file empties the graph and makes its world anew; what is read of our modules is the same for all.
          isolate: false,
          testTimeout: 120_000,
          // The first one waits for a database that is being downloaded, in a new clone.
          hookTimeout: 600_000,
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
          // Patience costs nothing to what passes: a machine that does something else is slow, not wrong.
          testTimeout: 240_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 60_000 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
