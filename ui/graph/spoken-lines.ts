import { relationOf } from '../kit/relations.ts';
import type { Drawing } from './drawing.ts';

/** Lines of the twin, in the order of the drawing: each entity, then each link as a sentence. */
export function spokenLines(drawing: Drawing) {
  const names = new Map(drawing.entities.map((entity) => [entity.id, entity.name]));
  return {
    entities: drawing.entities.map((entity) => ({ id: entity.id, text: entity.name, entity })),
    links: drawing.links.map((link) => ({
      id: `link:${link.id}`,
      text: `${names.get(link.from)} ${relationOf(link.relation).label} ${names.get(link.to)}`,
      link,
    })),
  };
}
