import { expect, test } from 'vitest';
import { askByHash } from '../../ui/data/ask-by-hash.ts';

const TEXT = 'query Home { coverage { linkTotal } }';
const request = {
  method: 'POST',
  body: JSON.stringify({ operationName: 'Home', query: TEXT, variables: {} }),
};

/** A server that answers these statuses in turn, and what it was sent. */
function server(...statuses: number[]) {
  const received: Record<string, unknown>[] = [];
  const send: typeof fetch = async (_address, sent) => {
    received.push(JSON.parse(String(sent?.body)));
    return new Response('{}', { status: statuses[received.length - 1] ?? 200 });
  };
  return { received, send };
}

test('a page sends the hash of its question, and not its text', async () => {
  const { received, send } = server(200);
  await askByHash({ Home: 'abc' }, { send, onOutdated: () => {} })('/graphql', request);
  expect(received).toEqual([
    {
      operationName: 'Home',
      variables: {},
      extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } },
    },
  ]);
});

test('a page of an earlier build sends the text of a question that is no longer known', async () => {
  const { received, send } = server(404, 200);
  let outdated = 0;
  const ask = askByHash({ Home: 'abc' }, { send, onOutdated: () => outdated++ });
  expect((await ask('/graphql', request)).status).toBe(200);
  expect([received.length, received[1]?.['query'], outdated]).toEqual([2, TEXT, 0]);
});

test('a page whose text is no longer understood is told it is outdated', async () => {
  const { send } = server(404, 400);
  let outdated = 0;
  await askByHash({ Home: 'abc' }, { send, onOutdated: () => outdated++ })('/graphql', request);
  expect(outdated).toBe(1);
});

test('pages that know no hash send texts', async () => {
  const { received, send } = server(200);
  await askByHash({}, { send, onOutdated: () => {} })('/graphql', request);
  expect(received[0]?.['query']).toBe(TEXT);
});
