import type { Language } from '../../text/language.ts';
import type { Say } from '../../text/use-text.ts';
import type { Provenance } from './provenance.ts';

/** A form in which something leaves the screen. */
export interface Export<Content> {
  /** Its words are `export.form.<code>`. */
  readonly code: string;
  /** End of the names of its files. */
  readonly extension: string;
  readonly media: string;
  readonly of: 'table' | 'network' | 'picture';
  /** The whole file; `null` when this browser cannot make it. */
  write(content: Content, provenance: Provenance, reader: Reader): Promise<string | Blob | null>;
}

/** Who saves: their words, and how they write numbers. */
export interface Reader {
  readonly text: Say;
  readonly language: Language;
}

/** Gives the reader a file to keep, named after what it holds and the day it is saved. Says whether it could. */
export async function saveAs<Content>(
  form: Export<Content>,
  content: Content,
  provenance: Provenance,
  reader: Reader,
): Promise<boolean> {
  const file = await form.write(content, provenance, reader);
  if (file !== null) saveFile(fileName(provenance, form.extension), form.media, file);
  return file !== null;
}

const LONGEST_NAME = 60;

/** « maillage-partenariats-ca-lens-2026-07-01.csv »: letters that a file may bear in its name, whatever its folder. */
export function fileName({ name, savedOn }: Pick<Provenance, 'name' | 'savedOn'>, extension: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return `${['maillage', words, savedOn].filter(Boolean).join('-')}.${extension}`;
}

/** Gives the reader a file to keep. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
