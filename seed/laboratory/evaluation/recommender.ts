import { type ActorFacts, actorFrom } from '../../../api/domain/partners/actor-facts.ts';
import { nearest, territoriesOf } from '../../../api/domain/partners/actor-territories.ts';
import { type Actor, type PartnerSearch, TERRITORY_SCALE } from '../../../api/domain/partners/actors.ts';
import { type FeatureValues, featuresOf } from '../../../api/domain/partners/features.ts';
import { ForumNetwork } from '../../../api/domain/partners/forum-network.ts';
import { needsOf } from '../../../api/domain/partners/needs.ts';
import { type RankedPartner, rankPartnersAmong } from '../../../api/domain/partners/rank-partners.ts';
import { type Membership, partnersFrom } from '../protocol/hidden-links.ts';
import type { EvaluatedSet } from './facts-of-claims.ts';

/** The screen of partners as it would answer if some memberships, and no others, were known. */
export interface Recommender {
  readonly ties: ReadonlyMap<string, ReadonlySet<string>>;
  readonly actorOf: (id: string) => Actor | undefined;
  /** In the order of the screen. */
  readonly proposalsTo: (target: string) => readonly RankedPartner[];
  /** The same features for all it is not tied to, whether they would be proposed or not. */
  readonly everyoneFor: (
    target: string,
  ) => readonly { readonly id: string; readonly features: FeatureValues }[];
  /** 0 to 1; 0 also when it is not known where one of them stands. */
  readonly nearness: (one: string, other: string) => number;
}

export function recommenderOver(set: EvaluatedSet, memberships: readonly Membership[]): Recommender {
  const actors = knownActors(set, memberships);
  const poles = new Set(
    set.facts.flatMap(({ forums }) => forums.filter(({ isPole }) => isPole).map(({ id }) => id)),
  );
  const forums = [...Map.groupBy(memberships, ({ forum }) => forum)].map(([id, members]) => ({
    id,
    members: new Set(members.map(({ actor }) => actor)),
    isPole: poles.has(id),
  }));
  const network = new ForumNetwork(actors, forums);
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]));
  const standings = new Map(set.facts.map(({ entity, places }) => [entity.id, territoriesOf(places)]));

  const territoryOf = (target: string) => {
    const own = standings.get(target);
    if (own === undefined) return () => null;
    const contiguousEpci = new Set([...own.epci].flatMap((id) => [...(set.contiguous.get(id) ?? [])]));
    const from = { ...own, contiguousEpci };
    return (candidate: string) => {
      const other = standings.get(candidate);
      return other ? (nearest(from, other)?.relation ?? null) : null;
    };
  };
  const searchOf = (target: string): PartnerSearch => {
    const self = actorOf.get(target);
    return {
      from: { type: 'ACTOR', id: target },
      themes: self?.themes ?? null,
      funding: self?.funding ?? null,
      needs: self === undefined ? new Set() : needsOf(self, actors, network.forumsOf(target)),
      territoryOf: territoryOf(target),
      linked: set.linked.get(target) ?? new Set(),
    };
  };
  return {
    ties: partnersFrom(memberships),
    actorOf: (id) => actorOf.get(id),
    proposalsTo: (target) => rankPartnersAmong(searchOf(target), actors, network).ranked,
    everyoneFor: (target) => {
      const search = searchOf(target);
      const met = network.partnersOf(target);
      return actors
        .filter(({ id }) => id !== target && !met.has(id) && !search.linked?.has(id))
        .map((candidate) => ({ id: candidate.id, features: featuresOf(search, candidate, network) }));
    },
    nearness: (one, other) => {
      const relation = territoryOf(one)(other);
      return relation === null ? 0 : TERRITORY_SCALE[relation];
    },
  };
}

/** An aid is hidden with the membership of its contract: seen, it would tell who else was in it. */
function knownActors(set: EvaluatedSet, memberships: readonly Membership[]): Actor[] {
  const word = ({ actor, forum }: Membership) => `${actor} ${forum}`;
  const known = new Set(memberships.map(word));
  const hidden = new Set(set.memberships.map(word).filter((one) => !known.has(one)));
  const seen = (facts: ActorFacts): ActorFacts => ({
    ...facts,
    funding: facts.funding.filter(({ contract }) => !hidden.has(`${facts.entity.id} ${contract}`)),
  });
  return set.facts.map((facts) => actorFrom(seen(facts), set.date, new Set()));
}
