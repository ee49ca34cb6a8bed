import { byForce } from './force.ts';
import { byGroups } from './grouped.ts';
import type { Arrangement, LaidNetwork, Layout } from './layout.ts';
import { byLevels } from './levels.ts';
import { byPlace } from './map.ts';
import { byTiers } from './tiers.ts';

/** Every layout there is; its name and what it is for are in the catalogues, under its code. */
const LAYOUTS: readonly Layout[] = [
  { code: 'force', arrange: byForce },
  { code: 'levels', arrange: byLevels },
  { code: 'map', arrange: byPlace },
  { code: 'tiers', arrange: byTiers },
  { code: 'groups', arrange: byGroups },
];

/** The arrangements of a layout, from the first that can be shown to the last. */
export function arrangements(code: Layout['code'], network: LaidNetwork): Iterable<Arrangement> {
  return LAYOUTS.find((layout) => layout.code === code)?.arrange(network) ?? [];
}
