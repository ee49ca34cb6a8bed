import { type SearchAnswer, SearchDocument, type SearchKind } from './search-documents.ts';
import { useAnswer } from './use-answer.ts';
import { useFiction } from './use-fiction.ts';
import { useTyped } from './use-typed.ts';
import { useWorkingTerritory } from './working-territory.ts';

const SHOWN = 12;

interface Search {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly found: readonly ReturnType<typeof foundEntity>[];
  readonly total: number;
  /** The place of a question that has nothing of what it asks; null otherwise. */
  readonly lacking: string | null;
  /** `idle` before anything is typed. */
  readonly state: 'idle' | 'searching' | 'answered' | 'failed';
}

/**
 * Entities that answer what is typed, of some kinds or of all, asked once the typing pauses; a stale answer never
 * overwrites a newer one.
 */
export function useSearch(kinds: readonly SearchKind[] | null = null): Search {
  const { text, setText, typed, asked } = useTyped();
  const demonstration = useFiction();
  const near = useWorkingTerritory()?.slug ?? null;
  const { data, waiting, problem } = useAnswer(
    SearchDocument,
    { text: asked, first: SHOWN, near, demonstration, kinds: kinds && [...kinds] },
    { pause: asked === '' },
  );
  const answer = data?.search.__typename === 'SearchConnection' ? data.search : null;
  if (typed === '') return { text, setText, found: [], total: 0, lacking: null, state: 'idle' };
  if (problem) return { text, setText, found: [], total: 0, lacking: null, state: 'failed' };
  const settled = !waiting && asked === typed;
  return {
    text,
    setText,
    found: (answer?.edges ?? []).map(foundEntity),
    total: answer?.totalCount ?? 0,
    lacking: answer?.question?.there === 0 ? (answer.question.place?.name ?? null) : null,
    state: settled ? 'answered' : 'searching',
  };
}

/** An answer as lists show it: what it is, what made it answer, and where it stands. */
export function foundEntity({
  node,
  matchedOn,
  matchedText,
  context,
  reasons,
  nearness,
}: SearchAnswer['edges'][number]) {
  return {
    slug: node.slug,
    kind: node.kind,
    name: node.name,
    level: 'level' in node ? node.level : null,
    essStatus: 'essStatus' in node ? node.essStatus : null,
    matchedOn,
    matchedText,
    context,
    reason: reasons[0] ?? null,
    nearness,
  };
}
