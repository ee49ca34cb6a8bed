import { useAnswer } from './use-answer.ts';
import { ViewerDocument, type ViewerShown } from './viewer-documents.ts';

/** Who has signed in, asked once for all screens; `null` for a visitor, and as long as nobody has answered. */
export function useViewer(): ViewerShown | null {
  return useAnswer(ViewerDocument, {}).data?.viewer ?? null;
}

/** Who may write somewhere; where, the API says. */
export function useWriter(): ViewerShown | null {
  const viewer = useViewer();
  return viewer?.administrator || viewer?.grants.some(({ role }) => role === 'CURATOR') ? viewer : null;
}
