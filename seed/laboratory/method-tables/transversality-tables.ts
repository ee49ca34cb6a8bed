import type { Forum, Perimeter } from '../../../api/domain/transversality/perimeter.ts';
import { defect, known, listOrUnknown, once, share, text, truth } from './cells.ts';
import { type Row, readTable } from './table.ts';

const SERVICES = 'services.csv';
const POLES = 'poles.csv';

const serviceKey = (row: Row) => `${text(row, 'perimeter')} ${text(row, 'family')}`;
const poleKey = (row: Row) => `${text(row, 'perimeter')} ${text(row, 'pole')}`;

function levelsOf(services: readonly Row[]): Map<string, string> {
  const levels = new Map<string, string>();
  for (const row of services) {
    const [perimeter, level] = [text(row, 'perimeter'), text(row, 'level')];
    const said = levels.get(perimeter) ?? level;
    if (said !== level)
      throw defect(row, `« ${perimeter} » est de niveau ${level} ici et ${said} plus haut.`);
    levels.set(perimeter, level);
  }
  return levels;
}

function poleOf(row: Row, families: ReadonlySet<string>): Omit<Forum, 'engaged'> {
  const concerned = listOrUnknown(row, 'families_concerned') ?? new Set();
  for (const family of concerned)
    if (!families.has(family))
      throw defect(row, `« ${family} » (families_concerned) est inconnu : il n’est pas dans ${SERVICES}.`);
  return {
    id: text(row, 'pole'),
    complete: truth(row, 'composition_complete'),
    reliability: share(row, 'reliability'),
    concerned,
  };
}

/** Families engaged in each pole, by the key of the pole. */
function engagedByPole(
  engagements: readonly Row[],
  levels: ReadonlyMap<string, string>,
  poles: ReadonlySet<string>,
  services: ReadonlySet<string>,
): Map<string, Set<string>> {
  const engaged = new Map<string, Set<string>>();
  for (const row of engagements) {
    const perimeter = known(row, 'perimeter', levels, SERVICES);
    const absent = (column: string, file: string) =>
      defect(
        row,
        `« ${text(row, column)} » (${column}) est inconnu : il n’est pas dans ${file} pour « ${perimeter} ».`,
      );
    if (!poles.has(poleKey(row))) throw absent('pole', POLES);
    if (!services.has(serviceKey(row))) throw absent('family', SERVICES);
    engaged.set(poleKey(row), (engaged.get(poleKey(row)) ?? new Set()).add(text(row, 'family')));
  }
  return engaged;
}

/** Authorities with their service families, their poles and who is engaged in them, in the order of `services.csv`. */
export function readTransversalityTables(folder: string): Perimeter[] {
  const services = readTable(folder, SERVICES, ['perimeter', 'level', 'family']);
  const poles = readTable(folder, POLES, [
    'perimeter',
    'pole',
    'families_concerned',
    'composition_complete',
    'reliability',
  ]);
  const engagements = readTable(folder, 'engagements.csv', ['perimeter', 'pole', 'family']);
  once(services, serviceKey);
  once(poles, poleKey);
  once(engagements, (row) => `${poleKey(row)} ${text(row, 'family')}`);

  const levels = levelsOf(services);
  const families = new Set(services.map((row) => text(row, 'family')));
  const unengaged = poles.map((row) => ({
    perimeter: known(row, 'perimeter', levels, SERVICES),
    key: poleKey(row),
    forum: poleOf(row, families),
  }));
  const engaged = engagedByPole(
    engagements,
    levels,
    new Set(unengaged.map(({ key }) => key)),
    new Set(services.map(serviceKey)),
  );
  return [...levels].map(([id, level]) => ({
    id,
    level,
    units: services.filter((row) => text(row, 'perimeter') === id).map((row) => text(row, 'family')),
    forums: unengaged
      .filter(({ perimeter }) => perimeter === id)
      .map(({ key, forum }) => ({ ...forum, engaged: engaged.get(key) ?? new Set<string>() })),
  }));
}
