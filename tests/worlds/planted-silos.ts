import { seededRandom } from '../../api/domain/evaluation/seeded-random.ts';
import { type Perimeter, pairKey, pairsOf } from '../../api/domain/transversality/perimeter.ts';

const FAMILIES = ['AGR', 'CUL', 'ECO', 'ENV', 'HAB', 'INS', 'MOB', 'NUM'];

/**
 * Authorities whose services are engaged at random, but for some pairs kept apart on purpose. A service is engaged in a
 * pole that concerns it with one and a half times its family's propensity (Beta 6, 4) by its authority's activity (Beta
 * 4, 3); of a pair kept apart, one of the two leaves the pole 85 times in 100. Four compositions in ten are not whole.
 *
 * The factor is a choice, and it matters: it was raised from 1, where 78 % of pairs meet nowhere and hardly anything can
 * be told (area 0.598 for the score, 0.588 for absence, 3 793 pairs). So this world shows that the engine ranks where
 * there is something to rank; it says nothing of how often that is so.
 */
export function plantedSilos(seed: number, authorities = 60): { world: Perimeter[]; apart: Set<string> } {
  const random = seededRandom(seed);
  // With whole parameters, Beta(a, b) is the a-th smallest of a + b − 1 numbers drawn from 0 to 1.
  const beta = (a: number, b: number) =>
    Array.from({ length: a + b - 1 }, random).sort((one, other) => one - other)[a - 1] ?? 0;
  const propensity = new Map(FAMILIES.map((family) => [family, beta(6, 4)]));
  const apart = new Set<string>();
  const world = Array.from({ length: authorities }, (_, at): Perimeter => {
    const id = `epci-${at}`;
    const activity = beta(4, 3);
    const silos = pairsOf(FAMILIES).filter(() => random() < 0.05);
    for (const silo of silos) apart.add(`${id} ${pairKey(...silo)}`);
    const forums = Array.from({ length: 4 + Math.floor(random() * 9) }, (_, pole) => {
      const concerned = new Set(FAMILIES.filter(() => random() < 0.4));
      const engaged = new Set(
        [...concerned].filter((family) => random() < 1.5 * (propensity.get(family) ?? 0) * activity),
      );
      for (const silo of silos)
        if (silo.every((family) => engaged.has(family)) && random() < 0.85)
          engaged.delete(silo[random() < 0.5 ? 0 : 1]);
      const complete = random() < 0.6;
      // Of a composition that is not whole, a third of those engaged are not recorded.
      if (!complete) for (const family of [...engaged]) if (random() < 1 / 3) engaged.delete(family);
      return { id: `${id}-pole-${pole}`, complete, reliability: 0.8, concerned, engaged };
    });
    return { id, level: 'EPCI', units: FAMILIES, forums };
  });
  return { world, apart };
}
