import type { EntityFacts } from '../domain/entity/entity.ts';
import { isDeclaredWhole, isGone } from '../domain/entity/properties.ts';
import type { ActorFacts } from '../domain/partners/actor-facts.ts';
import { SEVERAL_PARTIES } from '../domain/transversality/forum-facts.ts';
import {
  actorForums,
  actorFunding,
  actorPlaces,
  actorThemes,
  forumMembers,
  linkedActors,
} from '../graph/queries/partner.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

/** What actors are judged on: four statements beside each other, each light to plan, whatever their number. */
export async function factsOfActors(runner: QueryRunner, ids: readonly string[]): Promise<ActorFacts[]> {
  if (ids.length === 0) return [];
  const asked = { ids: [...new Set(ids)] };
  const [themes, funding, places, forums] = await Promise.all([
    actorThemes(runner, asked),
    actorFunding(runner, asked),
    actorPlaces(runner, asked),
    actorForums(runner, { ...asked, fewestParties: SEVERAL_PARTIES, asOf: null }),
  ]);
  const fundingOf = Map.groupBy(funding, ({ id }) => id);
  const placesOf = new Map(places.map((row) => [row.id, row.places]));
  const forumsOf = new Map(forums.map((row) => [row.id, row.forums]));
  return themes.map(({ entity, themes: own }) => ({
    entity,
    themes: own,
    funding: fundingOf.get(entity.id) ?? [],
    places: placesOf.get(entity.id) ?? [],
    forums: forumsOf.get(entity.id) ?? [],
  }));
}

/** Those who search know whom, and where those meet others: all that degrees of the whole graph are counted from. */
export interface Circle {
  readonly introducers: readonly EntityFacts[];
  /** Those of the introducers who are met in a pole: the families they belong to are not missing there. */
  readonly inPoles: readonly EntityFacts[];
  /** The forums of the introducers, with every active member. */
  readonly forums: readonly {
    readonly id: string;
    readonly complete: boolean;
    readonly members: readonly string[];
  }[];
  /** Members of those forums that exist no more. */
  readonly past: readonly string[];
  /** Tied to who searches directly, outside any forum. */
  readonly linked: readonly string[];
}

/** The circle of an actor, or the members of a pole: four statements, whatever its size. */
export async function circleOf(
  runner: QueryRunner,
  seeker: ActorFacts,
  demonstration: boolean,
): Promise<Circle> {
  const { entity } = seeker;
  const own =
    entity.kind === 'Pole'
      ? [{ id: entity.id, complete: isDeclaredWhole(entity), isPole: true }]
      : seeker.forums;
  const [[linked], near] = await Promise.all([
    linkedActors(runner, { id: entity.id, demonstration }),
    forumMembers(runner, { ids: own.map(({ id }) => id), demonstration }),
  ]);
  const met = new Map(near.flatMap(({ members }) => members).map((member) => [member.id, member]));
  met.delete(entity.id);
  const introducers = [...met.values()].filter((member) => !isGone(member));
  const poles = new Set(own.filter(({ isPole }) => isPole).map(({ id }) => id));
  const inPoles = new Set(
    near.filter(({ id }) => poles.has(id)).flatMap(({ members }) => members.map(({ id }) => id)),
  );
  const beyond = await actorForums(runner, {
    ids: introducers.map(({ id }) => id),
    fewestParties: SEVERAL_PARTIES,
    asOf: null,
  });
  const known = new Map(
    [...own, ...beyond.flatMap(({ forums }) => forums)].map((forum) => [forum.id, forum]),
  );
  const rows = await forumMembers(runner, { ids: [...known.keys()], demonstration });
  return {
    introducers,
    inPoles: introducers.filter(({ id }) => inPoles.has(id)),
    forums: rows.map(({ id, members }) => ({
      id,
      complete: known.get(id)?.complete ?? false,
      members: members.filter((member) => !isGone(member)).map((member) => member.id),
    })),
    past: [...new Set(rows.flatMap(({ members }) => members.filter(isGone).map((member) => member.id)))],
    linked: linked?.ids ?? [],
  };
}
