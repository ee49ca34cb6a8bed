import type { Language } from '../../text/language.ts';
import type { Provenance, Say } from './provenance.ts';

/** A form in which something leaves the screen. */
export interface Export<Content> {
  /** Also the end of the names of its files. */
  readonly code: string;
  readonly media: string;
  readonly of: 'table' | 'network' | 'picture';
  /** The whole file. */
  write(content: Content, provenance: Provenance, reader: Reader): Promise<string | Blob>;
}

/** Who saves: their words, and how they write numbers. */
export interface Reader {
  readonly text: Say;
  readonly language: Language;
}

/** Gives the reader a file to keep, named after what it holds and the day it is saved. */
export async function saveAs<Content>(
  form: Export<Content>,
  content: Content,
  provenance: Provenance,
  reader: Reader,
): Promise<void> {
  saveFile(fileName(provenance, form.code), form.media, await form.write(content, provenance, reader));
}

/** « maillage-partenariats-ca-lens-2026-07-01.csv ». */
export const fileName = ({ name, savedOn }: Pick<Provenance, 'name' | 'savedOn'>, end: string) =>
  `maillage-${name}-${savedOn}.${end}`;

/** Gives the reader a file to keep. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
