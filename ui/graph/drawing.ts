import { relationOf } from '../kit/relations.ts';

export { lineOf, widthOf } from '../kit/link-look.ts';

/** What is drawn of an entity. Plain: the drawing knows nothing of where it was read. */
export interface DrawnEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly level?: string | null | undefined;
  readonly essStatus?: string | null | undefined;
  /** Whether its links were opened. */
  readonly centre: boolean;
}

/** What is drawn of a link; `depth` is absent when no source says it. */
export interface DrawnLink {
  readonly id: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly certainty: string;
  readonly depth?: string | null | undefined;
  readonly announced: boolean;
}

/** Entities and links in the order they are drawn, spoken and listed. */
export interface Drawing {
  readonly entities: readonly DrawnEntity[];
  readonly links: readonly DrawnLink[];
}

export interface DrawingFilter {
  readonly hiddenKinds: ReadonlySet<string>;
  readonly hiddenCertainties: ReadonlySet<string>;
}

/** The drawing without the kinds and certainties taken away; an opened entity stays, whatever its kind. */
export function filtered(drawing: Drawing, filter: DrawingFilter): Drawing {
  const entities = drawing.entities.filter((entity) => entity.centre || !filter.hiddenKinds.has(entity.kind));
  const kept = new Set(entities.map((entity) => entity.id));
  const links = drawing.links.filter(
    (link) => kept.has(link.from) && kept.has(link.to) && !filter.hiddenCertainties.has(link.certainty),
  );
  return { entities, links };
}

/** Families of relations where a direction tells something: who carries, funds, owns, frames. */
const POINTING = new Set(['membership', 'support', 'contract', 'place']);

export function hasArrow(relation: string): boolean {
  const { directed, family } = relationOf(relation);
  return directed && POINTING.has(family);
}
