import type { EntityFacts } from '../domain/entity/entity.ts';
import { isFictional, isGone } from '../domain/entity/properties.ts';
import { type ActorFacts, actorFrom, kindOf } from '../domain/partners/actor-facts.ts';
import { type ActorTerritories, territoriesOf } from '../domain/partners/actor-territories.ts';
import type { Actor, PartnerSearch } from '../domain/partners/actors.ts';
import { type Article9Family, missingFamilies } from '../domain/partners/needs.ts';
import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { searchFrame } from '../graph/queries/partner.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { type Circle, circleOf, factsOfActors } from './actor-facts.ts';
import { type EntityReference, existing } from './find-entity.ts';

const SEEKERS = ['Enterprise', 'ResearchCentre', 'Collectivity', 'Pole'];

export interface AskedNeed {
  readonly policyAreas: readonly EntityReference[];
  readonly families: readonly Article9Family[];
  readonly within: EntityReference | null;
}

/** Who searches, for what and from where, as the graph knows them. */
export interface KnownSearch {
  readonly from: ActorFacts | null;
  readonly within: EntityFacts | null;
  readonly areas: readonly EntityFacts[];
  /** Families of Article 9: those that were declared, then those that are in none of its poles. */
  readonly families: readonly { readonly family: Article9Family; readonly declared: boolean }[];
  readonly search: Omit<PartnerSearch, 'territoryOf'>;
  readonly standing: ActorTerritories & { readonly contiguousEpci: ReadonlySet<string> };
  readonly circle: Circle;
  /** Of the latest source of its world; `null` when none is dated. */
  readonly date: string | null;
  readonly demonstration: boolean;
}

const NOBODY: Circle = { linked: [], introducers: [], inPoles: [], forums: [], past: [] };

/**
 * Reads who searches. Throws `NotFound`, and `InvalidInput` when it is not something that can search, or when nothing says what
 * is sought.
 */
export async function knownSearch(
  runner: QueryRunner,
  from: EntityReference | null,
  need: AskedNeed,
): Promise<KnownSearch> {
  refuseEmpty(from, need);
  const references = [from, need.within].filter((one) => one !== null);
  const ids = await existing(runner, [...references, ...need.policyAreas]);
  const rows = await factsOfActors(runner, ids);
  const named = ids.map((id) => rows.find(({ entity }) => entity.id === id) ?? gone());
  const seeker = from === null ? null : seekerFrom(named[0] ?? gone());
  const within = need.within === null ? null : territoryFrom(named[references.length - 1] ?? gone());
  const areas = named.slice(references.length).map(areaFrom);

  const standing = territoriesOf((within ?? seeker)?.places ?? []);
  const first = seeker ?? within ?? named[0];
  const demonstration = first !== undefined && isFictional(first.entity);
  const [[frame], met] = await Promise.all([
    searchFrame(runner, { epci: [...standing.epci], demonstration }),
    seeker === null ? NOBODY : circleOf(runner, seeker, demonstration),
  ]);
  const date = frame?.date ?? null;
  const areaIds = areas.map(({ id }) => id);
  const self = seeker === null ? null : actorFrom(seeker, date, new Set(areaIds));
  const families = familiesNeeded(need.families, self, seeker, met);
  return {
    from: seeker,
    within: within?.entity ?? null,
    areas,
    families,
    search: {
      from:
        seeker === null
          ? null
          : { type: seeker.entity.kind === 'Pole' ? 'POLE' : 'ACTOR', id: seeker.entity.id },
      themes: self === null ? (areaIds.length > 0 ? new Set(areaIds) : null) : self.themes,
      needs: new Set([...families.map(({ family }) => family), ...areaIds]),
      funding: self?.funding ?? null,
      linked: new Set(met.linked),
    },
    standing: { ...standing, contiguousEpci: new Set(frame?.contiguous ?? []) },
    circle: met,
    date,
    demonstration,
  };
}

/** Missing families are those that the searcher’s own poles lack; a need that nobody carries yet is taken as it is said. */
function familiesNeeded(
  declared: readonly Article9Family[],
  self: Actor | null,
  seeker: ActorFacts | null,
  met: Circle,
): KnownSearch['families'] {
  const own = self === null || seeker?.entity.kind === 'Pole' ? [] : [self.kind];
  const missing = self === null ? [] : missingFamilies([...own, ...met.inPoles.map(kindOf)]);
  return [
    ...declared.map((family) => ({ family, declared: true })),
    ...missing.filter((family) => !declared.includes(family)).map((family) => ({ family, declared: false })),
  ];
}

function refuseEmpty(from: EntityReference | null, need: AskedNeed): void {
  if (from !== null) return;
  if (need.policyAreas.length === 0 && need.families.length === 0)
    throw new InvalidInput('need', sentences.needIsEmpty);
  if (need.policyAreas.length === 0 && need.within === null)
    throw new InvalidInput('need', sentences.needIsWholeCountry);
}

function seekerFrom(facts: ActorFacts): ActorFacts {
  if (!SEEKERS.includes(facts.entity.kind)) throw new InvalidInput('from', sentences.notSeeker);
  if (isGone(facts.entity)) throw new InvalidInput('from', sentences.seekerGone);
  return facts;
}

function territoryFrom(facts: ActorFacts): ActorFacts {
  if (facts.entity.kind !== 'Collectivity') throw new InvalidInput('need', sentences.searchedTerritory);
  return facts;
}

function areaFrom({ entity }: ActorFacts): EntityFacts {
  if (entity.kind !== 'PolicyArea') throw new InvalidInput('need', sentences.searchedTheme);
  return entity;
}

function gone(): never {
  throw new Error('an entity vanished while it was read');
}
