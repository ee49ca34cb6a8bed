import { today } from '../../text/dates.ts';
import type { Say } from '../../text/use-text.ts';
import { readableAddress } from '../readable-address.ts';

/** Where what leaves comes from, the same in every file: with it, the screen can be opened again and the figures redone. */
export interface Provenance {
  readonly title: string;
  /** Begins the name of the file: « partenariats-ca-lens ». */
  readonly name: string;
  readonly address: string;
  /** By the clock of whoever saves. */
  readonly savedOn: string;
  /** Date of the most recent source; `null` when none is dated. */
  readonly dataDate: string | null;
  /** What was chosen and what the figures were computed with, each under its word. */
  readonly parameters: readonly (readonly [word: string, value: string | number])[];
  /** `null` when they could not be asked for: the file then says so. */
  readonly sources: readonly string[] | null;
  /** Of the territory of demonstration: no file of it may pass for facts. */
  readonly fictional: boolean;
}

/** The provenance of what is on the screen now. */
export function provenanceNow({
  sources = [],
  ...told
}: Omit<Provenance, 'address' | 'savedOn' | 'sources'> & Partial<Pick<Provenance, 'sources'>>): Provenance {
  return { ...told, sources, address: readableAddress(window.location.href), savedOn: today() };
}

type Said = readonly [word: string, value: string | number];

/** A provenance as pairs of a word and what it says, in the order it is read; what is not known is not said. */
export function provenanceWords(provenance: Provenance, text: Say): Said[] {
  const { title, address, savedOn, sources, fictional } = provenance;
  return [
    [text('export.title'), title],
    ...(fictional ? [[text('export.caution'), text('demonstration.banner')] as const] : []),
    [text('export.address'), address],
    [text('export.savedOn'), savedOn],
    ...madeWith(provenance, text),
    ...(sources?.length === 0
      ? []
      : [[text('export.sources'), sources?.join(' | ') ?? text('export.sourcesNotHad')] as const]),
  ];
}

/** The date of the data and what was chosen, as such pairs. */
export function madeWith({ dataDate, parameters }: Provenance, text: Say): Said[] {
  return [...(dataDate === null ? [] : [[text('export.dataDate'), dataDate] as const]), ...parameters];
}
