import type { Socket } from 'node:net';
import { household } from './household.ts';

const TOO_MANY =
  'HTTP/1.1 429 Too Many Requests\r\nRetry-After: 5\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

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
