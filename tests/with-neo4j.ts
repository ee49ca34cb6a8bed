import type { TestProject } from 'vitest/node';
import { startTestNeo4j } from './launcher/test-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string; database: string };
  }
}

/** A Neo4j of the run's own, in a folder of its own, both gone at the end. */
export default async function withNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const { uri, user, password, database, stop } = await startTestNeo4j();
  project.provide('neo4j', { uri, user, password, database });
  return stop;
}
