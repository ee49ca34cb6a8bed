import { useEffect, useState } from 'react';
import { SearchDocument } from '../../data/search-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useFiction } from '../../data/use-fiction.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { PAGE, type ResultsState } from './results-state.ts';

/** The longest page the API gives. */
const LONGEST_PAGE = 200;

export interface ResultsPart {
  readonly after: string | null;
  readonly first: number;
}

/**
 * The parts of the list that are read, one question each. Who comes back finds all that they had opened, in as few
 * questions as the API allows.
 */
export function useParts(state: ResultsState) {
  const [parts, setParts] = useState<readonly ResultsPart[]>([
    { after: null, first: Math.min(state.shown, LONGEST_PAGE) },
  ]);
  const read = parts.reduce((sum, { first }) => sum + first, 0);
  const add = (after: string, first: number) => setParts((known) => [...known, { after, first }]);
  return {
    parts,
    /** What the address asks for and no part reads yet. */
    missing: Math.max(0, state.shown - read),
    goOn: (after: string, missing: number) => add(after, Math.min(missing, LONGEST_PAGE)),
    more: (after: string) => {
      add(after, PAGE);
      state.show(read + PAGE);
    },
  };
}

/** One part of the answers. */
export function usePart(state: ResultsState, { after, first }: ResultsPart) {
  const demonstration = useFiction();
  const near = useWorkingTerritory()?.slug ?? null;
  const within = state.extent === 'territoire' && near !== null ? { slug: near } : null;
  const { data, problem, retry } = useAnswer(SearchDocument, {
    demonstration,
    near,
    within,
    asName: state.asName,
    text: state.text,
    kinds: state.kinds.length > 0 ? [...state.kinds] : null,
    levels: state.levels.length > 0 ? [...state.levels] : null,
    first,
    after,
  });
  const answer = data?.search.__typename === 'SearchConnection' ? data.search : null;
  return { answer, problem: data && !answer ? ('failed' as const) : problem, retry };
}

/** Calls once, when what is awaited has come. */
export function useOnce(ready: boolean, call: () => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: called when it becomes ready, whatever else changes
  useEffect(() => {
    if (ready) call();
  }, [ready]);
}
