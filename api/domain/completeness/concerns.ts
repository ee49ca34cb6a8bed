import type { EntityView } from '../entity/entity-view.ts';
import { ENTITY_KINDS } from '../vocabulary/vocabulary.ts';
import { type Completeness, completenessOf } from './completeness.ts';

/** What may be wanting of what a territory holds, the first to look at first. */
export const CONCERNS = ['CONTESTED', 'DOUBTFUL', 'STALE', 'MISSING'] as const;
export type Concern = (typeof CONCERNS)[number];

/** A proof older than this says little of today: the labels of poles and the terms of contracts are of three years. */
export const STALE_AFTER_YEARS = 3;

/** Certainties that leave a doubt by themselves: nobody states it. */
export const DOUBTFUL_CERTAINTIES: readonly string[] = ['INFERRED'];

/** How one sheet stands: how much of it is known, how old and how sure that is. */
export interface Standing {
  readonly view: EntityView;
  readonly completeness: Completeness;
  /** Date of the last proof, as precise as its source; `null` when none bears one. */
  readonly lastObserved: string | null;
  readonly doubtful: number;
  readonly contested: number;
  readonly concerns: readonly Concern[];
}

/** How one sheet stands today. What is undated is not called stale: nobody knows how old it is. */
export function standingOf(
  view: EntityView,
  links: { readonly doubtful: number; readonly contested: number },
  today: string,
): Standing {
  const completeness = completenessOf(view);
  const lastObserved = view.freshness?.lastObserved ?? null;
  const { certainty, doubt } = view.entity;
  const own = doubt != null || DOUBTFUL_CERTAINTIES.includes(certainty) ? 1 : 0;
  const doubtful = links.doubtful + own;
  const holds: Record<Concern, boolean> = {
    CONTESTED: links.contested > 0,
    DOUBTFUL: doubtful > 0,
    STALE: isStale(lastObserved, today),
    MISSING: completeness.missing.length > 0,
  };
  return {
    view,
    completeness,
    lastObserved,
    doubtful,
    contested: links.contested,
    concerns: CONCERNS.filter((concern) => holds[concern]),
  };
}

/** Whether a date is wholly before the years in which a proof still tells of today; a year counts to its last day. */
export function isStale(date: string | null, today: string): boolean {
  if (date === null) return false;
  const from = `${Number(today.slice(0, 4)) - STALE_AFTER_YEARS}${today.slice(4)}`;
  return date + '9999-12-31'.slice(date.length) < from;
}

/** Sheets of one concern in the order they are best opened: the most wanting first, then by kind and name. */
export function inOrder(standings: readonly Standing[], concern: Concern): Standing[] {
  const rank = ({ view }: Standing) => ENTITY_KINDS.indexOf(view.entity.kind);
  return standings
    .filter(({ concerns }) => concerns.includes(concern))
    .sort(
      (one, other) =>
        wanting(one, other, concern) ||
        rank(one) - rank(other) ||
        one.view.entity.name.localeCompare(other.view.entity.name, 'fr'),
    );
}

function wanting(one: Standing, other: Standing, concern: Concern): number {
  switch (concern) {
    case 'CONTESTED':
      return other.contested - one.contested;
    case 'DOUBTFUL':
      return other.doubtful - one.doubtful;
    case 'STALE':
      return (one.lastObserved ?? '').localeCompare(other.lastObserved ?? '');
    case 'MISSING':
      return other.completeness.missing.length - one.completeness.missing.length;
  }
}
