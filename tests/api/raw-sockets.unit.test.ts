import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDriver } from '../../api/graph/driver.ts';
import { asked, got, MALFORMED, NO_ADDRESS, say, TELLS_OF_US } from '../worlds/hostile-requests.ts';
import { type Served, serve } from '../worlds/serve-world.ts';

let served: Served;
let small: Served;
/** What needs no database is answered without one. */
const nowhere = openDriver({ uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'none' });
const faults: unknown[] = [];
const note = (fault: unknown) => faults.push(fault);

beforeAll(async () => {
  served = await serve({ note, files: { 'assets/words.js': 'words();' } });
  served.application.connect(nowhere, 'neo4j');
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
    const hosts = ['maillage', 'maillage.example:4000', '127.0.0.1:4000', '[::1]:4000', ''];
    const questions = Object.fromEntries(hosts.map((host) => [host, asked(host)]));
    for (const [host, answer] of Object.entries(await answersTo(questions))) {
      expect(answer, host).toContain('"__typename":"Query"');
    }
    expect(await say(got('http://maillage/explorer'), served.address)).toMatch(/^HTTP\/1\.1 200/);
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
