import type { EntityFacts } from '../../../api/domain/entity/entity.ts';
import { certaintyOf, type NodeClaim, type RelationClaim } from '../../../api/domain/evidence/claim.ts';
import type { ActorFacts } from '../../../api/domain/partners/actor-facts.ts';
import { SEVERAL_PARTIES } from '../../../api/domain/transversality/forum-facts.ts';
import { DIRECT, MEETING } from '../../../api/domain/vocabulary/vocabulary.ts';
import type { Membership } from '../protocol/hidden-links.ts';

const meets = new Set(MEETING);
const direct = new Set(DIRECT);
const NOT_STANDING = new Set<unknown>(['PAST', 'ANNOUNCED', 'UNDER_STUDY']);
const FORUMS = new Set(['Pole', 'Project', 'Contract']);
const ACTORS = new Set(['Enterprise', 'ResearchCentre', 'Collectivity']);
const MOST_STEPS_UP = 4;

export interface Claims {
  readonly nodes: readonly NodeClaim[];
  readonly relations: readonly RelationClaim[];
}

/** The actors of a set of claims as the graph would give them, who is in which forum, and which EPCI touch. */
export interface EvaluatedSet {
  readonly facts: readonly ActorFacts[];
  readonly memberships: readonly Membership[];
  readonly contiguous: ReadonlyMap<string, ReadonlySet<string>>;
  /** Partners outside any forum, from both sides: they are not to be proposed. */
  readonly linked: ReadonlyMap<string, ReadonlySet<string>>;
  /** Inhabitants, where a collectivity bears them. */
  readonly populations: ReadonlyMap<string, number>;
  /** Of the latest source: fundings count over the five years before. */
  readonly date: string | null;
}

/** A tie that was advised, announced, is under study or over does not hold today. */
const isStanding = ({ properties, evidence }: RelationClaim) =>
  !NOT_STANDING.has(properties['status']) && certaintyOf(evidence) !== 'RECOMMENDED';

/** What was there before a date: a tie that bears no date is taken to be old. */
export const claimsBefore = ({ nodes, relations }: Claims, date: string): Claims => ({
  nodes,
  relations: relations.filter(({ properties: { since } }) => typeof since !== 'string' || since < date),
});

/** Each pair from both sides. */
function bothWays(pairs: readonly Pick<RelationClaim, 'from' | 'to'>[]): Map<string, Set<string>> {
  const sides = pairs.flatMap(({ from, to }) => [
    { one: from, other: to },
    { one: to, other: from },
  ]);
  return new Map(
    [...Map.groupBy(sides, ({ one }) => one)].map(([id, own]) => [
      id,
      new Set(own.map(({ other }) => other)),
    ]),
  );
}

/** Reads claims as the queries of partners read the graph, so that a generated set needs no database. */
export function factsOfClaims({ nodes, relations }: Claims): EvaluatedSet {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const out = Map.groupBy(relations, ({ from }) => from);
  const into = Map.groupBy(relations, ({ to }) => to);
  const from = (id: string, ...types: string[]) =>
    (out.get(id) ?? []).filter(({ type }) => types.includes(type));
  const servicesOf = (id: string) =>
    (into.get(id) ?? []).filter(({ type }) => type === 'SERVICE_OF').map((relation) => relation.from);
  /** A service counts for its authority. */
  const authorityOf = (id: string) => from(id, 'SERVICE_OF')[0]?.to ?? id;
  const self = (id: string) => [id, ...servicesOf(id)];
  const property = (id: string, name: string) => byId.get(id)?.properties[name];
  const isForum = (id: string) => {
    const kind = byId.get(id)?.kind ?? '';
    if (kind === 'Pole' || !FORUMS.has(kind)) return kind === 'Pole';
    const ties = (into.get(id) ?? []).filter((tie) => meets.has(tie.type) && isStanding(tie));
    return new Set(ties.map((tie) => authorityOf(tie.from))).size >= SEVERAL_PARTIES;
  };

  const meetings = (id: string) =>
    self(id)
      .flatMap((one) => out.get(one) ?? [])
      .filter((tie) => meets.has(tie.type) && isStanding(tie) && isForum(tie.to));
  const actors = nodes.filter(({ kind, properties }) => ACTORS.has(kind) && properties['status'] !== 'PAST');
  const memberships = actors.flatMap(({ id }) => {
    const dated = new Map(meetings(id).map(({ to, properties }) => [to, properties?.['since']]));
    return [...dated].map(([forum, since]) => ({
      actor: id,
      forum,
      since: typeof since === 'string' ? since : null,
    }));
  });
  const actorIds = new Set(actors.map(({ id }) => id));
  const directly = relations.filter(
    (tie) => direct.has(tie.type) && isStanding(tie) && actorIds.has(tie.from) && actorIds.has(tie.to),
  );
  const populations = nodes.flatMap(({ id, properties: { population } }) =>
    typeof population === 'number' ? [[id, population] as const] : [],
  );
  const dates = nodes.flatMap(({ kind, properties: { date } }) =>
    kind === 'Source' && typeof date === 'string' ? [date] : [],
  );

  return {
    memberships,
    contiguous: bothWays(relations.filter(({ type }) => type === 'ADJACENT_TO')),
    linked: bothWays(directly),
    populations: new Map(populations),
    date: dates.sort().at(-1) ?? null,
    facts: actors.map(({ id, kind, properties }) => ({
      entity: {
        ...properties,
        id,
        kind,
        name: String(properties['name']),
        certainty: 'STATED',
      } as EntityFacts,
      themes: [...new Set(self(id).flatMap((one) => from(one, 'CONCERNS').map(({ to }) => to)))].sort(),
      funding: from(id, 'PARTY_TO')
        .filter((tie) => tie.properties['role'] === 'BENEFICIARY' && isStanding(tie))
        .map(({ to, properties: of }) => fundingUnder(to, of?.['since'])),
      places: placesOf(id),
      forums: [...new Set(meetings(id).map(({ to }) => to))].map((forum) => ({
        id: forum,
        complete: property(forum, 'compositionComplete') === true,
        isPole: byId.get(forum)?.kind === 'Pole',
      })),
    })),
  };

  function fundingUnder(contract: string, since: unknown): ActorFacts['funding'][number] {
    const scheme = from(contract, 'FRAMED_BY')[0]?.to ?? contract;
    const fundersOf = (id: string) =>
      (into.get(id) ?? [])
        .filter(({ properties }) => properties?.['role'] === 'FUNDER')
        .map((one) => one.from);
    const own = fundersOf(contract);
    const date = since ?? property(contract, 'date');
    return {
      contract,
      scheme,
      date: typeof date === 'string' ? date : null,
      funders: [...new Set(own.length > 0 ? own : fundersOf(scheme))].sort(),
    };
  }

  function placesOf(id: string): ActorFacts['places'] {
    const found = new Map<string, boolean>();
    let reached = [id, ...from(id, 'LOCATED_IN').map(({ to }) => to)].map((at) => ({
      at,
      first: true,
      through: false,
    }));
    for (let step = 0; step <= MOST_STEPS_UP && reached.length > 0; step += 1) {
      for (const { at, through } of reached)
        if (byId.get(at)?.kind === 'Collectivity') found.set(at, through && (found.get(at) ?? true));
      reached = reached.flatMap(({ at, first, through }) =>
        from(at, 'PART_OF').map(({ to }) => ({
          at: to,
          first: false,
          through:
            through ||
            (!first && property(at, 'level') === 'EPCI' && property(to, 'level') === 'DEPARTEMENT'),
        })),
      );
    }
    return [...found].map(([at, throughEpci]) => {
      const level = property(at, 'level');
      return { id: at, level: typeof level === 'string' ? level : null, throughEpci };
    });
  }
}
