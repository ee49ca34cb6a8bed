import { InvalidInput } from '../refusals/refusals.ts';
import { sentences } from '../refusals/sentences.ts';
import type { ClaimImage } from './claim-image.ts';
import type { Value } from './read-value.ts';

/** Levels that come from the official frame, and are not made, named, moved or merged by hand. */
export const FRAME_LEVELS: ReadonlySet<string> = new Set(['COMMUNE', 'EPCI', 'DEPARTEMENT', 'REGION']);

/** What tells two links of the same relation between the same ends apart. */
export const TELLING_APART: readonly string[] = ['role', 'means', 'since'];

export function isOfTheFrame({ kind, properties }: ClaimImage): boolean {
  return kind === 'Collectivity' && FRAME_LEVELS.has(String(properties['level']));
}

export function isFictional({ properties }: ClaimImage): boolean {
  return properties['demonstration'] === true;
}

/** What ends does so after it began; a year is compared as a year. Throws `InvalidInput` naming `at`. */
export function mustFollow({ since, until }: Readonly<Record<string, Value>>, at: string): void {
  if (typeof since !== 'string' || typeof until !== 'string') return;
  const length = Math.min(since.length, until.length);
  if (until.slice(0, length) < since.slice(0, length))
    throw new InvalidInput(at, sentences.endsBeforeItBegins);
}
