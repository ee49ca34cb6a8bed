import { useFilter } from 'react-aria-components';

/** Whether a text holds every word that was typed, whatever the accents, the case and the kind of apostrophe. */
export function useEveryWord(): (text: string, typed: string) => boolean {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (text, typed) =>
    typed
      .split(/\s+/)
      .filter(Boolean)
      .every((word) => contains(text, word));
}
