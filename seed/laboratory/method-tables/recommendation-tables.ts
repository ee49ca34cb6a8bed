import type { Actor, Forum, TerritoryRelation } from '../../../api/domain/partners/actors.ts';
import { ARTICLE_9_FAMILIES } from '../../../api/domain/partners/needs.ts';
import { defect, known, listOrUnknown, once, text, truth, word } from './cells.ts';
import { columnsOf, readTable, TableDefect } from './table.ts';

const ACTORS = 'actors.csv';
const RELATION_TO = 'territory_relation_to_';

/** Where an actor stands from the target, as a table writes it. */
export const TERRITORY_WORDS: Readonly<Record<TerritoryRelation, string>> = {
  SAME_COMMUNE: 'meme_commune',
  SAME_EPCI: 'meme_epci',
  CONTIGUOUS_EPCI: 'epci_contigu',
  SAME_DEPARTMENT: 'meme_departement',
  SAME_REGION: 'meme_region',
  ELSEWHERE: 'autre',
};
const TERRITORY_OF: Readonly<Record<string, TerritoryRelation>> = Object.fromEntries(
  Object.entries(TERRITORY_WORDS).map(([relation, written]) => [written, relation as TerritoryRelation]),
);
const KINDS = Object.fromEntries(
  [...Object.values(ARTICLE_9_FAMILIES).flat(), 'AUTRE'].map((kind) => [kind, kind]),
);

export interface RecommendationTables {
  readonly target: string;
  readonly actors: readonly Actor[];
  readonly forums: readonly Forum[];
  readonly territories: ReadonlyMap<string, TerritoryRelation | null>;
}

/** The actor from whom the tables give distances: the one asked for, else the only one there is. */
function targetOf(folder: string, asked: string | null): string {
  if (asked !== null) return asked;
  const [only, ...others] = columnsOf(folder, ACTORS).filter((column) => column.startsWith(RELATION_TO));
  if (only === undefined)
    throw new TableDefect(ACTORS, 1, `colonne absente : ${RELATION_TO}<identifiant de la cible>.`);
  if (others.length > 0)
    throw new TableDefect(ACTORS, 1, 'plusieurs cibles possibles : dites laquelle avec --target.');
  return only.slice(RELATION_TO.length);
}

/** Actors, the poles they meet in, and where each stands from the target, in the order of the files. */
export function readRecommendationTables(folder: string, asked: string | null): RecommendationTables {
  const target = targetOf(folder, asked);
  const relation = `${RELATION_TO}${target}`;
  const declared = readTable(folder, ACTORS, ['id']);
  if (!declared.some((row) => text(row, 'id') === target))
    throw new TableDefect(ACTORS, null, `la cible « ${target} » est inconnue.`);
  const rows = readTable(folder, ACTORS, ['id', 'kind', 'themes', 'offers', relation, 'funders', 'active']);
  const memberships = readTable(folder, 'memberships.csv', ['pole', 'actor']);
  once(rows, (row) => text(row, 'id'));
  once(memberships, (row) => `${text(row, 'pole')} ${text(row, 'actor')}`);

  const actors = rows.map(
    (row): Actor => ({
      id: text(row, 'id'),
      kind: row.cells['kind'] === '' ? null : word(row, 'kind', KINDS),
      themes: listOrUnknown(row, 'themes'),
      offers: listOrUnknown(row, 'offers'),
      funding: listOrUnknown(row, 'funders'),
      active: truth(row, 'active'),
    }),
  );
  if (!actors.find(({ id }) => id === target)?.active) {
    const row = rows.find((one) => text(one, 'id') === target);
    if (row) throw defect(row, `la cible « ${target} » n’est pas active : elle ne cherche personne.`);
  }
  const ids = new Set(actors.map(({ id }) => id));
  const members = new Map<string, Set<string>>();
  for (const row of memberships) {
    const pole = text(row, 'pole');
    members.set(pole, (members.get(pole) ?? new Set()).add(known(row, 'actor', ids, ACTORS)));
  }
  return {
    target,
    actors,
    forums: [...members].map(([id, of]) => ({ id, members: of })),
    territories: new Map(
      rows.map((row) => [
        text(row, 'id'),
        row.cells[relation] === '' ? null : word(row, relation, TERRITORY_OF),
      ]),
    ),
  };
}
