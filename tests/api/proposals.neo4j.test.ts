import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openGraph } from '../../api/graph/graph.ts';
import { createHttpApplication, type HttpApplication } from '../../api/server/http-server.ts';
import { ECOPOLE_WORLD } from '../worlds/ecopole.ts';
import { globalId, openWorld, type World } from '../worlds/open-world.ts';
import { LOCAL_ACCOUNTS, serve } from '../worlds/serve-world.ts';

const PROPOSE = `mutation ($input: ProposeCorrectionInput!) {
  proposeCorrection(input: $input) {
    __typename
    ... on ProposalReceived { operation }
    ... on NotFound { message ref }
    ... on InvalidInput { message field }
    ... on TooMany { message retryAfter }
  }
}`;

let world: World;
beforeAll(async () => {
  world = await openWorld(ECOPOLE_WORLD);
});
afterAll(() => world.close());
beforeEach(() => world.driver.executeQuery('MATCH (p:Proposal) DELETE p', {}, { database: world.database }));

const report = (more: Record<string, unknown> = {}) => ({
  operation: randomUUID(),
  about: { slug: 'ecopole' },
  kind: 'WRONG',
  text: 'Le site a été acheté en 2011.',
  ...more,
});
const propose = async (more: Record<string, unknown> = {}) => {
  const { data, errors } = await world.ask(PROPOSE, { input: report(more) });
  expect(errors).toEqual([]);
  return data.proposeCorrection;
};
const kept = async () => {
  const { records } = await world.driver.executeQuery(
    'MATCH (p:Proposal) RETURN p {.*} AS p',
    {},
    { database: world.database },
  );
  return records.map((record) => record.get('p'));
};

describe('a reported error', () => {
  test('is kept open, with what it is about and nothing of who sent it', async () => {
    expect(await propose({ sourceUrl: 'https://exemple.fr/page' })).toMatchObject({
      __typename: 'ProposalReceived',
    });
    const [proposal] = await kept();
    expect(Object.keys(proposal).sort()).toEqual([
      'about',
      'createdAt',
      'id',
      'kind',
      'sourceUrl',
      'status',
      'text',
    ]);
    expect(proposal).toMatchObject({
      about: 'ecopole',
      status: 'OPEN',
      text: 'Le site a été acheté en 2011.',
    });
  });

  test('may be about a link or a proof of it', async () => {
    const link = 'anges-jardiniers--FOUNDED--ecopole';
    const { data } = await world.ask(`{ node(id: "${globalId('Link', `anges-jardiniers|${link}`)}") {
      id ... on Link { evidence { id } } } }`);
    for (const claim of [data.node.id, data.node.evidence[0].id]) {
      expect((await propose({ claim })).__typename).toBe('ProposalReceived');
    }
    const claims = (await kept()).map(({ claim }) => claim);
    expect(claims).toContain(link);
    expect(claims).toHaveLength(2);
  });

  test('is kept once when the same operation comes ten times at once', async () => {
    const input = report();
    const answers = await Promise.all(Array.from({ length: 10 }, () => world.ask(PROPOSE, { input })));
    expect(new Set(answers.map(({ data }) => data.proposeCorrection.__typename))).toEqual(
      new Set(['ProposalReceived']),
    );
    expect(await kept()).toHaveLength(1);
  });

  test('keeps the first words of an operation sent again with others', async () => {
    const operation = randomUUID();
    await propose({ operation, text: 'Les premiers mots.' });
    await propose({ operation, text: 'D’autres mots.' });
    expect((await kept()).map(({ text }) => text)).toEqual(['Les premiers mots.']);
  });

  test.each([
    ['Cypher', "'}) MATCH (n) DETACH DELETE n //"],
    ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['a GraphQL document', '"}) { ok } }'],
    ['lone halves of characters', 'texte \ud800 coupé'],
    ['signs of four bytes', '🧑🏽‍🌾 très bien 🌻'],
  ])('is kept word for word when it is made of %s', async (_what, text) => {
    expect((await propose({ text })).__typename).toBe('ProposalReceived');
    expect((await kept()).map((proposal) => proposal.text)).toEqual([text.toWellFormed()]);
    const { data } = await world.ask('{ coverage { linkTotal } }');
    expect(data.coverage.linkTotal).toBe(5);
  });

  test('loses what cannot be written: control characters and marks that turn the line round', async () => {
    await propose({ text: 'Début\u0000\u001b[31m \u202efin\r\nligne 2' });
    expect((await kept()).map(({ text }) => text)).toEqual(['Début[31m fin\nligne 2']);
  });

  test.each([
    ['an empty text', { text: '  \u0000 ' }, 'text'],
    ['a text of 2 001 characters', { text: 'é'.repeat(2_001) }, 'text'],
    ['a source that is no web page', { sourceUrl: 'javascript:alert(1)' }, 'sourceUrl'],
    ['a source with a password', { sourceUrl: 'https://moi:secret@exemple.fr' }, 'sourceUrl'],
    ['a source of 600 characters', { sourceUrl: `https://exemple.fr/${'a'.repeat(600)}` }, 'sourceUrl'],
    ['an operation that is no UUID', { operation: '1' }, 'operation'],
    ['a claim that is an entity', { claim: globalId('Pole', 'ecopole') }, 'claim'],
  ])('is refused in French with %s, and nothing is kept', async (_what, more, field) => {
    const answer = await propose(more);
    expect([answer.__typename, answer.field]).toEqual(['InvalidInput', field]);
    expect(answer.message).toMatch(/[a-zé]/);
    expect(await kept()).toEqual([]);
  });

  test.each([
    ['nothing known', { about: { slug: 'inconnu' } }],
    ['a link that does not exist', { claim: globalId('Link', 'ecopole|inconnu') }],
  ])('about %s is not kept', async (_what, more) => {
    expect((await propose(more)).__typename).toBe('NotFound');
    expect(await kept()).toEqual([]);
  });

  test('of 2 000 characters of two units each is kept', async () => {
    expect((await propose({ text: '🌻'.repeat(2_000) })).__typename).toBe('ProposalReceived');
  });
});

describe('over HTTP', () => {
  let application: HttpApplication;
  let server: Server;
  let address: string;
  beforeAll(async () => {
    application = createHttpApplication({
      pages: '/nowhere',
      logger: pino({ level: 'silent' }),
      accounts: LOCAL_ACCOUNTS,
    });
    application.connect(world.graph);
    server = createServer(application.handler).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  });
  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await application.dispose();
  });

  const send = (headers: Record<string, string>) =>
    fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: PROPOSE, variables: { input: report() } }),
    });

  test('a report that a foreign page could send is refused', async () => {
    expect((await send({})).status).toBe(403);
    const byAddress = `${address}?query=${encodeURIComponent(PROPOSE)}&variables=${encodeURIComponent(JSON.stringify({ input: report() }))}`;
    expect((await fetch(byAddress, { headers: { 'x-graphql-yoga-csrf': '1' } })).status).toBe(405);
    expect(await kept()).toEqual([]);
  });

  test('what is not kept counts for nothing: a database away, the same report again', async () => {
    const other = await serve();
    const input = report();
    const again = async (fields: object = {}) => {
      const body = { query: PROPOSE, variables: { input: { ...input, ...fields } } };
      return (await other.ask(body, { headers: { 'x-graphql-yoga-csrf': '1' } })).json();
    };
    const away = openGraph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none', database: 'neo4j' });
    other.application.connect(away);
    for (let round = 0; round < 2; round += 1) {
      for (const answer of await Promise.all(Array.from({ length: 10 }, () => again()))) {
        expect(answer.errors[0].extensions.code).toBe('DATABASE_AWAY');
      }
    }
    await away.close();
    other.application.connect(world.graph);
    for (let time = 0; time < 12; time += 1) {
      expect((await again()).data.proposeCorrection.__typename).toBe('ProposalReceived');
    }
    const told = (await again({ text: 'Un tout autre texte, sous le même identifiant.' })).data;
    expect(told.proposeCorrection).toMatchObject({ __typename: 'InvalidInput', field: 'operation' });
    expect(await kept()).toHaveLength(1);
    await other.close();
  });

  test('ten reports pass from one address, the next is told when to come back', async () => {
    const names: string[] = [];
    for (let time = 0; time < 11; time += 1) {
      const answer = await (await send({ 'x-graphql-yoga-csrf': '1' })).json();
      names.push(answer.data.proposeCorrection.__typename);
      if (time === 10) expect(answer.data.proposeCorrection.retryAfter).toBeGreaterThan(0);
    }
    expect(names).toEqual([...Array.from({ length: 10 }, () => 'ProposalReceived'), 'TooMany']);
    expect(await kept()).toHaveLength(10);
  });
});
