import type { Drawing, DrawnEntity } from './drawing.ts';
import { namesToldApart, sentencesToldApart } from './told-apart.ts';

export interface SpokenLine {
  readonly id: string;
  readonly text: string;
}

export interface SpokenEntity extends SpokenLine {
  readonly entity: DrawnEntity;
}

/** A link, or the links of two groups counted together: it then has no single certainty. */
export interface SpokenLink extends SpokenLine {
  readonly certainty: string | null;
  readonly total: number;
}

/** Lines of the twin, in the order of the drawing: each entity, then each link as a sentence; no two are read alike. */
export function spokenLines(drawing: Drawing): { entities: SpokenEntity[]; links: SpokenLink[] } {
  const names = namesToldApart(drawing);
  const sentences = sentencesToldApart(drawing);
  const links = drawing.links.map((link) => ({
    id: `link:${link.id}`,
    text: sentences.get(link.id) ?? '',
    certainty: link.certainty,
    total: 1,
  }));
  const bundles = (drawing.bundles ?? []).map(({ id, from, to, total }) => ({
    id: `link:${id}`,
    text: `${names.get(from)} – ${names.get(to)}`,
    certainty: null,
    total,
  }));
  return {
    entities: drawing.entities.map((entity) => ({
      id: entity.id,
      text: names.get(entity.id) ?? entity.name,
      entity,
    })),
    links: [...links, ...bundles],
  };
}
