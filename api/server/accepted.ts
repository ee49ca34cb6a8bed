import { LANGUAGES, type Language } from '../domain/refusals/sentences.ts';

/** Compressed forms we give, the smallest first. */
const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Those of our forms that a client says it reads; empty when it says nothing. */
export function encodingsAccepted(header: string | null | undefined): Encoding[] {
  const accepted = new Set(wishesIn(header).map(({ name }) => name));
  return ENCODINGS.filter((encoding) => accepted.has(encoding));
}

/** The language to speak to a client: the one it wishes most of those we speak, whatever its country, else French. */
export function languageAccepted(header: string | null | undefined): Language {
  const spoken = wishesIn(header).flatMap(({ name, weight }) => {
    const language = LANGUAGES.find((one) => one === name.split('-', 1)[0]);
    return language ? [{ language, weight }] : [];
  });
  // Sorting keeps the order of equal wishes.
  return spoken.sort((a, b) => b.weight - a.weight)[0]?.language ?? 'fr';
}

/** What an `Accept-…` header wishes, weighed from 0 to 1; what it refuses is left out. */
function wishesIn(header: string | null | undefined): { name: string; weight: number }[] {
  return (header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => {
      const [name = '', ...parameters] = part.replaceAll(/\s/g, '').split(';');
      const said = parameters.find((parameter) => parameter.startsWith('q='));
      const weight = said === undefined ? 1 : Number(said.slice(2));
      return { name, weight: Number.isFinite(weight) ? Math.min(Math.max(weight, 0), 1) : 1 };
    })
    .filter(({ weight }) => weight > 0);
}
