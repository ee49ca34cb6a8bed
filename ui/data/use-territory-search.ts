import { TerritorySearchDocument } from './territory-documents.ts';
import { useAnswer } from './use-answer.ts';
import { useFiction } from './use-fiction.ts';
import { useTyped } from './use-typed.ts';

interface FoundTerritory {
  readonly slug: string;
  readonly name: string;
  readonly level: string | null;
  readonly insee: string | null;
}

/** Collectivities that answer what is typed, asked once the typing pauses. */
export function useTerritorySearch() {
  const { text, setText, typed, asked } = useTyped();
  const demonstration = useFiction();
  const { data, waiting, problem } = useAnswer(
    TerritorySearchDocument,
    { text: asked, demonstration },
    { pause: asked === '' },
  );
  const answer = typed !== '' && data?.search.__typename === 'SearchConnection' ? data.search.edges : [];
  const found: FoundTerritory[] = answer.map(({ node }) => ({ level: null, insee: null, ...node }));
  const settled = !waiting && asked === typed;
  const state = problem
    ? 'failed'
    : typed === ''
      ? 'idle'
      : !settled
        ? 'searching'
        : found.length === 0
          ? 'none'
          : 'found';
  return { text, setText, found, state } as const;
}
