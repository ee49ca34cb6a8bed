import type { NodeClaim } from '../../api/domain/evidence/claim.ts';
import type { Fiction } from './claims.ts';
import { addService, communeOf, REGION, SECTORS, sectorId } from './land.ts';

interface Neighbour {
  readonly letter: string;
  readonly name: string;
  readonly kind: 'Enterprise' | 'ResearchCentre';
  readonly properties: NodeClaim['properties'];
  /** Grouping or commune it stands in. */
  readonly in: string;
  readonly sectors: readonly string[];
  /** Schemes that funded it; `null` when nobody documented them, empty when it is known to have none. */
  readonly schemes: readonly string[] | null;
}

const ess = { essStatus: 'PROVED', nature: 'association', legalForm: 'association' };

/** The actors of the worked example of partner finding (methods, section 7), as they are. */
const NEIGHBOURS: readonly Neighbour[] = [
  {
    letter: 's1',
    name: 'Passerelle emploi (S1)',
    kind: 'Enterprise',
    properties: ess,
    in: 'epci-ra',
    sectors: ['insertion'],
    schemes: ['ami'],
  },
  {
    letter: 's2',
    name: 'Toits en commun (S2)',
    kind: 'Enterprise',
    properties: ess,
    in: 'epci-ra',
    sectors: ['habitat'],
    schemes: [],
  },
  {
    letter: 's3',
    name: 'Le Clic solidaire (S3)',
    kind: 'Enterprise',
    properties: ess,
    in: 'epci-ra',
    sectors: ['insertion', 'numerique'],
    schemes: ['srdeii'],
  },
  {
    letter: 'r1',
    name: 'Laboratoire Habitats et sociétés (R1)',
    kind: 'ResearchCentre',
    properties: { nature: 'laboratoire de recherche' },
    in: 'departement-z',
    sectors: ['energie', 'habitat', 'insertion'],
    schemes: ['feder'],
  },
  {
    letter: 'e1',
    name: 'Moulins de Lisemarche (E1)',
    kind: 'Enterprise',
    properties: { essStatus: 'DISPROVED', nature: 'société' },
    in: 'epci-ra',
    sectors: ['alimentation'],
    schemes: [],
  },
  {
    letter: 't1',
    name: 'Institut des métiers de l’est (T1)',
    kind: 'ResearchCentre',
    properties: { nature: 'organisme de formation' },
    in: REGION,
    sectors: [],
    schemes: null,
  },
  {
    letter: 'n1',
    name: 'Théâtre du Lavoir (N1)',
    kind: 'Enterprise',
    properties: ess,
    in: communeOf('epci-ra'),
    sectors: ['culture'],
    schemes: [],
  },
  {
    letter: 'z1',
    name: 'Ressourcerie du Gué (Z1, fermée)',
    kind: 'Enterprise',
    properties: { ...ess, status: 'PAST' },
    in: 'epci-ra',
    sectors: ['habitat', 'insertion'],
    schemes: ['ami'],
  },
];

const MEMBERS: Readonly<Record<string, { readonly name: string; readonly of: readonly string[] }>> = {
  r1: { name: 'Le Fil de Lise (P1)', of: ['epci-ra', 's1', 's2'] },
  r2: { name: 'Passerelles numériques (P2)', of: ['s1', 's3', 'r1'] },
  r3: { name: 'Habiter ensemble (P3)', of: ['s2', 's3', 'epci-rb'] },
  r4: { name: 'Savoirs et moulins (P4)', of: ['e1', 't1', 'r1'] },
  r5: { name: 'Réemploi du Gué (P5)', of: ['s1', 'z1'] },
};

const SCHEMES: Readonly<Record<string, { readonly name: string; readonly nature: string }>> = {
  ami: {
    name: 'Appel à manifestation d’intérêt « Coopérer ici »',
    nature: 'appel à manifestation d’intérêt',
  },
  srdeii: { name: 'Schéma régional de développement économique 2022-2028', nature: 'schéma régional' },
  feder: { name: 'Programme FEDER 2021-2027 de démonstration', nature: 'programme européen' },
};

const actorId = (letter: string) => (letter.startsWith('epci-') ? letter : `acteur-${letter}`);

export function addRecommendationExample(fiction: Fiction): void {
  fiction.relation('epci-ra', 'ADJACENT_TO', 'epci-rb');
  for (const sector of ['alimentation', 'habitat', 'insertion']) themeOf('epci-ra', sector);
  for (const sector of ['habitat', 'insertion']) themeOf('epci-rb', sector);
  for (const { letter, name, kind, properties, in: stands, sectors, schemes } of NEIGHBOURS) {
    const known = schemes?.length === 0 ? { fundingComplete: true } : {};
    fiction.node(actorId(letter), kind, name, { ...properties, ...known });
    fiction.relation(actorId(letter), 'LOCATED_IN', stands);
    for (const sector of sectors) fiction.relation(actorId(letter), 'CONCERNS', sectorId(sector));
  }
  for (const [pole, { name, of }] of Object.entries(MEMBERS)) {
    fiction.node(`pole-${pole}`, 'Pole', name, {
      compositionComplete: true,
      date: '2021',
      stage: 'DEVELOPPEMENT',
    });
    fiction.relation(`pole-${pole}`, 'COVERS', 'epci-ra');
    for (const letter of of)
      fiction.relation(actorId(letter), 'MEMBER_OF', `pole-${pole}`, { since: '2021' });
  }
  for (const [scheme, { name, nature }] of Object.entries(SCHEMES)) {
    fiction.node(`dispositif-${scheme}`, 'Contract', name, { nature, date: '2022' });
    fiction.relation(REGION, 'PARTY_TO', `dispositif-${scheme}`, { role: 'AUTHORITY' });
    fiction.relation(`dispositif-${scheme}`, 'COVERS', REGION);
  }
  const funded: readonly (readonly [string, readonly string[] | null])[] = [
    ['epci-ra', ['ami', 'srdeii']],
    ['epci-rb', ['ami', 'feder', 'srdeii']],
    ...NEIGHBOURS.map(({ letter, schemes }) => [letter, schemes] as const),
  ];
  for (const [letter, schemes] of funded) {
    for (const scheme of schemes ?? []) grant(letter, scheme);
  }

  function themeOf(authority: string, sector: string) {
    addService(fiction, authority, SECTORS[sector]?.family ?? 'ECO', sectorId(sector));
  }

  function grant(letter: string, scheme: string) {
    const id = `aide-${letter.replace('epci-', '')}-${scheme}`;
    const amountCents = (12 + ((letter.length * 7 + scheme.length * 5) % 30)) * 100_000;
    fiction.node(id, 'Contract', `Aide ${scheme.toUpperCase()} à ${shortName(letter)}`, {
      nature: 'subvention',
      date: '2024',
    });
    fiction.relation(id, 'FRAMED_BY', `dispositif-${scheme}`);
    fiction.relation(REGION, 'PARTY_TO', id, {
      role: 'FUNDER',
      since: '2024',
      amountCents,
      measure: 'GRANTED',
    });
    fiction.relation(actorId(letter), 'PARTY_TO', id, { role: 'BENEFICIARY', since: '2024' });
  }
}

function shortName(letter: string): string {
  const neighbour = NEIGHBOURS.find((one) => one.letter === letter);
  if (neighbour) return neighbour.name.replace(/ \(.*\)$/, '');
  return letter === 'epci-ra' ? 'la CC de Lisemarche' : 'la CC de Montaulne';
}
