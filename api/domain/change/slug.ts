import { foldText } from '../search/fold-text.ts';

const LONGEST = 90;

/** A name as an address bears it: lower case, no accent, words joined by hyphens; `sans-nom` when nothing of it can be written so. */
export function slugOf(name: string): string {
  const words = foldText(name).match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug === '' ? 'sans-nom' : slug;
}

/** The first of `slug`, `slug-2`, `slug-3`… that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const other = `${slug}-${number}`;
    if (!taken.has(other)) return other;
  }
}
