import { type Perimeter, pairKey, pairsOf } from '../../api/domain/transversality/perimeter.ts';
import { drawsFrom } from './draws.ts';

const FAMILIES = ['AGR', 'CUL', 'ECO', 'ENV', 'EUR', 'HAB', 'INS', 'JEU', 'MOB', 'NUM', 'REC', 'TOU'];

/** Authorities of one région and the services each has. */
const AUTHORITIES = [
  { level: 'REGION', many: 1, services: 12 },
  { level: 'DEPARTEMENT', many: 6, services: 12 },
  { level: 'EPCI', many: 63, services: 5 },
  { level: 'EPCI', many: 7, services: 8 },
  { level: 'COMMUNE', many: 55, services: 6 },
];

/** A pole bears 2.4 themes on average, of the twelve families that services are sorted in. */
const THEMES = 2.4 / FAMILIES.length;

/**
 * The authorities of one région, as the specification of the generated benchmark draws them: a service comes to a pole
 * with its family's propensity (Beta 6, 4) by its authority's activity (Beta 4, 3); six compositions in ten are whole,
 * of the others a share (Beta 4, 2) is recorded. Of one pair of services in twenty, kept apart on purpose, one of the two
 * leaves the pole 85 times in 100; the pole still concerns it.
 *
 * Two numbers are ours, the specification being silent: four to twelve forums for each authority, and `themes`, the
 * chance that a pole bears a theme of a service which does not come (by default that of its number of themes). The
 * second matters: the more a pole concerns services that never meant to come, the less a silo stands out.
 */
export function plantedSilos(seed: number, themes = THEMES): { world: Perimeter[]; apart: Set<string> } {
  const { next: random, beta } = drawsFrom(seed);
  const propensity = new Map(FAMILIES.map((family) => [family, beta(6, 4)]));
  const drawn = (many: number) =>
    FAMILIES.map((family) => ({ family, rank: random() }))
      .sort((one, other) => one.rank - other.rank)
      .slice(0, many)
      .map(({ family }) => family);
  const apart = new Set<string>();
  const authorities = AUTHORITIES.flatMap(({ level, many, services }) =>
    Array.from({ length: many }, () => ({ level, services })),
  );
  const world = authorities.map(({ level, services }, at): Perimeter => {
    const id = `authority-${at}`;
    const units = drawn(services);
    const activity = beta(4, 3);
    const silos = pairsOf(units).filter(() => random() < 0.05);
    for (const silo of silos) apart.add(`${id} ${pairKey(...silo)}`);
    const forums = Array.from({ length: 4 + Math.floor(random() * 9) }, (_, pole) => {
      const coming = units.filter((unit) => random() < (propensity.get(unit) ?? 0) * activity);
      const concerned = new Set([...coming, ...units.filter(() => random() < themes)]);
      const engaged = new Set(coming);
      for (const silo of silos)
        if (silo.every((unit) => engaged.has(unit)) && random() < 0.85)
          engaged.delete(silo[random() < 0.5 ? 0 : 1]);
      const complete = random() < 0.6;
      const recorded = complete ? 1 : beta(4, 2);
      for (const unit of [...engaged]) if (random() >= recorded) engaged.delete(unit);
      return { id: `${id}-pole-${pole}`, complete, reliability: 0.8, concerned, engaged };
    });
    return { id, level, units, forums };
  });
  return { world, apart };
}
