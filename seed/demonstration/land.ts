import vocabulary from '../../cypher/model/vocabulary.json' with { type: 'json' };
import type { Fiction } from './claims.ts';

export const REGION = 'region';

/** In the ocean, where nobody takes it for a territory of ours. */
export const ORIGIN = { lat: 46.4, lon: -7.4 };

interface Grouping {
  readonly id: string;
  readonly name: string;
  readonly departement: 'x' | 'y' | 'z';
  readonly kind: 'CC' | 'CA';
  readonly population: number;
  /** Degrees from the origin, east then north. */
  readonly at: readonly [number, number];
}

/** Groupings bear the letter the methods give them, so that a reader finds the same numbers there. */
export const GROUPINGS: readonly Grouping[] = [
  { id: 'epci-a', name: 'Aubrelac (A)', departement: 'x', kind: 'CA', population: 96_400, at: [0, 0.35] },
  { id: 'epci-b', name: 'Brumeval (B)', departement: 'x', kind: 'CA', population: 118_200, at: [0.32, 0.5] },
  {
    id: 'epci-c',
    name: 'Clairsente (C)',
    departement: 'x',
    kind: 'CC',
    population: 41_700,
    at: [0.62, 0.38],
  },
  { id: 'epci-d', name: 'Douvelande (D)', departement: 'x', kind: 'CC', population: 38_900, at: [0.3, 0.18] },
  {
    id: 'epci-e',
    name: 'Estremonde (E)',
    departement: 'x',
    kind: 'CC',
    population: 44_300,
    at: [0.66, 0.64],
  },
  {
    id: 'epci-g',
    name: 'Grandhaie (G)',
    departement: 'x',
    kind: 'CC',
    population: 17_600,
    at: [0.16, -0.04],
  },
  {
    id: 'epci-c0',
    name: 'Havreterre (C0)',
    departement: 'y',
    kind: 'CA',
    population: 132_500,
    at: [-0.5, -0.3],
  },
  {
    id: 'epci-c1',
    name: 'Isleroche (C1)',
    departement: 'y',
    kind: 'CA',
    population: 101_800,
    at: [-0.2, -0.42],
  },
  {
    id: 'epci-c2',
    name: 'Jonchevigne (C2)',
    departement: 'y',
    kind: 'CC',
    population: 63_100,
    at: [-0.62, -0.58],
  },
  {
    id: 'epci-c3',
    name: 'Kerlune (C3)',
    departement: 'y',
    kind: 'CC',
    population: 71_900,
    at: [-0.32, -0.7],
  },
  {
    id: 'epci-ra',
    name: 'Lisemarche (A, partenaires)',
    departement: 'z',
    kind: 'CC',
    population: 52_000,
    at: [0.3, -0.5],
  },
  {
    id: 'epci-rb',
    name: 'Montaulne (B, partenaires)',
    departement: 'z',
    kind: 'CC',
    population: 47_300,
    at: [0.58, -0.42],
  },
];

const DEPARTEMENTS = [
  { id: 'departement-x', name: 'Département des Deux-Sources (X)', population: 357_100 },
  { id: 'departement-y', name: 'Département de la Haute-Brume (Y)', population: 369_300 },
  { id: 'departement-z', name: 'Département du Val-d’Orme (Z)', population: 99_300 },
] as const;

const COMMUNE_NAMES: Readonly<Record<string, string>> = {
  'epci-a': 'Aubrelac-la-Forge',
  'epci-b': 'Brumeval',
  'epci-c': 'Clairsente-le-Pont',
  'epci-d': 'Douvelande-sur-Vaure',
  'epci-e': 'Estremonde',
  'epci-g': 'Grandhaie-les-Ormes',
  'epci-c0': 'Havreterre',
  'epci-c1': 'Isleroche-sur-Mielle',
  'epci-c2': 'Jonchevigne',
  'epci-c3': 'Kerlune',
  'epci-ra': 'Lisemarche',
  'epci-rb': 'Montaulne-le-Bois',
};

/** « de Kerlune », « d’Aubrelac ». */
export const named = (name: string) => `${/^[AEIOUÉ]/.test(name) ? 'd’' : 'de '}${name}`;

/** The seat of a grouping: its commune, and where its actors are. */
export const communeOf = (grouping: string) => grouping.replace('epci-', 'commune-');

/** Policy areas: the twelve families of services, and the sectors in which actors work. */
export const SECTORS: Readonly<Record<string, { readonly name: string; readonly family: string }>> = {
  alimentation: { name: 'alimentation', family: 'AGR' },
  habitat: { name: 'habitat', family: 'HAB' },
  insertion: { name: 'insertion', family: 'SOC' },
  numerique: { name: 'numérique', family: 'NUM' },
  energie: { name: 'énergie', family: 'ENV' },
  culture: { name: 'culture', family: 'CUL' },
  mobilite: { name: 'mobilité', family: 'MOB' },
  reemploi: { name: 'réemploi', family: 'ENV' },
};
export const sectorId = (sector: string) => `secteur-${sector}`;
export const familyId = (family: string) => `domaine-${family.toLowerCase()}`;
const familyName = (code: string) =>
  vocabulary.values.serviceFamily.find((family) => family.code === code)?.label ?? code;

/** A service of an authority in one family, with what it is called. */
export function addService(fiction: Fiction, of: string, family: string, area = familyId(family)): string {
  const id = `service-${of.replace('epci-', '')}-${family.toLowerCase()}`;
  fiction.node(id, 'Service', `Direction ${familyName(family)}`);
  fiction.relation(id, 'SERVICE_OF', of);
  fiction.relation(id, 'CONCERNS', area);
  return id;
}

export function layLand(fiction: Fiction): void {
  const place = ([east, north]: readonly [number, number], positionBasis = 'PLACE') => ({
    lat: ORIGIN.lat + north,
    lon: ORIGIN.lon + east,
    positionBasis,
  });
  const middle = (groupings: readonly Grouping[]) => {
    const mean = (axis: 0 | 1) => groupings.reduce((sum, { at }) => sum + at[axis], 0) / groupings.length;
    return place([mean(0), mean(1)], 'MEAN');
  };
  const population = DEPARTEMENTS.reduce((sum, departement) => sum + departement.population, 0);
  const dated = { populationVintage: 2023 };
  fiction.node(REGION, 'Collectivity', 'Région de démonstration (fictive)', {
    level: 'REGION',
    population,
    ...dated,
    ...middle(GROUPINGS),
  });
  for (const { id, name, population } of DEPARTEMENTS) {
    fiction.node(id, 'Collectivity', name, {
      level: 'DEPARTEMENT',
      population,
      ...dated,
      ...coverageOf(id),
      ...middle(GROUPINGS.filter(({ departement }) => id === `departement-${departement}`)),
    });
    fiction.relation(id, 'PART_OF', REGION);
  }
  for (const { id, name, departement, kind, population, at } of GROUPINGS) {
    const form = kind === 'CA' ? 'Communauté d’agglomération' : 'Communauté de communes';
    fiction.node(id, 'Collectivity', `${form} ${named(name)}`, {
      level: 'EPCI',
      epciKind: kind,
      population,
      ...dated,
      ...coverageOf(id),
      ...place(at, 'MEAN'),
    });
    fiction.relation(id, 'PART_OF', `departement-${departement}`);
    const commune = communeOf(id);
    fiction.node(commune, 'Collectivity', COMMUNE_NAMES[id] ?? commune, {
      level: 'COMMUNE',
      population: Math.round(population * 0.4),
      ...dated,
      ...place(at),
    });
    fiction.relation(commune, 'PART_OF', id);
    fiction.relation(commune, 'PART_OF', `departement-${departement}`);
    fiction.relation(id, 'LOCATED_IN', commune);
  }
  for (const { code, label } of vocabulary.values.serviceFamily) {
    fiction.node(familyId(code), 'PolicyArea', label, { facet: 'SERVICE_FIELD', family: code });
  }
  for (const [sector, { name, family }] of Object.entries(SECTORS)) {
    fiction.node(sectorId(sector), 'PolicyArea', name, { facet: 'SECTOR', family });
  }
}

/** Of the partnership example: what of their useful sources is loaded. */
const COVERAGE: Readonly<Record<string, number>> = {
  'epci-a': 0.9,
  'epci-b': 0.9,
  'epci-c': 0.8,
  'epci-d': 0.9,
  'epci-e': 0.9,
  'epci-g': 0.5,
  'departement-x': 1,
};
const coverageOf = (id: string) => (COVERAGE[id] === undefined ? {} : { sourceCoverage: COVERAGE[id] });
