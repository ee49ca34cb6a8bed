import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../api/schema/schema.ts';
import { trustedDocuments } from '../../ui/build/trusted-documents.ts';
import { ECOPOLE_WORLD } from '../worlds/ecopole.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { type Served, serve } from '../worlds/serve-world.ts';

let world: World;
let served: Served;
let documents: Awaited<ReturnType<typeof trustedDocuments>>;

beforeAll(async () => {
  world = await openWorld(ECOPOLE_WORLD);
  documents = await trustedDocuments();
  served = await serve({ trustedDocuments: documents.texts });
  served.application.connect(world.graph);
  served.application.markReady();
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const byHash = (id: string | undefined, variables: Record<string, unknown>) =>
  served.ask({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: id } } });

describe('a question of our own pages', () => {
  test('is asked by its hash, and answered with the names of types that the pages’ cache needs', async () => {
    const response = await byHash(documents.ids['Search'], { text: 'ecopole', first: 3 });
    const { data } = await response.json();
    expect(data.search.edges[0].node).toMatchObject({ __typename: 'Pole', slug: 'ecopole' });
  });

  test('is valid against the schema, each of them, and passes its limits', async () => {
    const { parse, validate } = await import('graphql');
    for (const [name, id] of Object.entries(documents.ids)) {
      expect(validate(schema, parse(documents.texts[id] ?? '')), name).toEqual([]);
    }
  });
});

describe('a hash that is not known', () => {
  test('is answered 404 in French, so that the page sends the text', async () => {
    const response = await byHash('0'.repeat(64), {});
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('envoyez son texte'),
          extensions: { code: 'PERSISTED_QUERY_NOT_IN_LIST' },
        },
      ],
    });
  });
});

test('neither a text nor a hash is told what to send', async () => {
  const response = await served.ask({});
  expect(response.status).toBe(400);
  expect((await response.json()).errors[0].message).toContain('donnez « query »');
});

test('the texts are not served among the pages', async () => {
  const response = await fetch(`${served.address}/.trusted-documents.json`);
  expect(await response.text()).not.toContain('query ');
});
