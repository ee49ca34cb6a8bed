import { useState } from 'react';

/** Where one stands in a list read page after page. */
export interface Pages {
  /** Cursor of the page to ask; `null` for the first. */
  readonly after: string | null;
  /** Goes on, given what the page says of the next; `null` on the last one. */
  further(page: NextPage | null): (() => void) | null;
  /** Goes back; `null` on the first page. */
  readonly back: (() => void) | null;
  readonly rewind: () => void;
}

interface NextPage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that goes on by a cursor and comes back by those it passed. */
export function usePages(): Pages {
  const [passed, setPassed] = useState<readonly string[]>([]);
  return {
    after: passed.at(-1) ?? null,
    further: (page) => {
      const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      return next ? () => setPassed([...passed, next]) : null;
    },
    back: passed.length > 0 ? () => setPassed(passed.slice(0, -1)) : null,
    rewind: () => setPassed([]),
  };
}
