import type { DrawnEntity, DrawnLink } from './drawing.ts';

interface EntityRead {
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly level?: string | null | undefined;
  readonly essStatus?: string | null | undefined;
}

interface LinkRead {
  readonly slug: string;
  readonly relation: string;
  readonly from: EntityRead;
  readonly to: EntityRead;
  readonly certainty: string;
  readonly depth: string | null;
  readonly status: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly observedOn?: string | null;
  readonly evidence?: readonly {
    readonly source: { readonly slug: string; readonly title: string; readonly date?: string | null };
  }[];
}

/** An entity as it was read, made ready to be drawn. */
export function drawnEntity(entity: EntityRead, centre: boolean): DrawnEntity {
  const { slug, kind, name, level, essStatus } = entity;
  return { id: slug, kind, name, level, essStatus, centre };
}

/** A link as it was read, made ready to be drawn. */
export function drawnLink(link: LinkRead): DrawnLink {
  const { slug, relation, from, to, certainty, depth, status, since, until, observedOn } = link;
  const announced = status === 'ANNOUNCED' || status === 'UNDER_STUDY';
  const sources = new Map((link.evidence ?? []).map(({ source }) => [source.slug, source]));
  return {
    id: slug,
    relation,
    from: from.slug,
    to: to.slug,
    certainty,
    depth,
    announced,
    since,
    until,
    observedOn,
    sources: [...sources].map(([id, { title, date }]) => ({ id, title, date })),
  };
}
