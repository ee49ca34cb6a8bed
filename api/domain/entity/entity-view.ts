import type { z } from 'zod';
import type { boundLink, EntityFacts, entityRow, LinkFacts } from './entity.ts';
import type { SheetParts } from './sheet-parts.ts';

/** An entity with as much around it as was asked; a list that was not asked is empty. */
export type EntityView = z.infer<typeof entityRow> & SheetParts;

/** Links with the entities they name. A link whose end went away while it was read is left out. */
export function linksBetween(
  links: readonly z.infer<typeof boundLink>[],
  views: readonly EntityView[],
): LinkFacts[] {
  const byId = new Map(views.map(({ entity }) => [entity.id, entity]));
  return links.flatMap((link) => {
    const from = byId.get(link.from);
    const to = byId.get(link.to);
    return from && to ? [{ ...link, from, to }] : [];
  });
}

/** How much of an entity is asked for: sizes of its lists (0 = not asked) and its totals. */
export interface EntityShape {
  readonly evidenceFirst: number;
  readonly statementsFirst: number;
  readonly eventsFirst: number;
  readonly linksFirst: number;
  readonly linkEvidenceFirst: number;
  readonly withTotals: boolean;
  readonly withLinkCounts: boolean;
  readonly withPosition: boolean;
  readonly groupLinksFirst: number;
  readonly withRules: boolean;
  readonly withAmounts: boolean;
  readonly withFreshness: boolean;
  readonly withParents: boolean;
}

export const BARE_SHAPE: EntityShape = {
  evidenceFirst: 0,
  statementsFirst: 0,
  eventsFirst: 0,
  linksFirst: 0,
  linkEvidenceFirst: 0,
  withTotals: false,
  withLinkCounts: false,
  withPosition: false,
  groupLinksFirst: 0,
  withRules: false,
  withAmounts: false,
  withFreshness: false,
  withParents: false,
};

/** Whether nothing more than the entity's own properties is asked for. */
export function isBare(shape: EntityShape): boolean {
  if (shape === BARE_SHAPE) return true;
  return Object.values(shape).every((asked) => asked === 0 || asked === false);
}

const NOTHING_AROUND: Omit<EntityView, 'entity'> = {
  evidence: [],
  statements: [],
  events: [],
  links: [],
  linkCounts: [],
  whereabouts: [],
  linkGroups: [],
  rules: [],
  amounts: [],
  freshness: null,
  totals: null,
  parents: [],
};

/** The entity alone, as it comes at the end of a link or in a list: one view of it, however many links it ends. */
export function bareView(entity: EntityFacts): EntityView {
  const known = bareViews.get(entity);
  if (known !== undefined) return known;
  const view = { entity, ...NOTHING_AROUND };
  bareViews.set(entity, view);
  return view;
}

const bareViews = new WeakMap<EntityFacts, EntityView>();
