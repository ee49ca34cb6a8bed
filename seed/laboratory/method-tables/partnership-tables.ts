import { isAbove, type Proximity } from '../../../api/domain/partnership/proximity.ts';
import type {
  Authority,
  CooperationForum,
  PartnershipStudy,
  StudiedPair,
} from '../../../api/domain/partnership/study.ts';
import { defect, known, once, share, text, truth, word } from './cells.ts';
import { type Row, readTable } from './table.ts';

const AUTHORITIES = 'authorities.csv';
const FORUMS = 'forums.csv';

/** Classes of proximity as a table writes them. */
export const PROXIMITY_WORDS: Readonly<Record<Proximity, string>> = {
  NESTED: 'emboitees',
  NESTED_AT_DISTANCE: 'emboitees_a_distance',
  CONTIGUOUS: 'contigues',
  NEARBY: 'voisines',
  SAME_DEPARTMENT: 'meme_departement',
  SAME_REGION: 'meme_region',
  OTHER: 'autres',
};
const PROXIMITY_OF: Readonly<Record<string, Proximity>> = Object.fromEntries(
  Object.entries(PROXIMITY_WORDS).map(([proximity, written]) => [written, proximity as Proximity]),
);

const byForum = (row: Row) => `${text(row, 'forum')} ${text(row, 'authority')}`;

/** Authorities of each forum, as one of the two tables of a forum and an authority says it. */
function authoritiesByForum(
  rows: readonly Row[],
  forums: ReadonlySet<string>,
  authorities: ReadonlySet<string>,
): Map<string, Set<string>> {
  once(rows, byForum);
  const sets = new Map<string, Set<string>>();
  for (const row of rows) {
    const forum = known(row, 'forum', forums, FORUMS);
    const there = sets.get(forum) ?? new Set();
    sets.set(forum, there.add(known(row, 'authority', authorities, AUTHORITIES)));
  }
  return sets;
}

/** Refuses nested authorities that come back to themselves: A in B, B in C, C in A. */
function refuseCycle(nested: readonly { row: Row; child: string; parent: string }[]): void {
  const parents = new Map<string, string[]>();
  for (const { row, child, parent } of nested) {
    const seen = new Set<string>();
    const above = [parent];
    for (let id = above.pop(); id !== undefined; id = above.pop()) {
      if (id === child)
        throw defect(
          row,
          `les autorités emboîtées forment une boucle : « ${child} » finit par se contenir elle-même.`,
        );
      if (!seen.has(id)) above.push(...(parents.get(id) ?? []));
      seen.add(id);
    }
    parents.set(child, [...(parents.get(child) ?? []), parent]);
  }
}

function studiedPairs(rows: readonly Row[], levels: ReadonlyMap<string, string>): StudiedPair[] {
  const pairs = rows.map((row): { row: Row; pair: StudiedPair } => {
    const a = known(row, 'a', levels, AUTHORITIES);
    const b = known(row, 'b', levels, AUTHORITIES);
    if (a === b) throw defect(row, `« ${a} » est mise en relation avec elle-même.`);
    return { row, pair: { a, b, proximity: word(row, 'class', PROXIMITY_OF) } };
  });
  once(rows, (row) => [text(row, 'a'), text(row, 'b')].sort().join(' et '));
  const level = (id: string) => levels.get(id) ?? '';
  refuseCycle(
    pairs
      .filter(({ pair }) => pair.proximity === 'NESTED')
      .map(({ row, pair: { a, b } }) =>
        isAbove(level(a), level(b)) === false ? { row, child: b, parent: a } : { row, child: a, parent: b },
      ),
  );
  return pairs.map(({ pair }) => pair);
}

/** Authorities, what they take part in and the pairs to compare, in the order of the files. */
export function readPartnershipTables(folder: string): PartnershipStudy {
  const authorityRows = readTable(folder, AUTHORITIES, ['id', 'level', 'coverage']);
  const forumRows = readTable(folder, FORUMS, ['id', 'type', 'composition_complete']);
  const memberRows = readTable(folder, 'forum_members.csv', ['forum', 'authority']);
  const perimeterRows = readTable(folder, 'forum_perimeters.csv', ['forum', 'authority']);
  const relationRows = readTable(folder, 'relations.csv', ['a', 'b', 'class']);

  once(authorityRows, (row) => text(row, 'id'));
  const authorities = authorityRows.map(
    (row): Authority => ({
      id: text(row, 'id'),
      level: text(row, 'level'),
      coverage: share(row, 'coverage'),
    }),
  );
  once(forumRows, (row) => text(row, 'id'));
  const forumIds = new Set(forumRows.map((row) => text(row, 'id')));
  const authorityIds = new Set(authorities.map(({ id }) => id));
  const members = authoritiesByForum(memberRows, forumIds, authorityIds);
  const perimeters = authoritiesByForum(perimeterRows, forumIds, authorityIds);
  const forums = forumRows.map((row): CooperationForum => {
    const id = text(row, 'id');
    return {
      id,
      type: text(row, 'type'),
      complete: truth(row, 'composition_complete'),
      members: members.get(id) ?? new Set(),
      perimeter: perimeters.get(id) ?? new Set(),
    };
  });
  const levels = new Map(authorities.map(({ id, level }) => [id, level]));
  return { authorities, forums, pairs: studiedPairs(relationRows, levels) };
}
