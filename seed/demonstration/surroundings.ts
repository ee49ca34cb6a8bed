import type { Fiction } from './claims.ts';
import { addService, communeOf, familyId, GROUPINGS, named, REGION, SECTORS, sectorId } from './land.ts';
import { SHARED_POLES } from './partnership-example.ts';
import { type Random, randomFrom } from './random.ts';
import { EXAMPLE_POLES } from './transversality-example.ts';

const SEED = 20_140_731;
const ACTORS = 242;
const KNOWLEDGE = 16;
const PLACES = 26;
const LAST_YEAR = 2026;

/** Groupings of the partner example keep the neighbours it gives them. */
const INHABITED = GROUPINGS.filter(({ id }) => !id.startsWith('epci-r'));

interface Trade {
  readonly sector: keyof typeof SECTORS;
  readonly names: readonly string[];
}

const TRADES: readonly Trade[] = [
  {
    sector: 'alimentation',
    names: ['Les Jardins', 'L’Épicerie solidaire', 'La Conserverie', 'Le Fournil', 'La Légumerie'],
  },
  {
    sector: 'habitat',
    names: [
      'Les Toits',
      'La Coopérative d’habitat',
      'L’Agence du logement',
      'Éco-matériaux',
      'Les Bâtisseurs',
    ],
  },
  {
    sector: 'insertion',
    names: [
      'La Régie de quartier',
      'Le Chantier',
      'L’Entreprise d’insertion',
      'Le Groupement d’employeurs',
      'Le Relais emploi',
    ],
  },
  {
    sector: 'numerique',
    names: [
      'L’Atelier numérique',
      'Le Fablab',
      'Code commun',
      'La Recyclerie informatique',
      'Le Point d’accès',
    ],
  },
  {
    sector: 'energie',
    names: [
      'Watt citoyen',
      'La Centrale villageoise',
      'Bois-énergie',
      'L’Agence du climat',
      'Sobriété commune',
    ],
  },
  {
    sector: 'culture',
    names: [
      'La Fabrique des arts',
      'Le Cinéma associatif',
      'La Compagnie',
      'La Maison des livres',
      'Le Studio',
    ],
  },
  {
    sector: 'mobilite',
    names: ['Le Garage solidaire', 'Vélo pour tous', 'L’Autopartage', 'La Navette', 'L’Atelier vélo'],
  },
  {
    sector: 'reemploi',
    names: ['La Ressourcerie', 'La Matériauthèque', 'L’Atelier textile', 'La Recyclerie', 'La Consigne'],
  },
];

const FORMS = ['association', 'coopérative', 'SCIC', 'entreprise d’insertion', 'mutuelle'];
const PLACE_NAMES = [
  'La Halle',
  'Le Tiers-lieu',
  'La Friche',
  'La Ferme',
  'L’Ancienne Gare',
  'Le Moulin',
  'La Maison commune',
  'L’Entrepôt',
];
const PLACE_NATURES = [
  'halle',
  'tiers-lieu',
  'friche industrielle',
  'ferme',
  'ancien équipement public',
  'moulin',
  'bâtiment partagé',
  'entrepôt',
];

interface Actor {
  readonly id: string;
  readonly grouping: string;
}

/** Other actors, places and contracts, the same at every load, around the examples and without changing them. */
export function addSurroundings(fiction: Fiction): void {
  const random = randomFrom(SEED);
  const actors = [...drawEnterprises(fiction, random), ...drawKnowledge(fiction, random)];
  const poles = [
    ...EXAMPLE_POLES.map(({ id, grouping }) => ({ id, groupings: [grouping] })),
    ...SHARED_POLES,
  ];
  joinPoles(fiction, random, actors, poles);
  drawPlaces(fiction, random, actors, poles);
  drawContracts(fiction, random, actors);
  drawWiderAuthorities(fiction, random);
}

const nameIn = (grouping: string) =>
  (GROUPINGS.find(({ id }) => id === grouping)?.name ?? '').replace(/ \(.*\)$/, '');

function drawEnterprises(fiction: Fiction, random: Random): Actor[] {
  const used = new Map<string, number>();
  return Array.from({ length: ACTORS }, (_, at): Actor => {
    const { id: grouping } = random.pick(INHABITED);
    const { sector, names } = random.pick(TRADES);
    const plain = `${random.pick(names)} ${named(nameIn(grouping))}`;
    const times = (used.get(plain) ?? 0) + 1;
    used.set(plain, times);
    const id = `acteur-${at + 1}`;
    const essStatus =
      ['PROVED', 'PROVED', 'PROVED', 'PROVED', 'DISPROVED', 'UNKNOWN'][random.below(6)] ?? 'UNKNOWN';
    fiction.node(
      id,
      'Enterprise',
      times === 1 ? plain : `${plain} ${times}`,
      { essStatus, nature: essStatus === 'DISPROVED' ? 'société' : random.pick(FORMS) },
      random.chance(0.7) ? 'STATED' : 'DECLARED',
    );
    fiction.relation(id, 'LOCATED_IN', random.chance(0.8) ? communeOf(grouping) : grouping);
    if (random.chance(0.7)) fiction.relation(id, 'CONCERNS', sectorId(sector));
    return { id, grouping };
  });
}

function drawKnowledge(fiction: Fiction, random: Random): Actor[] {
  return Array.from({ length: KNOWLEDGE }, (_, at): Actor => {
    const { id: grouping } = random.pick(INHABITED);
    const research = at % 3 === 0;
    const id = `centre-${at + 1}`;
    const name = research ? 'Laboratoire des transitions' : 'Centre de formation';
    fiction.node(id, 'ResearchCentre', `${name} ${named(nameIn(grouping))} ${at + 1}`, {
      nature: research ? 'laboratoire de recherche' : 'organisme de formation',
    });
    fiction.relation(id, 'LOCATED_IN', communeOf(grouping));
    fiction.relation(id, 'CONCERNS', sectorId(random.pick(Object.keys(SECTORS))));
    return { id, grouping };
  });
}

type DrawnPole = { readonly id: string; readonly groupings: readonly string[] };

/** One actor in three joins nothing: isolated actors are part of a territory. */
function joinPoles(
  fiction: Fiction,
  random: Random,
  actors: readonly Actor[],
  poles: readonly DrawnPole[],
): void {
  const carried = new Set<string>();
  for (const { id, grouping } of actors) {
    if (random.chance(0.34)) continue;
    const near = poles.filter(({ groupings }) => groupings.includes(grouping));
    const chosen = random.shuffled(near).slice(0, random.chance(0.25) ? 2 : 1);
    for (const pole of chosen) {
      const carries = !carried.has(pole.id) && id.startsWith('acteur');
      carried.add(pole.id);
      const since = String(2016 + random.below(10));
      const depth = ['MET', 'PARTNER', 'PARTNER', 'SIGNED', 'POOLED'][random.below(5)] ?? 'PARTNER';
      fiction.relation(id, carries ? 'CARRIES' : 'MEMBER_OF', pole.id, { since, depth });
    }
    if (random.chance(0.2)) {
      const other = random.pick(actors);
      if (other.id !== id)
        fiction.relation(id, 'COOPERATES_WITH', other.id, {
          since: String(2018 + random.below(8)),
          depth: 'PARTNER',
        });
    }
  }
}

function drawPlaces(
  fiction: Fiction,
  random: Random,
  actors: readonly Actor[],
  poles: readonly DrawnPole[],
): void {
  const hosted = random.shuffled(poles).slice(0, PLACES);
  for (const [at, { id: pole, groupings }] of hosted.entries()) {
    const grouping = groupings[0] ?? 'epci-a';
    const kind = at % PLACE_NAMES.length;
    const id = `lieu-${at + 1}`;
    const status =
      ['EXISTING', 'EXISTING', 'EXISTING', 'UNDER_STUDY', 'ANNOUNCED'][random.below(5)] ?? 'EXISTING';
    fiction.node(id, 'Place', `${PLACE_NAMES[kind]} ${named(nameIn(grouping))} ${at + 1}`, {
      nature: PLACE_NATURES[kind] ?? 'lieu',
      status,
    });
    fiction.relation(id, 'LOCATED_IN', communeOf(grouping));
    fiction.relation(
      pole,
      'HOSTED_AT',
      id,
      status === 'EXISTING' ? { since: String(2017 + random.below(9)) } : { status },
    );
    const near = actors.filter((actor) => actor.grouping === grouping);
    if (near.length > 0 && random.chance(0.6)) fiction.relation(random.pick(near).id, 'OCCUPIES', id);
    if (random.chance(0.5)) fiction.relation(communeOf(grouping), 'OWNS', id);
  }
}

const CONTRACT_KINDS = [
  {
    nature: 'délégation de service public',
    name: 'Délégation de service public',
    count: 6,
    measure: 'CONCESSION_VALUE',
    role: 'HOLDER',
  },
  { nature: 'marché public', name: 'Marché', count: 12, measure: 'MARKET_VALUE', role: 'HOLDER' },
  { nature: 'subvention', name: 'Subvention', count: 24, measure: 'GRANTED', role: 'BENEFICIARY' },
  {
    nature: 'convention pluriannuelle d’objectifs',
    name: 'Convention pluriannuelle',
    count: 8,
    measure: 'GRANTED',
    role: 'BENEFICIARY',
  },
  {
    nature: 'prise de participation en SCIC',
    name: 'Part de capital',
    count: 4,
    measure: null,
    role: 'BENEFICIARY',
  },
] as const;

/** Each between one authority and one actor: what is drawn makes no two authorities meet. */
function drawContracts(fiction: Fiction, random: Random, actors: readonly Actor[]): void {
  const enterprises = actors.filter(({ id }) => id.startsWith('acteur'));
  let number = 0;
  for (const { nature, name, count, measure, role } of CONTRACT_KINDS) {
    for (let one = 0; one < count; one += 1) {
      number += 1;
      const actor = random.pick(enterprises);
      const authority = random.pick([actor.grouping, communeOf(actor.grouping), REGION]);
      const since = 2016 + random.below(10);
      const id = `contrat-${number}`;
      fiction.node(id, 'Contract', `${name} n° ${number} (${nameIn(actor.grouping)})`, {
        nature,
        date: String(since),
      });
      const until = since + 3 > LAST_YEAR + 2 ? {} : { until: String(since + 3) };
      const paid =
        measure === null || role !== 'BENEFICIARY'
          ? {}
          : { amountCents: Math.round(random.logNormal(24_000, 0.7)) * 100, measure };
      fiction.relation(authority, 'PARTY_TO', id, {
        role: measure === 'GRANTED' ? 'FUNDER' : 'AUTHORITY',
        since: String(since),
        ...until,
        ...paid,
      });
      fiction.relation(actor.id, 'PARTY_TO', id, { role, since: String(since), ...until });
      const sector = random.pick(Object.keys(SECTORS));
      fiction.relation(id, 'CONCERNS', sectorId(sector));
    }
  }
}

/** Services of the région and of two départements, engaged in frames of their own level. */
function drawWiderAuthorities(fiction: Fiction, random: Random): void {
  const wide = [
    {
      id: REGION,
      families: ['ECO', 'SOC', 'ENV', 'AGR', 'NUM', 'MOB', 'EUR', 'REC'],
      poles: [
        'Filière bois régionale',
        'Alimentation en région',
        'Réemploi en réseau',
        'Campus des coopérations',
      ],
    },
    {
      id: 'departement-y',
      families: ['SOC', 'HAB', 'MOB', 'EDU', 'CUL', 'TOU'],
      poles: ['Mobilité solidaire de la Haute-Brume', 'Patrimoine et jeunesse', 'Logement d’abord'],
    },
    {
      id: 'departement-z',
      families: ['SOC', 'HAB', 'MOB', 'EDU', 'AGR', 'NUM'],
      poles: ['Numérique du Val-d’Orme', 'Cantines du Val-d’Orme', 'Écoles et fermes'],
    },
  ];
  for (const { id: authority, families, poles } of wide) {
    const services = new Map(families.map((family) => [family, addService(fiction, authority, family)]));
    for (const [at, name] of poles.entries()) {
      const id = `pole-${authority.replace('departement-', 'd')}-${at + 1}`;
      const since = String(2017 + random.below(8));
      const complete = random.chance(0.6);
      fiction.node(id, 'Pole', name, { compositionComplete: complete, date: since, stage: 'DEVELOPPEMENT' });
      fiction.relation(id, 'COVERS', authority);
      fiction.relation(authority, 'SUPPORTS', id, {
        means: 'FUNDING',
        since,
        depth: 'FUNDED',
      });
      for (const family of random.shuffled(families).slice(0, 4)) {
        fiction.relation(id, 'CONCERNS', familyId(family));
        const service = services.get(family);
        if (service !== undefined && random.chance(0.5))
          fiction.relation(service, 'INVOLVED_IN', id, { since });
      }
    }
  }
}
