import { keysetCursor } from '../capabilities/keyset-cursor.ts';
import type { LinkFacts } from '../domain/entity/entity.ts';

/** Place of a link among those of an entity: the name of its other end, then its own id. */
export function linkCursor(link: LinkFacts, of: string): string {
  const other = link.from.id === of ? link.to : link.from;
  return keysetCursor(String(other['sortName'] ?? ''), link.id);
}
