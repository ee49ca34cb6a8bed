import type { CooperationForum, PartnershipStudy, StudiedPair } from '../../api/domain/partnership/study.ts';
import { drawsFrom } from './draws.ts';

const [COLUMNS, ROWS] = [7, 10];

/**
 * Seventy EPCI of one région on a bevelled grid, each as active as it is (lognormal, sigma 0.5). Two that touch share as
 * many contracts as a Poisson of the product of their activities; six pairs in a hundred avoid each other and share 0.15 times
 * as many. Six compositions in ten are whole, of the others a share (Beta 4, 2) is recorded.
 *
 * Ours, the specification of the generated benchmark being silent: one shared contract on average, with which absence
 * alone names about as many pairs as was printed with the method (45 to 51 in 100).
 */
export function plantedStrangers(seed: number): { study: PartnershipStudy; apart: Set<string> } {
  const { beta, chance, logNormal, poisson } = drawsFrom(seed);
  const authorities = Array.from({ length: COLUMNS * ROWS }, (_, place) => ({
    id: `epci-${place}`,
    level: 'EPCI',
    coverage: beta(4, 2),
    activity: logNormal(1, 0.5),
  }));
  const apart = new Set<string>();
  const pairs: StudiedPair[] = [];
  const forums: CooperationForum[] = [];
  for (const [place, one] of authorities.entries())
    for (const other of touching(place).map((at) => authorities[at])) {
      if (other === undefined) continue;
      const both = [one.id, other.id];
      pairs.push({ a: one.id, b: other.id, proximity: 'CONTIGUOUS' });
      const avoided = chance(0.06);
      if (avoided) apart.add(`${one.id} ${other.id}`);
      for (let left = poisson(one.activity * other.activity * (avoided ? 0.15 : 1)); left > 0; left -= 1) {
        const complete = chance(0.6);
        const recorded = complete ? 1 : beta(4, 2);
        forums.push({
          id: `contrat-${forums.length}`,
          type: 'contrat',
          complete,
          members: new Set(both.filter(() => chance(recorded))),
          perimeter: new Set(both),
        });
      }
    }
  return { study: { authorities, forums, pairs }, apart };
}

/** Those after it that touch it: beside, under, and under beside. */
function touching(place: number): number[] {
  const [column, row] = [Math.floor(place / ROWS), place % ROWS];
  return [
    [column + 1, row],
    [column, row + 1],
    [column + 1, row + 1],
  ]
    .filter(([x = 0, y = 0]) => x < COLUMNS && y < ROWS)
    .map(([x = 0, y = 0]) => x * ROWS + y);
}
