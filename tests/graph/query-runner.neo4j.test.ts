import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { isDatabaseAway, isTooLong } from '../../api/graph/database-state.ts';
import { openGraph } from '../../api/graph/graph.ts';
import { runNeo4j } from '../worlds/run-neo4j.ts';

const SLOW = 'UNWIND range(1, 1000000000000) AS n WITH n WHERE n < 0 RETURN count(n) AS slow';

/** A road to the database that can be cut without anybody being told: nothing passes any more, nothing is closed. */
async function roadTo(uri: string) {
  const { hostname, port } = new URL(uri);
  const sockets: Socket[] = [];
  const road = createServer((reader) => {
    const database = connect(Number(port), hostname);
    sockets.push(reader, database);
    for (const socket of [reader, database]) socket.on('error', () => {});
    reader.pipe(database).pipe(reader);
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => road.once('listening', listening));
  return {
    uri: `bolt://127.0.0.1:${(road.address() as AddressInfo).port}`,
    cut() {
      for (const socket of sockets) socket.unpipe().pause();
      road.removeAllListeners('connection');
      road.on('connection', (reader) => sockets.push(reader));
    },
    close() {
      for (const socket of sockets) socket.destroy();
      road.close();
    },
  };
}

test('a database that took a statement and gives no sign of life any more is away', async () => {
  const address = await runNeo4j();
  const road = await roadTo(address.uri);
  const graph = openGraph({ ...address, uri: road.uri });
  try {
    await graph.runner().run('RETURN 1 AS one', {}, 'read');
    const runner = graph.runner({ readTimeoutMs: 2_000, silenceMs: 0 });
    const asked = runner.run(SLOW, {}, 'read').catch((error: unknown) => error);
    setTimeout(() => road.cut(), 500);
    const failure = await asked;
    expect(isDatabaseAway(failure)).toBe(true);
    expect(isTooLong(failure)).toBe(false);
  } finally {
    road.close();
    await graph.close();
  }
});
