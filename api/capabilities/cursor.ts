import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';

/** Place in an ordered list, opaque to the client; it stays good when items come or go before it. */
export function cursorAt(...place: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * The place a cursor names, `null` without a cursor.
 * Throws `InvalidInput` for a cursor that is not of this list: `fits` says what its parts are.
 */
export function placeAt<Place extends readonly unknown[]>(
  cursor: string | null | undefined,
  fits: (parts: readonly unknown[]) => parts is Place,
): Place | null {
  if (cursor == null || cursor === '') return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && fits(parts)) return parts;
  } catch {
    // Fall through: it is not a cursor this list gave.
  }
  throw new InvalidInput('after', sentences.cursorOfAnotherList);
}
