import { graphql } from 'graphql';
import type { Viewer } from '../../api/domain/account/viewer.ts';
import { openGraph, type WholeGraph } from '../../api/graph/graph.ts';
import { applyMigrations } from '../../api/graph/migrations.ts';
import type { QueryRunner } from '../../api/graph/query-runner.ts';
import { type Claims, writeClaims } from '../../api/graph/write-claims.ts';
import { contextOf } from '../../api/schema/context.ts';
import { schema } from '../../api/schema/schema.ts';
import { type Driver, driverTo, neo4j } from './driver.ts';
import { runNeo4j } from './run-neo4j.ts';

export interface World {
  readonly graph: WholeGraph;
  /** The same graph, asked from outside. */
  readonly driver: Driver;
  readonly database: string;
  readonly runner: CountingRunner;
  /** Answer to a GraphQL question, in process. */
  ask(source: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The same, asked by somebody who has signed in; a visitor when `null`. */
  askAs(viewer: Viewer | null, source: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

interface Answer {
  readonly data: any;
  readonly errors: readonly string[];
}

/** A runner that says how many statements it ran. */
interface CountingRunner extends QueryRunner {
  statements: number;
}

/** Passwords of a world are not kept: what is tried of them is tried with the real ones, over HTTP. */
const accountDesk = async () => ({ hash: async (password: string) => `kept:${password.length}`, send: null });

/** The run's own server, emptied, with one world in it. */
export async function openWorld(world: Claims): Promise<World> {
  const address = await runNeo4j();
  const { database } = address;
  const driver = driverTo(address);
  const graph = openGraph(address);
  await emptyGraph(driver, database);
  await applyMigrations(graph);
  await writeClaims(graph, world);
  const inner = graph.runner();
  const runner: CountingRunner = {
    statements: 0,
    graph: inner.graph,
    run(text, params, access) {
      runner.statements += 1;
      return inner.run(text, params, access);
    },
  };
  const askAs: World['askAs'] = async (viewer, source, variables = {}) => {
    const result = await graphql({
      schema,
      source,
      variableValues: variables,
      contextValue: contextOf(runner, { viewer, inOneWrite: graph.inOneWrite, accountDesk }),
    });
    return { data: result.data, errors: (result.errors ?? []).map((error) => error.message) };
  };
  return {
    graph,
    driver,
    database,
    runner,
    ask: (source, variables) => askAs(null, source, variables),
    askAs,
    async close() {
      await graph.close();
      await driver.close();
    },
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
