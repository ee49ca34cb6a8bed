import { useEffect, useState } from 'react';
import { type SearchAnswer, SearchDocument } from './search-documents.ts';
import { useAnswer } from './use-answer.ts';
import { useFiction } from './use-fiction.ts';

const PAUSE_MS = 120;
const SHOWN = 12;

export interface FoundEntity {
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly level?: string | null | undefined;
  readonly essStatus?: string | null | undefined;
  readonly matchedOn: string;
  readonly context: readonly string[];
}

export interface Search {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly found: readonly FoundEntity[];
  readonly total: number;
  /** `idle` before anything is typed. */
  readonly state: 'idle' | 'searching' | 'answered' | 'failed';
}

/** Entities that answer what is typed, asked once the typing pauses; a stale answer never overwrites a newer one. */
export function useSearch(): Search {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const demonstration = useFiction();
  const { data, waiting, problem } = useAnswer(
    SearchDocument,
    { text: asked, first: SHOWN, demonstration },
    { pause: asked === '' },
  );
  const answer = data?.search.__typename === 'SearchConnection' ? data.search : null;
  const typed = text.trim();
  if (typed === '') return { text, setText, found: [], total: 0, state: 'idle' };
  if (problem) return { text, setText, found: [], total: 0, state: 'failed' };
  const settled = !waiting && asked === typed;
  return {
    text,
    setText,
    found: (answer?.edges ?? []).map(foundEntity),
    total: answer?.totalCount ?? 0,
    state: settled ? 'answered' : 'searching',
  };
}

/** An answer as lists show it: what it is, what made it answer, and where it stands. */
export function foundEntity({ node, matchedOn, context }: SearchAnswer['edges'][number]): FoundEntity {
  return {
    slug: node.slug,
    kind: node.kind,
    name: node.name,
    level: 'level' in node ? node.level : null,
    essStatus: 'essStatus' in node ? node.essStatus : null,
    matchedOn,
    context,
  };
}
