import { listWords } from '../../text/lists.ts';
import type { Say } from '../../text/use-text.ts';
import { LINES, lineOf } from '../link-look.ts';
import { valueWords } from '../relations.ts';
import type { LegendEntry } from './picture-content.ts';

/** Width of a sample whose width says nothing. */
const PLAIN = 2;
export const PLAIN_STROKE = { line: 'solid', width: PLAIN, arrow: false, path: false } as const;

/** What each stroke that is drawn says of how sure its links are; what is advised and what is announced is one stroke of two words. */
export function strokeEntries(
  links: readonly { readonly certainty: string; readonly announced: boolean }[],
  text: Say,
): LegendEntry[] {
  const certainties = new Set(links.filter(({ announced }) => !announced).map(({ certainty }) => certainty));
  return LINES.flatMap((line) => {
    const words = [
      ...valueWords('certainty')
        .filter(({ code }) => certainties.has(code) && lineOf({ certainty: code, announced: false }) === line)
        .map(({ label }) => label),
      ...(line === 'dotted' && links.some(({ announced }) => announced) ? [text('network.announced')] : []),
    ];
    return words.length > 0 ? [{ label: listWords(words), stroke: { ...PLAIN_STROKE, line } }] : [];
  });
}

/** As entries stand in a legend: a capital first. */
export const capitalised = (entries: readonly LegendEntry[]): LegendEntry[] =>
  entries.map((entry) => ({ ...entry, label: entry.label.charAt(0).toUpperCase() + entry.label.slice(1) }));
