import { InvalidInput } from '../refusals/refusals.ts';
import { sentences } from '../refusals/sentences.ts';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A calendar date as precise as it is known: a year, a month or a day; `null` when none is given.
 * Throws `InvalidInput` for anything else, a 30 February included.
 */
export function parsePartialDate(text: string | null | undefined, field: string): string | null {
  if (text == null) return null;
  const [, year, month, day] = text.trim().match(PARTIAL_DATE) ?? [];
  if (year === undefined || !exists(Number(year), Number(month ?? 1), Number(day ?? 1))) {
    throw new InvalidInput(field, sentences.notDate);
  }
  return text.trim();
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
