import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';

/** Cursor of an item in a list ordered by name, then by id: it stays good when items come or go before it. */
export function keysetCursor(name: string, id: string): string {
  return Buffer.from(JSON.stringify([name, id])).toString('base64url');
}

/** Name and id after which a page begins; both empty at the start of the list. */
export function readKeyset(cursor: string | null | undefined): [name: string, id: string] {
  if (!cursor) return ['', ''];
  try {
    const [name, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (typeof name === 'string' && typeof id === 'string') return [name, id];
  } catch {
    // Fall through: it is not a cursor this list gave.
  }
  throw new InvalidInput('after', sentences.foreignCursor);
}
