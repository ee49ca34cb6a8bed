import type { Certainty, Fiction } from './claims.ts';
import { addService, familyId } from './land.ts';

const FAMILIES = ['CUL', 'ECO', 'ENV', 'HAB', 'SOC'] as const;

const NAMES: Readonly<Record<string, readonly string[]>> = {
  c0: [
    'La Filature',
    'Les Berges vives',
    'Terre et toit',
    'Le Comptoir du bâti',
    'Fabrique des faubourgs',
    'Le Grand Atelier',
    'Toits solidaires',
    'Les Ateliers du port',
  ],
  c1: ['Sève', 'La Boucle', 'Les Trois Rives', 'Écohabitat', 'Scènes ouvertes', 'Le Tremplin'],
  c2: ['Maisons vertes', 'La Cité des arts', 'Les Passeurs', 'Rivières propres', 'Jardins d’avenir'],
  c3: ['L’Île verte', 'Le Carrefour', 'Les Semeurs', 'La Coopérative d’habitat', 'Quartiers fertiles'],
};

/** Authority, rank, families concerned, families engaged, is the composition whole, reliability. */
type Row = readonly [string, number, string, string, boolean, number];

/** The tables of the worked example of transversality (methods, section 5), as they are. */
const POLES: readonly Row[] = [
  ['c0', 1, 'ECO HAB SOC', 'ECO SOC', true, 1],
  ['c0', 2, 'ECO ENV SOC', 'ECO SOC', true, 1],
  ['c0', 3, 'ECO ENV HAB', 'ECO', true, 0.8],
  ['c0', 4, 'ECO HAB', 'ECO', true, 1],
  ['c0', 5, 'CUL ECO HAB', 'CUL ECO', true, 0.8],
  ['c0', 6, 'ECO HAB SOC', 'ECO', false, 0.5],
  ['c0', 7, 'HAB SOC', 'HAB', true, 1],
  ['c0', 8, 'ECO HAB', 'ECO', true, 1],
  ['c1', 1, 'ENV HAB SOC', 'ENV SOC', true, 1],
  ['c1', 2, 'ECO ENV', 'ECO ENV', true, 1],
  ['c1', 3, 'ECO ENV SOC', 'ECO', true, 1],
  ['c1', 4, 'ENV HAB SOC', 'ENV HAB', true, 1],
  ['c1', 5, 'CUL SOC', 'CUL', true, 1],
  ['c1', 6, 'ECO SOC', 'ECO', true, 1],
  ['c2', 1, 'ENV HAB', 'HAB', true, 1],
  ['c2', 2, 'CUL HAB', 'CUL', true, 1],
  ['c2', 3, 'CUL ECO SOC', 'CUL ECO', true, 1],
  ['c2', 4, 'ENV SOC', 'ENV', true, 1],
  ['c2', 5, 'ENV SOC', 'SOC', true, 1],
  ['c3', 1, 'ENV HAB', 'HAB', true, 1],
  ['c3', 2, 'ECO HAB SOC', 'ECO HAB SOC', true, 1],
  ['c3', 3, 'CUL ENV SOC', 'CUL ENV SOC', true, 1],
  ['c3', 4, 'ECO HAB', 'ECO HAB', true, 1],
  ['c3', 5, 'ENV HAB SOC', 'HAB SOC', true, 1],
];

/** How sure a source of this reliability is. */
const CERTAINTY: Readonly<Record<number, Certainty>> = { 1: 'STATED', 0.8: 'DECLARED', 0.5: 'INFERRED' };
const STAGES = ['GESTATION', 'EMERGENCE', 'DEVELOPPEMENT', 'CONSOLIDATION'];

/** Poles of the example, each with the grouping it covers and the year it began. */
export const EXAMPLE_POLES = POLES.map(([authority, rank], at) => ({
  id: `pole-${authority}-p${rank}`,
  grouping: `epci-${authority}`,
  since: 2016 + (at % 9),
}));

export function addTransversalityExample(fiction: Fiction): void {
  for (const authority of Object.keys(NAMES)) {
    for (const family of FAMILIES) addService(fiction, `epci-${authority}`, family);
  }
  for (const [at, [authority, rank, concerned, engaged, complete, reliability]] of POLES.entries()) {
    const id = `pole-${authority}-p${rank}`;
    const since = EXAMPLE_POLES[at]?.since ?? 2016;
    const certainty = CERTAINTY[reliability] ?? 'STATED';
    fiction.node(
      id,
      'Pole',
      `${NAMES[authority]?.[rank - 1]} (${authority === 'c0' ? '' : `${authority.toUpperCase()}-`}P${rank})`,
      {
        compositionComplete: complete,
        date: String(since),
        stage: STAGES[Math.min(3, Math.floor((2026 - since) / 3))] ?? 'EMERGENCE',
      },
      certainty,
    );
    fiction.relation(id, 'COVERS', `epci-${authority}`);
    for (const family of concerned.split(' ')) fiction.relation(id, 'CONCERNS', familyId(family));
    for (const family of engaged.split(' ')) {
      const service = `service-${authority}-${family.toLowerCase()}`;
      fiction.relation(service, 'INVOLVED_IN', id, { since: String(since) }, certainty);
    }
  }
}
