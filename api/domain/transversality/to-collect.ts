import type { UnitKind } from './concerned-units.ts';
import type { Perimeter } from './perimeter.ts';

/** What to collect first where nothing is documented, in the order in which it is to be collected. */
export const TO_COLLECT = [
  'SERVICES',
  'SERVICE_AREAS',
  'ACTORS',
  'FORUMS',
  'THEMES',
  'COMPOSITIONS',
] as const;
export type ToCollect = (typeof TO_COLLECT)[number];

/**
 * What has to be known before any gap can be spoken of; empty when enough is documented to compare. Two units at least
 * must be known, a forum must concern one of them, and something must be said of who is engaged in it.
 */
export function toCollectFirst(
  kind: UnitKind,
  { units, forums }: Perimeter,
  servicesWithoutArea: number,
): readonly ToCollect[] {
  const missing = new Set<ToCollect>();
  if (units.length < 2) {
    if (kind !== 'SERVICE_FAMILY') missing.add('ACTORS');
    else missing.add(servicesWithoutArea > 0 ? 'SERVICE_AREAS' : 'SERVICES');
  }
  if (forums.length === 0) missing.add('FORUMS');
  else if (units.length > 1 && !forums.some(({ concerned }) => units.some((unit) => concerned.has(unit))))
    missing.add('THEMES');
  if (!forums.some(({ complete, engaged }) => complete || engaged.size > 0)) missing.add('COMPOSITIONS');
  return TO_COLLECT.filter((one) => missing.has(one));
}
