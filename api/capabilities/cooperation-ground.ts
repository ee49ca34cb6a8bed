import type { EntityFacts } from '../domain/entity/entity.ts';
import { figureOf, isDeclaredWhole, textOf } from '../domain/entity/properties.ts';
import { certaintyOf } from '../domain/evidence/claim.ts';
import { type ForumType, forumTypeOf } from '../domain/partnership/forum-type.ts';
import type { Scope } from '../domain/partnership/scope.ts';
import type { Located } from '../domain/partnership/studied-pairs.ts';
import type { CooperationForum } from '../domain/partnership/study.ts';
import { cooperationForums, studiedAuthorities } from '../graph/queries/partnership.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

interface AuthorityRow {
  readonly entity: EntityFacts;
  readonly located: Located;
  readonly documented: ReadonlySet<ForumType>;
}

/** What the graph says of a territory's authorities and forums, in the words of the engine. */
export interface CooperationGround {
  readonly authorities: readonly AuthorityRow[];
  readonly forums: readonly CooperationForum[];
  readonly entities: ReadonlyMap<string, EntityFacts>;
  /** By forum then by member: how surely it is in it, on the surest of the links that say so. */
  readonly certainties: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Authorities of a territory and their forums, in two statements. Members of a forum are the collectivities in it by
 * themselves or by one of their services; it concerns those it covers.
 */
export async function groundOf(
  runner: QueryRunner,
  scope: Scope,
  asOf: string | null,
): Promise<CooperationGround> {
  const rows = await studiedAuthorities(runner, { scope: scope.id, levels: [...scope.below], asOf });
  const ids = rows.map(({ authority }) => authority.id);
  const levelOf = new Map(rows.map(({ authority }) => [authority.id, textOf(authority, 'level') ?? '']));
  const authorities = rows.map(({ authority, departments, adjacent, documented }): AuthorityRow => {
    return {
      entity: authority,
      located: {
        id: authority.id,
        level: levelOf.get(authority.id) ?? '',
        epci: null,
        departments: new Set(departments),
        region: levelOf.get(scope.id) === 'REGION' ? scope.id : null,
        lat: figureOf(authority, 'lat'),
        lon: figureOf(authority, 'lon'),
        adjacent: new Set(adjacent),
      },
      documented: new Set(documented.map(({ kind, nature, role }) => forumTypeOf({ kind, nature }, [role]))),
    };
  });
  const forumRows = await cooperationForums(runner, { ids, asOf });
  const forums = forumRows.map(
    ({ forum, members, perimeter }): CooperationForum => ({
      id: forum.id,
      type: forumTypeOf(
        { kind: forum.kind, nature: textOf(forum, 'nature') },
        members.flatMap(({ roles }) => (roles.length === 0 ? [null] : roles)),
      ),
      complete: isDeclaredWhole(forum),
      members: new Set(members.map(({ entity }) => entity.id)),
      perimeter: new Set(perimeter),
    }),
  );
  const entities = new Map(
    [
      ...rows.map(({ authority }) => authority),
      ...forumRows.flatMap(({ forum, members }) => [forum, ...members.map(({ entity }) => entity)]),
    ].map((entity) => [entity.id, entity]),
  );
  const certainties = new Map(
    forumRows.map(({ forum, members }) => [
      forum.id,
      new Map(
        members.map(({ entity, certainties: said }) => [
          entity.id,
          certaintyOf(said.map((certainty) => ({ certainty }))),
        ]),
      ),
    ]),
  );
  return { authorities, forums, entities, certainties };
}
