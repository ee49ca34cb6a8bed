import { connect } from 'node:net';

/** A trace, a path or a fault of ours: what no answer may hold. */
export const TELLS_OF_US = /\n\s+at |node_modules|\.ts:\d|[a-z]Error:|HTTP\/1\.1 5/;

/** Says these bytes and gives all that is answered until the connection ends, or falls silent. */
export function say(bytes: string, address: string): Promise<string> {
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
export const asked = (host: string, rest = '') =>
  `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${QUESTION.length}\r\n${rest}\r\n${QUESTION}`;
export const got = (target: string, headers = '') =>
  `GET ${target} HTTP/1.1\r\nHost: maillage\r\n${headers}\r\n`;

/** Hosts that are none. */
export const NO_ADDRESS = [
  '',
  ' ',
  'a\r\nHost: a',
  'a\r\nHost: b',
  'a\r\nhost:',
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

/** What a hostile or broken program may say, by what is wrong with it. */
export const MALFORMED: Readonly<Record<string, string>> = {
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
