import type { NodeClaim, RelationClaim } from '../../../api/domain/evidence/claim.ts';
import { valuesOf } from '../../../api/domain/vocabulary/vocabulary.ts';
import { randomFrom } from '../../demonstration/random.ts';
import { type Authority, settle, spread } from './actors.ts';
import { claimsOf } from './claims.ts';
import { drawLand, type Land } from './land.ts';
import { drawContracts } from './money.ts';
import { actorName, communeName, FICTIONAL } from './names.ts';
import { RATES, SIZES, type SyntheticSize } from './sizes.ts';
import { tie } from './ties.ts';

export interface SyntheticTerritory {
  readonly nodes: readonly NodeClaim[];
  readonly relations: readonly RelationClaim[];
  /** What was planted, by ids: what a method that ranks gaps and partners should find. */
  readonly truth: {
    readonly siloedServices: readonly (readonly [string, string])[];
    readonly avoidedEpci: readonly (readonly [string, string])[];
    /** Ties that are true in this fiction and not in the graph. */
    readonly withheldTies: readonly { readonly type: string; readonly from: string; readonly to: string }[];
  };
  /** Pairs of communes that touch; the graph has no such relation. */
  readonly borders: readonly (readonly [string, string])[];
}

/** In the ocean, so that nobody takes it for a territory of ours. */
const ORIGIN = { lat: 46, lon: -9 };
const KM_PER_DEGREE = { lat: 111, lon: 77 };
const FAMILIES = valuesOf('serviceFamily');
/** Compositions declared whole: three in five (methods, section 9). */
const WHOLE_IN_FIVE = 3;

/**
 * A fictional territory with its actors, contracts and poles, sized and shaped like published data, with planted
 * effects. The same size and seed give the same territory, claim by claim. Each name says it is fictional, and so does the
 * only source everything rests on.
 */
export function syntheticTerritory(size: SyntheticSize, seed: number): SyntheticTerritory {
  const counts = SIZES[size];
  const random = randomFrom(seed);
  const land = drawLand(counts, random);
  const people = settle(counts, land, random);
  const ties = tie(counts, land, people, random);
  const areasOfContracts = spread(
    counts.contracts,
    Math.round(counts.contracts * RATES.areasPerContract),
    0.8,
    counts.policyAreas,
    random,
  );
  const contracts = drawContracts(counts, land, people.actors, areasOfContracts, random);

  const id = (kind: string, index: number) => `fictif-${size.toLowerCase()}-${kind}-${index + 1}`;
  const authority = ({ level, index }: Authority) => id(level.toLowerCase(), index);
  const actor = (index: number) => id('acteur', index);
  const { node, relation, written } = claimsOf(random);

  node(id('region', 0), 'Collectivity', `Région d’essai ${FICTIONAL}`, { level: 'REGION' });
  each(counts.departements, (n) => {
    node(id('departement', n), 'Collectivity', `Département d’essai ${n + 1} ${FICTIONAL}`, {
      level: 'DEPARTEMENT',
    });
    relation(id('departement', n), 'PART_OF', id('region', 0));
  });
  each(counts.epci, (n) => {
    node(id('epci', n), 'Collectivity', `Communauté d’essai ${n + 1} ${FICTIONAL}`, {
      level: 'EPCI',
      population: peopleOf(land, n),
    });
    for (const departement of land.departementsOf[n] ?? []) {
      relation(id('epci', n), 'PART_OF', id('departement', departement));
    }
  });
  each(counts.projectTerritories, (n) => {
    node(id('petr', n), 'Collectivity', `Pôle d’équilibre d’essai ${n + 1} ${FICTIONAL}`, { level: 'PETR' });
  });
  const communeNames = land.communes.map(({ index, x, y, population, epci }) => {
    const name = communeName(random);
    node(id('commune', index), 'Collectivity', name, {
      level: 'COMMUNE',
      population,
      lat: ORIGIN.lat + y / KM_PER_DEGREE.lat,
      lon: ORIGIN.lon + x / KM_PER_DEGREE.lon,
      positionBasis: 'PLACE',
    });
    relation(id('commune', index), 'PART_OF', id('epci', epci));
    const project = land.projectTerritoryOf[index];
    if (project != null) relation(id('commune', index), 'PART_OF', id('petr', project));
    return name;
  });
  each(counts.policyAreas, (n) =>
    node(id('politique', n), 'PolicyArea', `Politique d’essai ${n + 1} ${FICTIONAL}`, {
      family: FAMILIES[n % FAMILIES.length] ?? '',
    }),
  );
  const concerns = (from: string, areas: readonly number[]) => {
    for (const area of areas) relation(from, 'CONCERNS', id('politique', area));
  };
  for (const { index, owner, areas } of people.services) {
    node(id('service', index), 'Service', `Service d’essai ${index + 1} ${FICTIONAL}`);
    relation(id('service', index), 'SERVICE_OF', authority(owner));
    concerns(id('service', index), areas);
  }
  for (const { index, family, commune, areas } of people.actors) {
    const name = actorName(random, communeNames[commune] ?? '');
    if (family === 'RESEARCH') node(actor(index), 'ResearchCentre', name);
    else node(actor(index), 'Enterprise', name, { essStatus: family === 'ESS' ? 'PROVED' : 'DISPROVED' });
    relation(actor(index), 'LOCATED_IN', id('commune', commune));
    concerns(actor(index), areas);
  }
  for (const [n, commune] of people.places.entries()) {
    node(id('lieu', n), 'Place', `Lieu partagé ${n + 1} de ${communeNames[commune]}`);
    relation(id('lieu', n), 'LOCATED_IN', id('commune', commune));
    for (const occupant of ties.occupants[n] ?? []) relation(actor(occupant), 'OCCUPIES', id('lieu', n));
  }
  for (const [n, pole] of ties.poles.entries()) {
    const whole = n % 5 < WHOLE_IN_FIVE ? { compositionComplete: true } : {};
    node(id('pole', n), 'Pole', `Pôle d’essai de ${communeNames[pole.commune]}`, whole);
    concerns(id('pole', n), pole.areas);
    for (const member of pole.members) relation(actor(member), 'MEMBER_OF', id('pole', n));
    for (const one of pole.authorities) relation(authority(one), 'PARTICIPATES_IN', id('pole', n));
    for (const service of pole.services) relation(id('service', service), 'INVOLVED_IN', id('pole', n));
  }
  for (const [a, b] of ties.cooperations) relation(actor(a), 'COOPERATES_WITH', actor(b));
  for (const [n, contract] of contracts.entries()) {
    const since = String(contract.year);
    node(id('contrat', n), 'Contract', `Contrat d’essai ${n + 1} ${FICTIONAL}`, { date: since });
    concerns(id('contrat', n), contract.areas);
    const party = (from: string, role: string, more = {}) =>
      relation(from, 'PARTY_TO', id('contrat', n), { role, since, ...more });
    party(actor(contract.beneficiary), 'BENEFICIARY');
    for (const { funder, amountCents } of contract.grants) {
      party(authority(funder), 'FUNDER', { amountCents, measure: 'GRANTED' });
    }
    for (const signatory of contract.signatories) party(actor(signatory), 'PARTNER');
    if (contract.pole !== null) relation(id('pole', contract.pole), 'FRAMED_BY', id('contrat', n));
  }

  const { planted } = ties;
  return {
    ...written(),
    truth: {
      siloedServices: planted.siloedServices.map(([a, b]) => [id('service', a), id('service', b)]),
      avoidedEpci: planted.avoidedEpci.map(([a, b]) => [id('epci', a), id('epci', b)]),
      withheldTies: [
        ...planted.withheldCooperations.map(([a, b]) => ({
          type: 'COOPERATES_WITH',
          from: actor(a),
          to: actor(b),
        })),
        ...planted.withheldMembers.map((tied) => ({
          type: 'MEMBER_OF',
          from: actor(tied.actor),
          to: id('pole', tied.pole),
        })),
      ],
    },
    borders: land.borders.map(([a, b]) => [id('commune', a), id('commune', b)]),
  };
}

function each(count: number, draw: (n: number) => void): void {
  for (let n = 0; n < count; n += 1) draw(n);
}

function peopleOf(land: Land, epci: number): number {
  return land.communes
    .filter((commune) => commune.epci === epci)
    .reduce((sum, { population }) => sum + population, 0);
}
