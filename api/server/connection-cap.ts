import type { Socket } from 'node:net';
import { LANGUAGES, sentences } from '../domain/refusals/sentences.ts';
import { household } from './household.ts';

/** Nothing was read yet of who connects: it is told in every language. */
const SAID = Buffer.from(LANGUAGES.map((language) => sentences.tooManyConnections[language]).join('\n'));
const TOO_MANY = Buffer.concat([
  Buffer.from(
    'HTTP/1.1 429 Too Many Requests\r\nRetry-After: 5\r\nConnection: close\r\n' +
      `Content-Type: text/plain; charset=utf-8\r\nContent-Length: ${SAID.length}\r\n\r\n`,
  ),
  SAID,
]);

/** Closes, with the reason, the connections that one address opens beyond so many. Counts, and keeps nothing. */
export function connectionCap(most: number): (socket: Socket) => void {
  const held = new Map<string, number>();
  return (socket) => {
    const key = household(socket.remoteAddress ?? '');
    const count = (held.get(key) ?? 0) + 1;
    held.set(key, count);
    socket.once('close', () => {
      const left = (held.get(key) ?? 1) - 1;
      if (left === 0) held.delete(key);
      else held.set(key, left);
    });
    if (count <= most) return;
    socket.on('error', () => undefined);
    socket.end(TOO_MANY);
    socket.setTimeout(1_000, () => socket.destroy());
  };
}
