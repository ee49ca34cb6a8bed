import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphBy } from '../../api/graph/graph.ts';
import { ECOPOLE_WORLD } from '../worlds/ecopole.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { type Served, serve } from '../worlds/serve-world.ts';

let world: World;
let served: Served;

beforeAll(async () => {
  world = await openWorld(ECOPOLE_WORLD);
  served = await serve();
  served.application.connect(world.graph);
  served.application.markReady();
  await served.ask({ query: '{ coverage { linkTotal } }' });
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const times = (count: number, write: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => write(n));
const nested = (depth: number, open: string, inside: string) =>
  `${open.repeat(depth)}${inside}${'}'.repeat(open.split('{').length - 1).repeat(depth)}`;

const DEEP = `{ poles { edges { node { ${nested(6, 'links { from { ', 'slug')} } } } }`;
const FRAGMENTS = times(28, (n) => `fragment F${n} on Coverage { ...F${n + 1} ...F${n + 1} }`).join(' ');

describe('a question too large is refused at once, in a French sentence', () => {
  test.each([
    ['deeper than fifteen levels', DEEP, 'niveaux'],
    [
      'deeper than fifteen levels by its fragments',
      `{ poles { edges { node { ...A } } } } fragment A on Pole { ${nested(3, 'links { from { ', '...B')} } fragment B on Entity { ${nested(3, 'links { from { ', 'slug')} }`,
      'niveaux',
    ],
    [
      'deep under the names of the schema itself',
      `{ __schema { types { ${nested(16, 'ofType { ', 'name')} } } }`,
      'niveaux',
    ],
    ['with more than a hundred aliases', `{ ${times(101, (n) => `a${n}: __typename`).join(' ')} }`, 'alias'],
    [
      'with a hundred aliases twice by a fragment',
      `{ ...F coverage { linkTotal } ...F } fragment F on Query { ${times(60, (n) => `a${n}: coverage { linkTotal }`).join(' ')} }`,
      'alias',
    ],
    ['that repeats one field', `{ coverage { ${'linkTotal '.repeat(1_500)} } }`, 'champs'],
    [
      'of fragments that multiply each other',
      `{ coverage { ...F0 } } ${FRAGMENTS} fragment F28 on Coverage { linkTotal }`,
      'champs',
    ],
    [
      'full of known directives',
      `{ coverage { linkTotal ${'@include(if: true) '.repeat(51)} } }`,
      'directives',
    ],
    ['full of unknown directives', `{ coverage { linkTotal ${'@x '.repeat(500)} } }`, 'directives'],
    ['of thousands of words', `{ ${'coverage { linkTotal } '.repeat(1_200)} }`, 'mots'],
    ['of twenty thousand lists', `{ a(b: ${'['.repeat(20_000)}`, 'mots'],
    ['of twenty thousand selections', '{ a '.repeat(7_000), 'mots'],
    ['of a very long comment', `#${'x'.repeat(200_000)}\n{ coverage { linkTotal } }`, 'caractères'],
    [
      'whose pages multiply',
      '{ poles(first: 200) { edges { node { links(first: 200) { evidence(first: 200) { excerpt } } } } } }',
      'coût',
    ],
  ])('%s', async (_what, query, word) => {
    let quickest = Number.POSITIVE_INFINITY;
    let answer = '';
    let status = 0;
    // The quickest of three, each a new text: a shared machine may be elsewhere for a moment.
    for (const text of [query, `${query} `, `${query}  `]) {
      const before = performance.now();
      const response = await served.ask({ query: text });
      answer = await response.text();
      quickest = Math.min(quickest, performance.now() - before);
      status = response.status;
    }
    const [error] = JSON.parse(answer).errors;
    expect(error.message).toContain(word);
    expect(error.message).toMatch(/^Question trop (grande|large)/);
    expect(error.extensions.code).toBe('QUESTION_TOO_LARGE');
    expect(status).toBeLessThan(500);
    expect(answer.length).toBeLessThan(64_000);
    expect(quickest).toBeLessThan(100);
  });
});

test('tools may read the schema: the data are open', async () => {
  const answer = await (await served.ask({ query: getIntrospectionQuery() })).json();
  expect(answer.errors).toBeUndefined();
  expect(answer.data.__schema.queryType.name).toBe('Query');
});

describe('heavy questions', () => {
  const heavy = 'partners(from: { slug: "pole-test" }) { __typename }';

  test('are refused when one weighs more than all of our pages together', async () => {
    const query = `{ ${times(60, (n) => `a${n}: ${heavy}`).join(' ')} }`;
    const response = await served.ask({ query });
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].extensions.code).toBe('QUESTION_TOO_LARGE');
  });

  test('of one caller take their turn; beyond the line they are told when to come back, and light ones pass', async () => {
    const { promise: opened, resolve: open } = Promise.withResolvers<void>();
    const held = Object.create(world.driver, {
      session: {
        value: (options: never) => {
          const session = world.driver.session(options);
          const run: typeof session.run = (text, ...rest) =>
            String(text).startsWith('// identify')
              ? (opened.then(() => session.run(text, ...rest)) as never)
              : session.run(text, ...rest);
          return Object.create(session, { run: { value: run } });
        },
      },
    });
    served.application.connect(graphBy(held, world.database));
    // Two work and twenty wait: those beyond are answered while nothing moves.
    const answers: Response[] = [];
    const many = Array.from({ length: 30 }, () =>
      served.ask({ query: `{ ${heavy} }` }).then((response) => answers.push(response)),
    );
    await expect.poll(() => answers.length, { timeout: 10_000 }).toBe(8);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 429));
    expect(answers.map(({ headers }) => headers.get('retry-after'))).toEqual(
      Array.from({ length: 8 }, () => '5'),
    );
    expect((await served.ask({ query: '{ coverage { linkTotal } }' })).status).toBe(200);
    expect((await fetch(`${served.address}/health/ready`)).status).toBe(200);
    open();
    await Promise.all(many);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(22);
    served.application.connect(world.graph);
  });
});

test('questions come one by one', async () => {
  const response = await served.ask([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
  expect(response.status).toBe(400);
});

test.each([
  ['unknown fields', `{ ${times(500, (n) => `unknown${n}`).join(' ')} }`, {}],
  ['a very long unknown name', `{ ${'x'.repeat(30_000)} }`, {}],
  [
    'a very long value of the wrong type',
    'query Q($n: Int!) { poles(first: $n) { totalCount } }',
    { n: 'x'.repeat(200_000) },
  ],
])('the answer to %s stays short', async (_what, query, variables) => {
  const response = await served.ask({ query, variables });
  const answer = await response.text();
  expect(response.status).toBeLessThan(500);
  expect(JSON.parse(answer).errors.length).toBeLessThan(50);
  expect(answer.length).toBeLessThan(64_000);
});

test.each([1_000_000, -1, 2_147_483_647])('a page of %i is refused with its bound', async (first) => {
  const response = await served.ask({
    query: '{ poles(first: %) { totalCount } }'.replace('%', String(first)),
  });
  const [error] = (await response.json()).errors;
  expect([error.extensions.code, error.extensions.field]).toEqual(['BAD_USER_INPUT', 'first']);
  expect(error.message).toContain('200');
});

test('a page of nothing is a page: it gives the total', async () => {
  const response = await served.ask({ query: '{ poles(first: 0) { totalCount edges { cursor } } }' });
  expect(await response.json()).toEqual({ data: { poles: { totalCount: 2, edges: [] } } });
});

describe('a body', () => {
  test('longer than any question is refused', async () => {
    const ids = times(50_000, (n) => `id-${n}`);
    const response = await served.ask({
      query: 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids },
    });
    expect(response.status).toBe(413);
  });

  test('sent in pieces, is counted as it comes', async () => {
    const piece = 'x'.repeat(100_000);
    const pieces = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(piece)),
    });
    const response = await fetch(`${served.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: pieces,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  test('that is compressed is not opened', async () => {
    const response = await fetch(`${served.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(JSON.stringify({ query: `{ a }${' '.repeat(1_000_000)}` })),
    });
    expect(response.status).toBe(400);
  });

  test('that is no JSON is refused without being sent back', async () => {
    const response = await served.ask('{"query": canary-of-the-body');
    const answer = await response.text();
    expect(response.status).toBe(400);
    expect(answer).toContain('pas du JSON lisible');
    expect(answer).not.toContain('canary');
  });
});

test('headers longer than any browser sends are refused', async () => {
  const status = await new Promise((answered, failed) => {
    request(`${served.address}/graphql`, { headers: { 'x-long': 'x'.repeat(100_000) } }, (response) => {
      response.resume();
      answered(response.statusCode);
    })
      .on('error', failed)
      .end();
  });
  expect(status).toBe(431);
});
