import { isGone } from '../domain/entity/properties.ts';
import { type ActorFacts, recentFundings } from '../domain/partners/actor-facts.ts';
import { ForumNetwork } from '../domain/partners/forum-network.ts';
import type { Article9Family } from '../domain/partners/needs.ts';
import { MOST_CANDIDATES } from '../domain/partners/rank-partners.ts';
import { nearOthers, offeringNearby, sharingSchemes, sharingThemes } from '../graph/queries/partner.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { factsOfActors } from './actor-facts.ts';
import type { KnownSearch } from './partner-search.ts';

export interface Candidates {
  readonly facts: readonly ActorFacts[];
  readonly network: ForumNetwork;
  /** Met in one of the four ways, and not scored: beyond the most that are. */
  readonly beyondCap: number;
  /** Met in one of the four ways, and no longer existing. */
  readonly past: readonly string[];
  /** Active, in the same or a contiguous EPCI, and nothing more. */
  readonly onlyNear: number;
}

/**
 * Who may be proposed, met in four ways, the surest first: two steps away, bringing what is needed nearby, under a common
 * scheme, with close themes. Those already met and those that exist no more are taken out of all who are found; of the
 * others the first 500 are scored. The degrees of those who introduce are of the whole graph.
 */
export async function candidatesOf(runner: QueryRunner, known: KnownSearch): Promise<Candidates> {
  const { demonstration, standing, search, families, areas } = known;
  const rings = [
    standing.communes,
    standing.epci,
    standing.contiguousEpci,
    standing.departements,
    standing.regions,
  ].filter((ring) => ring.size > 0);
  const needs = (family: Article9Family) => families.some((one) => one.family === family);
  const areaIds = areas.map(({ id }) => id);
  const schemes =
    known.from === null ? [] : recentFundings(known.from, known.date).map(({ scheme }) => scheme);
  const [[nearby], [funded], [alike]] = await Promise.all([
    offeringNearby(runner, {
      demonstration,
      rings: rings.map((ring) => ({ ids: [...ring] })),
      essStatuses: [...(needs('ess') ? ['PROVED'] : []), ...(needs('entreprise') ? ['DISPROVED'] : [])],
      researchCentres: needs('recherche') || needs('formation'),
      collectivities: needs('collectivite'),
      areas: areaIds,
    }),
    sharingSchemes(runner, { demonstration, schemes: [...new Set(schemes)] }),
    sharingThemes(runner, { demonstration, areas: [...new Set([...(search.themes ?? []), ...areaIds])] }),
  ]);
  const met = new Set([
    ...(search.from === null ? [] : [search.from.id]),
    ...(search.linked ?? []),
    ...known.circle.introducers.map(({ id }) => id),
  ]);
  const found = [nearby, funded, alike].flatMap((row) => row?.found ?? []).filter(({ id }) => !met.has(id));
  const past = new Set(found.flatMap((one) => (one.past ? [one.id] : [])));
  const active = found.map(({ id }) => id).filter((id) => !past.has(id));
  const all = [...new Set([...twoStepsAway(known), ...active])].filter((id) => !met.has(id));
  const kept = all.slice(0, MOST_CANDIDATES);
  const near = [...standing.communes, ...standing.epci, ...standing.contiguousEpci];
  const [facts, [others]] = await Promise.all([
    factsOfActors(runner, kept),
    nearOthers(runner, { demonstration, within: near, besides: [...met, ...all] }),
  ]);
  return {
    facts,
    network: networkOf(known, facts),
    beyondCap: all.length - kept.length,
    past: [...past],
    onlyNear: others?.total ?? 0,
  };
}

/** Those whom the circle meets, first those whom the surest introductions reach. */
function twoStepsAway({ circle, search }: KnownSearch): string[] {
  const partners = new Map(circle.introducers.map(({ id }) => [id, new Set<string>()]));
  for (const { members } of circle.forums)
    for (const one of members) for (const other of members) if (one !== other) partners.get(one)?.add(other);
  const strength = new Map<string, number>();
  for (const reached of partners.values())
    for (const id of reached)
      if (!partners.has(id) && id !== search.from?.id)
        strength.set(id, (strength.get(id) ?? 0) + 1 / reached.size);
  return [...strength]
    .sort(([one, its], [other, others]) => others - its || (one < other ? -1 : 1))
    .map(([id]) => id);
}

/** The forums of the circle with all their members, and those of candidates, known by their candidates only. */
function networkOf({ circle }: KnownSearch, facts: readonly ActorFacts[]): ForumNetwork {
  const whole = new Set(circle.forums.map(({ id }) => id));
  const others = new Map<string, { id: string; complete: boolean; members: Set<string> }>();
  for (const { entity, forums } of facts)
    for (const forum of forums)
      if (!whole.has(forum.id)) {
        const known = others.get(forum.id) ?? { ...forum, members: new Set() };
        others.set(forum.id, { ...known, members: known.members.add(entity.id) });
      }
  const forums = circle.forums.map((forum) => ({ ...forum, members: new Set(forum.members) }));
  const active = new Set([
    ...circle.forums.flatMap(({ members }) => members),
    ...facts.filter(({ entity }) => !isGone(entity)).map(({ entity }) => entity.id),
  ]);
  return new ForumNetwork(
    [...active].map((id) => ({ id, active: true })),
    [...forums, ...others.values()],
  );
}
