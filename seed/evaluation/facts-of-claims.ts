import type { EntityFacts } from '../../api/domain/entity/entity.ts';
import type { Membership } from '../../api/domain/evaluation/hidden-links.ts';
import type { NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';
import type { ActorFacts } from '../../api/domain/recommendation/actor-facts.ts';

const MEETING = new Set([
  'CARRIES',
  'MEMBER_OF',
  'PARTICIPATES_IN',
  'FOUNDED',
  'SUPPORTS',
  'INVOLVED_IN',
  'PARTY_TO',
]);
const FORUMS = new Set(['Pole', 'Project', 'Contract']);
const ACTORS = new Set(['Enterprise', 'ResearchCentre', 'Collectivity']);
/** A contract of fewer parties is no forum. */
const FEWEST_PARTIES = 3;
const MOST_STEPS_UP = 4;

interface Claims {
  readonly nodes: readonly NodeClaim[];
  readonly relations: readonly RelationClaim[];
}

/** The actors of a set of claims as the graph would give them, who is in which forum, and which EPCI touch. */
export interface EvaluatedSet {
  readonly facts: readonly ActorFacts[];
  readonly memberships: readonly Membership[];
  readonly contiguous: ReadonlyMap<string, ReadonlySet<string>>;
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
  const self = (id: string) => [id, ...servicesOf(id)];
  const property = (id: string, name: string) => byId.get(id)?.properties[name];
  const isForum = (id: string) => {
    const kind = byId.get(id)?.kind ?? '';
    if (kind !== 'Contract') return FORUMS.has(kind);
    const parties = (into.get(id) ?? []).filter(({ type }) => type === 'PARTY_TO');
    return new Set(parties.map((party) => party.from)).size >= FEWEST_PARTIES;
  };

  const meetings = (id: string) =>
    self(id)
      .flatMap((one) => out.get(one) ?? [])
      .filter(({ type, to }) => MEETING.has(type) && isForum(to));
  const actors = nodes.filter(({ kind, properties }) => ACTORS.has(kind) && properties['status'] !== 'PAST');
  const memberships = actors.flatMap(({ id }) => {
    const dated = new Map(meetings(id).map(({ to, properties }) => [to, properties?.['since']]));
    return [...dated].map(([forum, since]) => ({
      actor: id,
      forum,
      since: typeof since === 'string' ? since : null,
    }));
  });
  const contiguous = new Map<string, Set<string>>();
  for (const { type, from: one, to: other } of relations)
    if (type === 'ADJACENT_TO')
      for (const [a, b] of [
        [one, other],
        [other, one],
      ] as const)
        contiguous.set(a, (contiguous.get(a) ?? new Set()).add(b));

  return {
    memberships,
    contiguous,
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
        .filter(({ properties: of }) => of?.['role'] === 'BENEFICIARY')
        .map(({ to, properties: of }) => fundingUnder(to, of?.['since'])),
      places: placesOf(id),
      forums: [...new Set(meetings(id).map(({ to }) => to))].map((forum) => ({
        id: forum,
        complete: property(forum, 'compositionComplete') === true,
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
