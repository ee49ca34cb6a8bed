import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startTestNeo4j } from './launcher/test-neo4j.ts';
import { tellWhenThere } from './started-beside.ts';

/** As many as there are files played at once: planning is what takes a processor, and one database plans for one file. */
export const SERVERS = 2;

declare module 'vitest' {
  interface ProvidedContext {
    /** For each Neo4j of the run, the file that tells of it (`worlds/run-neo4j.ts`). */
    neo4j: string[];
  }
}

/** The Neo4j of the run's own, each in a folder that goes away at the end; they start beside the first tests. */
export default function withNeo4j(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-told-'));
  const servers = Array.from({ length: SERVERS }, (_, at) => {
    const told = join(folder, `neo4j-${at}.json`);
    const starting = startTestNeo4j();
    tellWhenThere(
      told,
      starting.then(({ uri, user, password, database }) => ({ uri, user, password, database })),
    );
    return { told, starting };
  });
  project.provide(
    'neo4j',
    servers.map(({ told }) => told),
  );
  return async () => {
    for (const { starting } of servers) await (await starting.catch(() => undefined))?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
