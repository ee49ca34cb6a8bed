import { graphql } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import { openDriver } from '../../api/graph/driver.ts';
import { applyMigrations } from '../../api/graph/migrations.ts';
import { driverRunner, type QueryRunner } from '../../api/graph/query-runner.ts';
import { type Claims, writeClaims } from '../../api/graph/write-claims.ts';
import { contextOf } from '../../api/schema/context.ts';
import { schema } from '../../api/schema/schema.ts';

export interface World {
  readonly driver: Driver;
  readonly database: string;
  readonly runner: CountingRunner;
  /** Answer to a GraphQL question, in process. */
  ask(source: string, variables?: Record<string, unknown>): Promise<{ data: any; errors: readonly string[] }>;
  close(): Promise<void>;
}

/** A runner that says how many statements it ran. */
interface CountingRunner extends QueryRunner {
  statements: number;
}

/** The run's own server, emptied, with one world in it. */
export async function openWorld(world: Claims): Promise<World> {
  const { database, ...connection } = inject('neo4j');
  const driver = openDriver(connection);
  await emptyGraph(driver, database);
  await applyMigrations(driver, database);
  await writeClaims(driver, database, world);
  const inner = driverRunner(driver, database);
  const runner: CountingRunner = {
    statements: 0,
    graph: inner.graph,
    run(text, params, access) {
      runner.statements += 1;
      return inner.run(text, params, access);
    },
  };
  return {
    driver,
    database,
    runner,
    async ask(source, variables = {}) {
      const result = await graphql({
        schema,
        source,
        variableValues: variables,
        contextValue: contextOf(runner),
      });
      return { data: result.data, errors: (result.errors ?? []).map((error) => error.message) };
    },
    close: () => driver.close(),
  };
}

/** Nothing left of another file's world; constraints and indexes stay. */
export async function emptyGraph(driver: Driver, database: string): Promise<void> {
  await driver.executeQuery(
    'MATCH (n) WHERE NOT n:Migration AND NOT n:MaillageIdentity DETACH DELETE n',
    {},
    {
      database,
      routing: neo4j.routing.WRITE,
    },
  );
}

export function globalId(kind: string, id: string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64');
}
