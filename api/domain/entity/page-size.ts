import { InvalidInput } from '../refusals/refusals.ts';
import { sentences } from '../refusals/sentences.ts';

/** No list is longer than this in one answer. */
export const LARGEST_PAGE = 200;

/**
 * Size of a page as asked, or its default.
 * Throws `InvalidInput` below 0 and above 200.
 */
export function pageSize(asked: number | null | undefined, usual: number, field = 'first'): number {
  const size = asked ?? usual;
  if (!Number.isInteger(size) || size < 0 || size > LARGEST_PAGE) {
    throw new InvalidInput(field, sentences.wholeNumber(field, 0, LARGEST_PAGE));
  }
  return size;
}
