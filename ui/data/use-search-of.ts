import { useEffect, useState } from 'react';
import { SearchDocument, type SearchKind } from './search-documents.ts';
import { useAnswer } from './use-answer.ts';
import { useFiction } from './use-fiction.ts';
import { foundEntity } from './use-search.ts';

const PAUSE_MS = 150;
const SHOWN = 12;

/** Entities of some kinds that answer what is typed, asked once the typing pauses. */
export function useSearchOf(kinds: readonly SearchKind[]) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const demonstration = useFiction();
  const { data, waiting } = useAnswer(
    SearchDocument,
    { text: asked, first: SHOWN, demonstration, kinds: [...kinds] },
    { pause: asked === '' },
  );
  const typed = text.trim();
  const answer = typed !== '' && data?.search.__typename === 'SearchConnection' ? data.search.edges : [];
  return {
    text,
    setText,
    found: answer.map(foundEntity),
    settled: typed === '' || (!waiting && asked === typed),
  };
}
