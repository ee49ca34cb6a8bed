import { useEffect } from 'react';
import { useText } from '../text/use-text.ts';

/** Names the page in the window and in the history, and for those who hear it. */
export function usePageTitle(page: string | undefined): void {
  const text = useText();
  useEffect(() => {
    document.title = page ? text('app.title', { page }) : text('app.name');
  }, [page, text]);
}
