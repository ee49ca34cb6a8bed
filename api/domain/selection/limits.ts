import { InvalidInput } from '../refusals/refusals.ts';
import { sentences } from '../refusals/sentences.ts';

/**
 * A whole number as asked, or its usual value.
 * Throws `InvalidInput` naming the field when it is out of its bounds.
 */
export function wholeWithin(
  asked: number | null | undefined,
  bounds: { readonly field: string; readonly usual: number; readonly least: number; readonly most: number },
): number {
  const number = asked ?? bounds.usual;
  if (!Number.isInteger(number) || number < bounds.least || number > bounds.most) {
    throw new InvalidInput(bounds.field, sentences.wholeNumber(bounds.field, bounds.least, bounds.most));
  }
  return number;
}
