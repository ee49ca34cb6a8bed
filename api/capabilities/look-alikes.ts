import { BARE_SHAPE, bareView, type EntityView } from '../domain/entity/entity-view.ts';
import { figureOf, isFictional, textOf } from '../domain/entity/properties.ts';
import { type LookAlike, lookAlikesOf, type Profile } from '../domain/partnership/look-alikes.ts';
import { type Practice, practicesOf } from '../domain/partnership/practices.ts';
import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { practices } from '../graph/queries/partnership.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { type EntityReference, findEntity } from './find-entity.ts';

const MOST = 20;

export interface PracticeRead extends Omit<Practice, 'through'> {
  readonly through: readonly EntityView[];
}

export interface LookAlikeRead extends Omit<LookAlike, 'doesBesides'> {
  readonly collectivity: EntityView;
  readonly doesBesides: readonly PracticeRead[];
}

export interface LookAlikesRead {
  readonly collectivity: EntityView;
  readonly nearest: readonly LookAlikeRead[];
  /** Collectivities of its level, and those of which a forum is documented: only these are compared. */
  readonly ofLevel: number;
  readonly documented: number;
}

/**
 * Authorities of the same level that most resemble one, over all perimeters of its own world (real or fictional), and what
 * they do with others that it is not known to do. Two statements. Throws `NotFound`, `InvalidInput`.
 */
export async function lookAlikesIn(
  runner: QueryRunner,
  of: EntityReference,
  first: number,
): Promise<LookAlikesRead> {
  if (first < 1 || first > MOST) throw new InvalidInput('first', sentences.lookAlikesWithin(MOST));
  const { entity: target } = await findEntity(runner, of, BARE_SHAPE);
  const level = textOf(target, 'level');
  if (target.kind !== 'Collectivity' || level === null)
    throw new InvalidInput('of', sentences.lookAlikesOfLevel);
  const rows = await practices(runner, {
    level,
    demonstration: isFictional(target),
    of: target.id,
  });
  const known = new Map(
    rows.map(({ authority, areas, forums }) => {
      const does = practicesOf(
        forums.map(({ forum, roles, areas: about }) => ({
          id: forum.id,
          kind: forum.kind,
          nature: textOf(forum, 'nature'),
          roles,
          areas: about,
        })),
      );
      const about = new Set([...areas, ...forums.flatMap((one) => one.areas)].map(({ id }) => id));
      const [population, hectares] = [figureOf(authority, 'population'), figureOf(authority, 'areaHectares')];
      const profile: Profile = {
        id: authority.id,
        level,
        population,
        density: population === null || hectares === null ? null : population / (hectares / 100),
        policyAreas: about.size === 0 ? null : about,
        practices: new Set(does.keys()),
      };
      const entities = new Map(forums.map(({ forum }) => [forum.id, forum]));
      return [authority.id, { authority, profile, does, entities }] as const;
    }),
  );
  const own = known.get(target.id)?.profile;
  const profiles = [...known.values()].map(({ profile }) => profile);
  return {
    collectivity: bareView(target),
    ofLevel: rows[0]?.compared ?? 0,
    documented: profiles.filter((profile) => profile.practices.size > 0).length,
    nearest: (own === undefined ? [] : lookAlikesOf(own, profiles, first)).flatMap((alike) => {
      const found = known.get(alike.id);
      if (found === undefined) return [];
      const { authority, does, entities } = found;
      const doesBesides = alike.doesBesides.flatMap((code): PracticeRead[] => {
        const practice = does.get(code);
        if (practice === undefined) return [];
        const through = practice.through.slice(0, 3).flatMap((id) => {
          const forum = entities.get(id);
          return forum === undefined ? [] : [bareView(forum)];
        });
        return [{ ...practice, through }];
      });
      return [{ ...alike, collectivity: bareView(authority), doesBesides }];
    }),
  };
}
