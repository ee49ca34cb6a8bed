import type { EntityFacts, LinkFacts } from '../domain/entity/entity.ts';
import {
  type ActorFacts,
  type FunderAndScheme,
  fundingWord,
  recentFundings,
} from '../domain/partners/actor-facts.ts';
import { nearest, territoriesOf } from '../domain/partners/actor-territories.ts';
import type { TerritoryRelation } from '../domain/partners/actors.ts';
import { FEATURES, type Feature } from '../domain/partners/features.ts';
import { type Article9Family, familyOf } from '../domain/partners/needs.ts';
import type { CounterReason, RankedPartner } from '../domain/partners/rank-partners.ts';
import { MEETING } from '../domain/vocabulary/vocabulary.ts';
import { actorThemes, grounds } from '../graph/queries/partner.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import type { KnownSearch } from './partner-search.ts';

/** One of the five features of a proposal, and what it rests on. */
export interface PartnerReason {
  readonly feature: Feature;
  /** 0 to 1; `null` when it is not known on both sides. */
  readonly value: number | null;
  /** Its part of the score; `null` when it is not known. The parts sum to the score. */
  readonly part: number | null;
  /** What both share: areas, funders and schemes, a territory, those who can introduce. */
  readonly shared: readonly EntityFacts[];
  readonly links: readonly LinkFacts[];
}

export interface PartnerPath {
  readonly entities: readonly EntityFacts[];
  readonly links: readonly LinkFacts[];
  readonly chance: number;
}

export interface PartnerProposal {
  readonly candidate: EntityFacts;
  readonly family: Article9Family | null;
  readonly score: number;
  readonly confidence: number;
  readonly rankKey: number;
  readonly reasons: readonly PartnerReason[];
  readonly familiesMet: readonly Article9Family[];
  readonly territory: TerritoryRelation | null;
  readonly paths: readonly PartnerPath[];
  readonly counterReasons: readonly CounterReason[];
}

/** A tie to read, whichever way it goes. */
interface Pair {
  readonly from: string;
  readonly to: string;
  readonly relations: readonly string[];
}

/** What one proposal rests on, by ids. */
interface Ground {
  readonly feature: Feature;
  readonly shared: readonly string[];
  readonly pairs: readonly Pair[];
}

/** Some proposals with what each reason rests on and its proofs: two statements, whatever their number. */
export async function reasonedProposals(
  runner: QueryRunner,
  known: KnownSearch,
  some: readonly { readonly recommendation: RankedPartner; readonly facts: ActorFacts }[],
  linkEvidenceFirst: number,
): Promise<PartnerProposal[]> {
  const grounded = some.map((one) => ({ ...one, grounds: groundsOf(known, one.recommendation, one.facts) }));
  const paths = grounded.flatMap(({ recommendation }) =>
    recommendation.introductions.map(({ path }) => path),
  );
  const pairs = [
    ...grounded.flatMap((one) => one.grounds.flatMap((ground) => ground.pairs)),
    ...paths.flatMap((path) => stepsOf(known, path)),
  ];
  const distinct = [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()];
  const named = new Set([
    ...grounded.flatMap((one) => one.grounds.flatMap(({ shared }) => shared)),
    ...paths.flat(),
  ]);
  const [rows, namedRows] = await Promise.all([
    grounds(runner, {
      pairs: distinct.map((pair) => ({ ...pair, relations: [...pair.relations] })),
      linkEvidenceFirst,
    }),
    actorThemes(runner, { ids: [...named] }),
  ]);
  const linksOf = (wanted: readonly Pair[]) =>
    wanted.flatMap((pair) =>
      rows
        .filter(({ from, to }) => from === pair.from && to === pair.to)
        .flatMap(({ links }) => links)
        .filter(({ type }) => pair.relations.includes(type)),
    );
  const entities = new Map(namedRows.map(({ entity }) => [entity.id, entity]));
  const entitiesFrom = (ids: readonly string[]) => ids.flatMap((id) => entities.get(id) ?? []);
  return grounded.map(({ recommendation, facts, grounds: own }) => ({
    candidate: facts.entity,
    family: familyOf(recommendation.candidate.kind),
    score: recommendation.score,
    confidence: recommendation.confidence,
    rankKey: recommendation.rankKey,
    reasons: FEATURES.map((feature) => {
      const value = recommendation.features[feature];
      const contribution = recommendation.contributions.find((one) => one.feature === feature);
      const ground = own.find((one) => one.feature === feature);
      return {
        feature,
        value,
        part: value === null ? null : (contribution?.part ?? 0),
        shared: entitiesFrom(ground?.shared ?? []),
        links: linksOf(ground?.pairs ?? []),
      };
    }),
    familiesMet: known.families
      .map(({ family }) => family)
      .filter((family) => recommendation.candidate.offers?.has(family)),
    territory: nearest(known.standing, territoriesOf(facts.places))?.relation ?? null,
    paths: recommendation.introductions.map(({ path, chance }) => ({
      entities: entitiesFrom(path),
      links: linksOf(stepsOf(known, path)),
      chance,
    })),
    counterReasons: recommendation.counterReasons,
  }));
}

const keyOf = ({ from, to, relations }: Pair) => [from, to, ...relations].join(' ');

/** The ties of a path, each from an actor to the forum it is in. */
function stepsOf({ circle }: KnownSearch, path: readonly string[]): Pair[] {
  const forums = new Set(circle.forums.map(({ id }) => id));
  return path.slice(1).map((next, place) => {
    const before = path[place] ?? '';
    const [from, to] = forums.has(before) ? [next, before] : [before, next];
    return { from, to, relations: MEETING };
  });
}

function groundsOf(
  known: KnownSearch,
  { candidate, introductions }: RankedPartner,
  facts: ActorFacts,
): Ground[] {
  const { search, areas, standing } = known;
  const concerned = (ids: readonly string[]): Pair[] =>
    ids.map((area) => ({ from: candidate.id, to: area, relations: ['CONCERNS'] }));
  const themes = [...(candidate.themes ?? [])].filter((theme) => search.themes?.has(theme));
  const skills = areas.map(({ id }) => id).filter((id) => candidate.offers?.has(id));
  const place = nearest(standing, territoriesOf(facts.places));
  const funding = recentFundings(facts, known.date).filter((one) => search.funding?.has(fundingWord(one)));
  return [
    { feature: 'RELATIONS', shared: introductions.map(({ through }) => through), pairs: [] },
    { feature: 'THEMES', shared: themes, pairs: concerned(themes) },
    { feature: 'COMPLEMENTARITY', shared: skills, pairs: concerned(skills) },
    {
      feature: 'TERRITORY',
      shared: place?.place ? [place.place] : [],
      pairs: place === null ? [] : whereabouts(candidate.id, facts, place, standing.epci),
    },
    {
      feature: 'FUNDING',
      shared: [...new Set(funding.flatMap(({ funder, scheme }) => (funder ? [funder, scheme] : [scheme])))],
      pairs: funding.map(({ contract }: FunderAndScheme) => ({
        from: candidate.id,
        to: contract,
        relations: ['PARTY_TO'],
      })),
    },
  ];
}

/** What says where a candidate stands; of contiguous EPCI, what says that they touch as well. */
function whereabouts(
  candidate: string,
  { places }: ActorFacts,
  { relation, place }: { readonly relation: TerritoryRelation; readonly place: string | null },
  epci: ReadonlySet<string>,
): Pair[] {
  const beside = relation === 'CONTIGUOUS_EPCI' && place !== null ? [...epci] : [];
  return [
    ...places
      .filter(({ id }) => id !== candidate)
      .map(({ id }) => ({ from: candidate, to: id, relations: ['LOCATED_IN', 'PART_OF'] })),
    ...beside.map((own) => ({ from: place ?? '', to: own, relations: ['ADJACENT_TO'] })),
  ];
}
