import { InvalidInput } from './refusals.ts';

/** No list is longer than this in one answer. */
export const LARGEST_PAGE = 200;

/**
 * Size of a page as asked, or its default.
 * Throws `InvalidInput` below 0 and above 200.
 */
export function pageSize(asked: number | null | undefined, usual: number, field = 'first'): number {
  const size = asked ?? usual;
  if (!Number.isInteger(size) || size < 0 || size > LARGEST_PAGE) {
    throw new InvalidInput(field, `« ${field} » doit être un nombre entier de 0 à ${LARGEST_PAGE}.`);
  }
  return size;
}
