import type { SourceOffered } from '../data/last-source.ts';
import type { ProofInput } from '../data/write-documents.ts';

/** What founds a change, as it is typed. */
export interface ProofTyped {
  /** Slug of a source, or one of the two other ways to know. */
  readonly from: { readonly source: string } | 'declared' | 'document';
  readonly name: string;
  readonly nature: string;
  readonly date: string;
  readonly url: string;
  readonly locator: string;
  readonly excerpt: string;
  readonly certainty: 'STATED' | 'OFFICIAL' | 'INFERRED';
  readonly doubt: string;
}

export const NO_PROOF: ProofTyped = {
  from: 'declared',
  name: '',
  nature: '',
  date: '',
  url: '',
  locator: '',
  excerpt: '',
  certainty: 'STATED',
  doubt: '',
};

/** A proof as it is sent; what one declares is declared today. */
export function proofInput(typed: ProofTyped, today: string): ProofInput {
  const { from, locator, excerpt, certainty, doubt } = typed;
  const place = { locator: orNull(locator), excerpt: orNull(excerpt) };
  if (from === 'declared') return { source: { declaredOn: today }, ...place };
  const { name, nature, date, url } = typed;
  const source =
    from === 'document'
      ? { document: { name, nature: orNull(nature), date: orNull(date), url: orNull(url) } }
      : { slug: from.source };
  return { source, ...place, certainty, doubt: certainty === 'INFERRED' ? orNull(doubt) : null };
}

/** What the next form offers first, once this one is written: the source chosen, or the one that was made. */
export function sourceCited(
  { from, name }: ProofTyped,
  made: string | null,
  offered: readonly SourceOffered[],
): SourceOffered | null {
  if (from === 'declared') return null;
  if (from === 'document') return made === null ? null : { slug: made, title: name.trim() };
  return offered.find(({ slug }) => slug === from.source) ?? null;
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
