import type { LinkCount } from '../entity/entity.ts';
import type { EntityView } from '../entity/entity-view.ts';

/** Who can fill in what is missing, from what they hold or publish. */
export const INFORMANTS = {
  ACTOR: 'L’acteur lui-même.',
  POLE: 'L’animation du pôle.',
  COLLECTIVITY: 'La collectivité.',
  CRESS: 'La chambre régionale de l’économie sociale et solidaire.',
  REGISTER: 'Un registre public : répertoire Sirene, Code officiel géographique, annuaire.',
  FUNDER: 'L’autorité qui porte ou finance le contrat.',
  RESEARCH: 'L’établissement de recherche ou de formation.',
} as const;
type Informant = keyof typeof INFORMANTS;

/** One thing that a sheet of a kind is expected to say. */
export interface Expectation {
  readonly code: string;
  readonly filledBy: readonly Informant[];
  known(view: EntityView): boolean;
  /** Whether it is expected of this very entity; of all of its kind when absent. */
  concerns?(view: EntityView): boolean;
}

/** A property of the entity's own: known as soon as a source gives it. */
function field(code: string, ...filledBy: Informant[]): Expectation {
  return { code, filledBy, known: (view) => has(view, code) };
}

/** A link of some relations, seen from the entity; known as soon as one is, whatever its certainty. */
function tie(
  code: string,
  wanted: Partial<Pick<LinkCount, 'direction' | 'kind'>> & { relations?: readonly string[] },
  ...filledBy: Informant[]
): Expectation {
  return { code, filledBy, known: (view) => view.linkCounts.some((count) => meets(count, wanted)) };
}

function meets(
  count: LinkCount,
  wanted: { direction?: string; kind?: string; relations?: readonly string[] },
): boolean {
  return (
    (wanted.relations?.includes(count.relation) ?? true) &&
    (wanted.direction ?? count.direction) === count.direction &&
    (wanted.kind ?? count.kind) === count.kind
  );
}

function has(view: EntityView, property: string): boolean {
  const value = view.entity[property];
  return value !== undefined && value !== null && value !== '';
}

const either = (code: string, ...ways: readonly Expectation[]): Expectation => ({
  code,
  filledBy: [...new Set(ways.flatMap(({ filledBy }) => filledBy))],
  known: (view) => ways.some((way) => way.known(view)),
});

const ofLevel =
  (...levels: readonly string[]) =>
  ({ entity }: EntityView) =>
    levels.includes(String(entity['level']));

const located = tie('LOCATED_IN', { relations: ['LOCATED_IN'], direction: 'OUT' }, 'ACTOR', 'REGISTER');
const theme = tie('CONCERNS', { relations: ['CONCERNS'], direction: 'OUT' }, 'ACTOR', 'CRESS');
const inPole = tie('POLE', { kind: 'Pole' }, 'POLE', 'CRESS');

/** What a sheet of each kind is expected to say, in the order a reader would look for it. */
export const EXPECTATIONS: Readonly<Record<string, readonly Expectation[]>> = {
  Pole: [
    field('summary', 'POLE'),
    field('stage', 'POLE', 'CRESS'),
    either(
      'territory',
      field('territoryText', 'POLE'),
      tie('TERRITORY', { relations: ['COVERS', 'LOCATED_IN'], direction: 'OUT' }),
    ),
    either('activity', field('sectorText', 'POLE'), theme),
    tie('CARRIES', { relations: ['CARRIES'], direction: 'IN' }, 'POLE'),
    tie('MEMBER_OF', { relations: ['MEMBER_OF', 'PARTICIPATES_IN'], direction: 'IN' }, 'POLE'),
    tie('SUPPORTS', { relations: ['SUPPORTS'], direction: 'IN' }, 'POLE', 'COLLECTIVITY'),
    tie('RESEARCH', { kind: 'ResearchCentre' }, 'POLE', 'RESEARCH'),
    tie('PLACE', { kind: 'Place' }, 'POLE'),
    tie('CONTRACT', { kind: 'Contract' }, 'POLE', 'FUNDER'),
  ],
  Enterprise: [
    field('siren', 'REGISTER', 'ACTOR'),
    field('legalForm', 'REGISTER', 'ACTOR'),
    {
      code: 'essStatus',
      filledBy: ['CRESS', 'ACTOR'],
      known: ({ entity }) => entity['essStatus'] === 'PROVED' || entity['essStatus'] === 'DISPROVED',
    },
    located,
    theme,
    inPole,
    field('website', 'ACTOR'),
  ],
  Collectivity: [
    { ...field('insee', 'REGISTER'), concerns: ofLevel('COMMUNE', 'DEPARTEMENT', 'REGION') },
    { ...field('siren', 'REGISTER'), concerns: ofLevel('COMMUNE', 'EPCI', 'PETR', 'PNR', 'SYNDICAT') },
    { ...field('population', 'REGISTER'), concerns: ofLevel('COMMUNE', 'EPCI', 'DEPARTEMENT', 'REGION') },
    {
      ...tie('PART_OF', { relations: ['PART_OF'], direction: 'OUT' }, 'REGISTER'),
      concerns: ofLevel('COMMUNE', 'EPCI', 'DEPARTEMENT'),
    },
    { ...field('lat', 'REGISTER'), concerns: ofLevel('COMMUNE', 'EPCI', 'DEPARTEMENT', 'REGION') },
    tie('SERVICE_OF', { relations: ['SERVICE_OF'], direction: 'IN' }, 'COLLECTIVITY'),
    inPole,
    tie('CONTRACT', { kind: 'Contract' }, 'COLLECTIVITY'),
  ],
  ResearchCentre: [
    field('nature', 'RESEARCH', 'REGISTER'),
    tie('SUPERVISES', { relations: ['SUPERVISES'], direction: 'IN' }, 'RESEARCH', 'REGISTER'),
    located,
    theme,
    inPole,
  ],
  Place: [
    field('nature', 'ACTOR'),
    field('status', 'ACTOR', 'COLLECTIVITY'),
    located,
    tie('OWNS', { relations: ['OWNS', 'ACQUIRES'], direction: 'IN' }, 'COLLECTIVITY', 'ACTOR'),
    tie('OCCUPIES', { relations: ['OCCUPIES', 'HOSTED_AT'], direction: 'IN' }, 'ACTOR', 'POLE'),
    field('lat', 'ACTOR', 'REGISTER'),
  ],
  Contract: [
    field('nature', 'FUNDER'),
    field('date', 'FUNDER'),
    field('level', 'FUNDER'),
    tie('PARTY_TO', { relations: ['PARTY_TO'], direction: 'IN' }, 'FUNDER'),
    {
      code: 'amounts',
      filledBy: ['FUNDER'],
      known: ({ amounts, rules }) => amounts.length > 0 || rules.some((rule) => rule.amountCents != null),
    },
    tie('COVERS', { relations: ['COVERS'], direction: 'OUT' }, 'FUNDER'),
    tie('FRAMED_BY', { relations: ['FRAMED_BY'] }, 'FUNDER'),
  ],
  Service: [
    tie('SERVICE_OF', { relations: ['SERVICE_OF'], direction: 'OUT' }, 'COLLECTIVITY'),
    theme,
    tie('INVOLVED_IN', { relations: ['INVOLVED_IN'], direction: 'OUT' }, 'COLLECTIVITY'),
  ],
  Project: [
    field('nature', 'ACTOR'),
    field('date', 'ACTOR'),
    tie('CARRIES', { relations: ['CARRIES', 'FOUNDED'], direction: 'IN' }, 'ACTOR'),
    theme,
  ],
  ActorGroup: [field('count', 'ACTOR', 'CRESS')],
  Territory: [field('nature', 'COLLECTIVITY')],
};
