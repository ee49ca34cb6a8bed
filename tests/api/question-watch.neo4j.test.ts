import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphBy } from '../../api/graph/graph.ts';
import { ECOPOLE_WORLD } from '../worlds/ecopole.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { type Served, serve } from '../worlds/serve-world.ts';

const HOME = 'query Home { coverage { linkTotal } }';
const SEARCH =
  'query Search($text: String!) { search(text: $text) { ... on SearchConnection { totalCount } ... on InvalidInput { message } } }';

let world: World;
let served: Served;
let logged = '';

beforeAll(async () => {
  world = await openWorld(ECOPOLE_WORLD);
  const sink = new Writable({
    write(chunk, _encoding, done) {
      logged += chunk;
      done();
    },
  });
  served = await serve({ logger: pino({ level: 'trace' }, sink), trustedDocuments: { h: HOME, s: SEARCH } });
  served.application.connect(world.graph);
  served.application.markReady();
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const byHash = (id: string, variables = {}, headers = {}) =>
  served.ask({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: id } } }, { headers });
const metrics = async () => (await fetch(`${served.address}/metrics`)).text();
const lines = () =>
  logged
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('what is counted', () => {
  test('questions of our pages by their name, all others together', async () => {
    await byHash('h');
    await served.ask({ query: 'query NamedByAnybody { coverage { linkTotal } }' });
    await served.ask({ query: '{ unknown }' });
    const text = await metrics();
    expect(text).toContain('maillage_question_duration_seconds_count{operation="Home",outcome="answered"} 1');
    expect(text).toContain(
      'maillage_question_duration_seconds_count{operation="other",outcome="answered"} 1',
    );
    expect(text).toContain('maillage_question_duration_seconds_count{operation="other",outcome="refused"} 1');
    expect(text).not.toContain('NamedByAnybody');
  });

  test('Cypher statements by the name of their file, and the memory of the process', async () => {
    await byHash('h');
    const response = await fetch(`${served.address}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const text = await response.text();
    expect(text).toMatch(/maillage_cypher_duration_seconds_count\{statement="data-version"\} [1-9]/);
    expect(text).toMatch(/process_resident_memory_bytes \d/);
  });
});

describe('what is logged', () => {
  test('is one line a question: which page’s, how it ended, how long it took, how many statements', async () => {
    await byHash('h');
    await expect.poll(lines).toContainEqual(
      expect.objectContaining({
        msg: 'question',
        operation: 'Home',
        outcome: 'answered',
        status: 200,
        statements: 1,
      }),
    );
  });

  test('holds nothing of who asks, of what is asked or of what is searched, even when it goes wrong', async () => {
    const canary = 'canari7391';
    const headers = {
      'x-forwarded-for': canary,
      'user-agent': canary,
      cookie: `session=${canary}`,
      authorization: `Bearer ${canary}`,
      referer: `http://${canary}/`,
    };
    await byHash('s', { text: canary }, headers);
    await byHash('s', { text: `${canary} "AND(` }, headers);
    await byHash('s', { text: { [canary]: 1 } }, headers);
    await byHash(canary, { text: canary }, headers);
    await served.ask({ query: `query ${canary} { ${canary} }` }, { headers });
    await served.ask({ query: `{ ${canary}(` }, { headers });
    await served.ask({ query: `{ entity(ref: { slug: "${canary}" }) { __typename } }` }, { headers });
    await served.ask({ query: `{ poles(after: "${canary}") { totalCount } }` }, { headers });
    await served.ask(`{"query": ${canary}`, { headers });
    await fetch(`${served.address}/${canary}?q=${canary}`, { headers });
    const [address, port] = [new URL(served.address).hostname, new URL(served.address).port];
    expect(logged).not.toContain(canary);
    expect(logged).not.toContain(address);
    expect(logged).not.toContain(port);
    expect(await metrics()).not.toContain(canary);
  });

  test('tells a fault of ours by its kind and place, without the words it quotes', async () => {
    const canary = 'canari8264';
    const broken = { executeQuery: fault, session: fault };
    function fault(): never {
      throw Object.assign(new Error(`Failed to parse query string '${canary}'`), { code: 'Neo.Odd' });
    }
    served.application.connect(graphBy(broken as never, 'neo4j'));
    const { errors } = await (await byHash('s', { text: canary })).json();
    expect(errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(logged).not.toContain(canary);
    await expect.poll(lines).toContainEqual(
      expect.objectContaining({
        msg: 'fault',
        fault: {
          type: 'Error',
          code: 'Neo.Odd',
          at: expect.arrayContaining([expect.stringContaining('at ')]),
        },
      }),
    );
  });
});
