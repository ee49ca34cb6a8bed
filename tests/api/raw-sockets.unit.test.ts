import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDriver } from '../../api/graph/driver.ts';
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

/** Says these bytes and gives all that is answered until the connection ends, or falls silent. */
function say(bytes: string, { address }: Served = served): Promise<string> {
  return new Promise((settle) => {
    const { port, hostname } = new URL(address);
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
    let heard = '';
    socket.setEncoding('utf8').on('data', (text) => {
      heard += text;
    });
    socket.setTimeout(700, () => socket.destroy());
    socket.on('error', () => undefined).on('close', () => settle(heard));
  });
}

const QUESTION = JSON.stringify({ query: '{ __typename }' });
const asked = (host: string, rest = '') =>
  `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${QUESTION.length}\r\n${rest}\r\n${QUESTION}`;
const got = (target: string, headers = '') => `GET ${target} HTTP/1.1\r\nHost: maillage\r\n${headers}\r\n`;

const NO_ADDRESS = [
  'a:999999',
  '[',
  'a b',
  'a/b',
  'a@b',
  'a:b',
  '[::1',
  'a:80:80',
  '%',
  'é',
  'a#b',
  'a?b',
  '<',
  'a\\b',
];

const MALFORMED: Readonly<Record<string, string>> = {
  'no request at all': '\r\n\r\n',
  'other words': 'HELO maillage\r\n\r\n',
  'another protocol': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  'no host': 'GET /graphql HTTP/1.1\r\n\r\n',
  'a version that is none': 'GET / HTTP/9.9\r\nHost: a\r\n\r\n',
  'a method that is none': got('/graphql').replace('GET', 'FROB'),
  'a method nobody uses': got('/graphql').replace('GET', 'TRACE'),
  'a tunnel': 'CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n',
  'an upgrade': got('/graphql', 'Connection: Upgrade\r\nUpgrade: websocket\r\n'),
  'options of everything': got('*').replace('GET', 'OPTIONS'),
  'a target without a slash': got('graphql'),
  'a target of another protocol': got('ftp://a/graphql'),
  'a whole target whose host is none': got('http://[/graphql'),
  'a target of slashes': got('//graphql'),
  'escapes cut short': got('/graphql?query=%E0%'),
  'escapes cut short in a page': got('/poles/%E0%A4%A'),
  'escapes of nothing': got('/%00%ff'),
  'a path that climbs': got('/../../../../etc/passwd'),
  'a path that climbs, escaped': got('/..%2f..%2f..%2fpackage.json'),
  'a very long path': got(`/${'a'.repeat(30_000)}`),
  'a very long header': got('/', `X: ${'a'.repeat(30_000)}\r\n`),
  'very many headers': got('/', Array.from({ length: 3_000 }, (_, at) => `X${at}: a\r\n`).join('')),
  'a header with a line in it': got('/', 'X: a\rb\r\n'),
  'a header without a name': got('/', ': a\r\n'),
  'two lengths': asked('a', 'Content-Length: 3\r\n'),
  'a length that is none': `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n`,
  'a length and pieces': asked('a', 'Transfer-Encoding: chunked\r\n'),
  'pieces that are none': `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
  'another encoding': asked('a', 'Content-Encoding: br\r\n'),
  'an encoding that is none': asked('a', 'Content-Encoding: é\r\n'),
  'a type that is none': asked('a').replace('application/json', ';;;='),
  'a form without its bounds': asked('a').replace('application/json', 'multipart/form-data'),
  'a list for a body': asked('a').replace(QUESTION, `[${' '.repeat(QUESTION.length - 2)}]`),
  'nothing for a body': asked('a').replace(QUESTION, 'null'.padEnd(QUESTION.length)),
  'a body cut short': asked('a').replace(QUESTION, QUESTION.slice(0, 10)),
  'languages that are none': got(
    '/graphql?query=%7B__typename%7D',
    'Accept-Language: ;q=,,é\r\nAccept: ;;\r\n',
  ),
  'forms that are none': got('/', 'Accept-Encoding: ;q=x,,br;;q\r\n'),
  'a piece from its end to its beginning': got('/', 'Range: bytes=10-5\r\n'),
  'a piece beyond the end': got('/assets/words.js', 'Range: bytes=99999999999999999999-\r\n'),
  'a piece of nothing': got('/assets/words.js', 'Range: bytes=é\r\n'),
  'a tag that is none': got('/', 'If-None-Match: "\r\nIf-Modified-Since: x\r\n'),
  'an expectation': asked('a', 'Expect: é\r\n'),
};

/** What each is answered, all asked at once. */
async function answersTo<Name extends string>(requests: Readonly<Record<Name, string>>) {
  const each = Object.entries<string>(requests).map(
    async ([name, bytes]) => [name, await say(bytes)] as const,
  );
  return Object.fromEntries(await Promise.all(each));
}

describe('whatever is said to the server', () => {
  test('a host that is none is a bad request, and nothing more is told', async () => {
    const questions = Object.fromEntries(NO_ADDRESS.map((host) => [`${host}, asked`, asked(host)]));
    const pages = Object.fromEntries(NO_ADDRESS.map((host) => [host, got('/').replace('maillage', host)]));
    for (const [host, answer] of Object.entries(await answersTo({ ...questions, ...pages }))) {
      expect(answer, host).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      expect(answer.split('\r\n\r\n')[1] ?? '', host).toMatch(/^(Bad Request)?$/);
    }
  });

  test('nothing gets a trace, a path, or a fault of ours', async () => {
    for (const [what, answer] of Object.entries(await answersTo(MALFORMED))) {
      expect(answer, what).not.toMatch(/\n\s+at |node_modules|\.ts:\d|[a-z]Error:|HTTP\/1\.1 5/);
      expect(answer, what).not.toContain(process.cwd());
    }
  });

  test('what is well said is answered', async () => {
    const hosts = ['maillage', 'maillage.example:4000', '127.0.0.1:4000', '[::1]:4000', ''];
    const questions = Object.fromEntries(hosts.map((host) => [host, asked(host)]));
    for (const [host, answer] of Object.entries(await answersTo(questions))) {
      expect(answer, host).toContain('"__typename":"Query"');
    }
    expect(await say(got('http://maillage/explorer'))).toMatch(/^HTTP\/1\.1 200/);
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
  expect(await say(got('/health/live'), small)).toMatch(/^HTTP\/1\.1 429 [\s\S]*Retry-After: 5/);
  for (const socket of held) socket.destroy();
  await expect.poll(() => say(got('/health/live'), small)).toMatch(/^HTTP\/1\.1 200/);
});
