import { currentLocale } from '../../text/language.ts';

/** A moment in the words and by the clock of the reader. */
export function momentWords(moment: string): string {
  return new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(moment),
  );
}

/** A browser as people name theirs; `null` for one that says nothing we know. */
export function deviceWords(device: string | null): string | null {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(device ?? '')?.[1];
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(device ?? '')?.[1];
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };
  const named = (word: string | undefined) => (word ? (names[word] ?? word) : null);
  return [named(browser), named(system)].filter(Boolean).join(' · ') || null;
}
