import { useState } from 'react';
import { useClient } from 'urql';
import { MoreLinksDocument, type SheetLink, type SheetLinkGroup } from './sheet-documents.ts';

interface MoreLinks {
  readonly links: readonly SheetLink[];
  /** Links of the group not read yet. */
  readonly hidden: number;
  readonly state: 'idle' | 'asking' | 'failed';
  readonly more: () => void;
}

/** Links of a group of a sheet, those of the next page added each time more are asked for. */
export function useMoreLinks(slug: string, group: SheetLinkGroup): MoreLinks {
  const client = useClient();
  const [added, setAdded] = useState<readonly SheetLink[]>([]);
  const [after, setAfter] = useState(group.endCursor);
  const [state, setState] = useState<MoreLinks['state']>('idle');
  const links = [...group.links, ...added];
  const more = async () => {
    if (after === null || state === 'asking') return;
    setState('asking');
    const { relation, direction, kind } = group;
    const { data } = await client.query(MoreLinksDocument, { slug, relation, direction, kind, after });
    const page = data?.entityLinks.__typename === 'LinkConnection' ? data.entityLinks : null;
    setState(page ? 'idle' : 'failed');
    if (!page) return;
    setAdded((known) => [...known, ...page.edges.map(({ node }) => node)]);
    setAfter(page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null);
  };
  return {
    links,
    hidden: after === null ? 0 : Math.max(0, group.total - links.length),
    state,
    more: () => void more(),
  };
}
