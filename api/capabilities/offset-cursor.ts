import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';

/** Cursor of the n-th item of a ranked list, counted from 1. */
export function offsetCursor(place: number): string {
  return Buffer.from(`rang:${place}`).toString('base64url');
}

/** Items before the page that a cursor asks for; 0 without a cursor. */
export function readOffset(cursor: string | null | undefined): number {
  if (!cursor) return 0;
  const place = Buffer.from(cursor, 'base64url')
    .toString('utf8')
    .match(/^rang:(\d{1,4})$/)?.[1];
  if (place === undefined) throw new InvalidInput('after', sentences.foreignCursor);
  return Number(place);
}
