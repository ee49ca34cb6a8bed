import { graphql } from 'graphql';
import type { Graph } from '../../api/graph/graph.ts';
import type { QueryRunner } from '../../api/graph/query-runner.ts';
import { contextOf } from '../../api/schema/context.ts';
import { schema } from '../../api/schema/schema.ts';
import { type Driver, neo4j } from '../worlds/driver.ts';

/** The first time, the database plans each statement: on a busy machine that may take longer than any answer. */
const FIRST_PLAN_MS = 120_000;

interface Statement {
  readonly text: string;
  readonly params: Record<string, unknown>;
}

/** What one question asks of the database: statements that ran together, then those that waited for them. */
export type Waves = readonly (readonly Statement[])[];

/** Asks a question in this process and keeps every statement it runs. Throws when it is not answered. */
export async function record(
  graph: Graph,
  query: string,
  variables: Record<string, unknown>,
): Promise<Waves> {
  const inner = graph.runner({ readTimeoutMs: FIRST_PLAN_MS });
  const waves: Statement[][] = [];
  let running = 0;
  const recorder: QueryRunner = {
    graph: inner.graph,
    async run(text, params, access) {
      if (running === 0) waves.push([]);
      waves.at(-1)?.push({ text, params });
      running += 1;
      try {
        return await inner.run(text, params, access);
      } finally {
        running -= 1;
      }
    },
  };
  const { errors } = await graphql({
    schema,
    source: query,
    variableValues: variables,
    contextValue: contextOf(recorder),
  });
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return waves;
}

/** The same statements by the driver alone, as fast as it goes: one round trip each, rows as plain objects. */
export async function replay(driver: Driver, database: string, waves: Waves): Promise<void> {
  for (const wave of waves) {
    await Promise.all(
      wave.map(async ({ text, params }) => {
        const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
        const { records } = await session.run(text, params);
        for (const row of records) row.toObject();
        await session.close();
      }),
    );
  }
}
