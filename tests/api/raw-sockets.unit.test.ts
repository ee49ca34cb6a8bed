import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph } from '../../api/graph/graph.ts';
import { PATIENCE } from '../../api/server/open-http.ts';
import { asked, got, MALFORMED, NO_ADDRESS, say, TELLS_OF_US } from '../worlds/hostile-requests.ts';
import { type Served, serve } from '../worlds/serve-world.ts';

let served: Served;
let small: Served;
/** What needs no database is answered without one. */
const nowhere = openGraph({ uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'none', database: 'neo4j' });
const faults: unknown[] = [];
const note = (fault: unknown) => faults.push(fault);

beforeAll(async () => {
  served = await serve({ note, files: { 'assets/words.js': 'words();' } });
  served.application.connect(nowhere);
  served.application.markReady();
  small = await serve({ note, connectionsByAddress: 3 });
});
afterAll(async () => {
  await served.close();
  await small.close();
  await nowhere.close();
});

/** What each is answered, all asked at once. */
async function answersTo<Name extends string>(requests: Readonly<Record<Name, string>>) {
  const each = Object.entries<string>(requests).map(
    async ([name, bytes]) => [name, await say(bytes, served.address)] as const,
  );
  return Object.fromEntries(await Promise.all(each));
}

describe('whatever is said to the server', () => {
  test('a host that is none is a bad request, and nothing more is told', async () => {
    const questions = Object.fromEntries(NO_ADDRESS.map((host) => [`${host}, asked`, asked(host)]));
    const pages = Object.fromEntries(NO_ADDRESS.map((host) => [host, got('/').replace('maillage', host)]));
    for (const [host, answer] of Object.entries(await answersTo({ ...questions, ...pages }))) {
      expect(answer, host).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      expect(answer.split('\r\n\r\n')[1] ?? '', host).toMatch(
        /^(Cette requête ne porte pas d’adresse lisible\.)?$/,
      );
    }
  });

  test('nothing gets a trace, a path, or a fault of ours', async () => {
    for (const [what, answer] of Object.entries(await answersTo(MALFORMED))) {
      expect(answer, what).not.toMatch(TELLS_OF_US);
      expect(answer, what).not.toContain(process.cwd());
    }
  });

  test('what is well said is answered', async () => {
    const hosts = ['maillage', 'maillage.example:4000', '127.0.0.1:4000', '[::1]:4000'];
    const questions = Object.fromEntries(hosts.map((host) => [host, asked(host)]));
    for (const [host, answer] of Object.entries(await answersTo(questions))) {
      expect(answer, host).toContain('"__typename":"Query"');
    }
    expect(await say(got('http://maillage/explorer'), served.address)).toMatch(/^HTTP\/1\.1 200/);
    expect(await say('GET /explorer HTTP/1.0\r\n\r\n', served.address), 'before hosts').toMatch(
      /^HTTP\/1\.1 200/,
    );
    expect(faults).toEqual([]);
  });
});

test('one address holds so many connections and is told when it asks for more', async () => {
  const { port, hostname } = new URL(small.address);
  const held = await Promise.all(
    Array.from(
      { length: 3 },
      () =>
        new Promise<ReturnType<typeof connect>>((opened) => {
          const socket = connect(Number(port), hostname, () => opened(socket));
        }),
    ),
  );
  expect(await say(got('/health/live'), small.address)).toMatch(/^HTTP\/1\.1 429 [\s\S]*Retry-After: 5/);
  for (const socket of held) socket.destroy();
  await expect.poll(() => say(got('/health/live'), small.address)).toMatch(/^HTTP\/1\.1 200/);
});

describe('whoever is slow', () => {
  const HURRIED = { headersMs: 300, requestMs: 600, checkMs: 50 };
  let hurried: Served;
  beforeAll(async () => {
    hurried = await serve({ note, patience: HURRIED });
  });
  afterAll(() => hurried.close());

  /** Says a beginning, then a byte now and then without end: what is answered, and how long the connection lasted. */
  function drip(beginning: string, byte: string): Promise<{ heard: string; lastedMs: number }> {
    return new Promise((settle) => {
      const { port, hostname } = new URL(hurried.address);
      const startedAt = performance.now();
      const socket = connect(Number(port), hostname, () => socket.write(beginning));
      const dripping = setInterval(() => socket.write(byte), 40);
      let heard = '';
      socket.setEncoding('utf8').on('data', (text) => {
        heard += text;
      });
      socket
        .on('error', () => undefined)
        .on('close', () => {
          clearInterval(dripping);
          settle({ heard, lastedMs: performance.now() - startedAt });
        });
    });
  }

  const HEAD = 'POST /graphql HTTP/1.1\r\nHost: maillage\r\nContent-Type: application/json\r\n';

  test.each([
    ['its headers', `${HEAD}X: `, 'a', HURRIED.headersMs],
    ['a body of a length', `${HEAD}Content-Length: 100000\r\n\r\n{`, ' ', HURRIED.requestMs],
    ['a body in pieces', `${HEAD}Transfer-Encoding: chunked\r\n\r\n`, '1\r\n \r\n', HURRIED.requestMs],
  ])(
    'to say %s is closed when its time is over, however it keeps talking',
    async (_what, beginning, byte, limitMs) => {
      const { heard, lastedMs } = await drip(beginning, byte);
      expect(heard.split('\r\n')[0]).toMatch(/^(HTTP\/1\.1 408 Request Timeout)?$/);
      expect(lastedMs).toBeGreaterThanOrEqual(limitMs - 50);
      expect(lastedMs).toBeLessThan(limitMs + 1_500);
    },
  );

  test('has ten seconds for what it wants and twenty in all, when nobody says otherwise', () => {
    expect(PATIENCE).toEqual({ headersMs: 10_000, requestMs: 20_000, checkMs: 2_000 });
  });
});
