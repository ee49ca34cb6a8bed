import type { Forum, Perimeter } from '../../../api/domain/transversality/perimeter.ts';
import { defect, known, listOrUnknown, once, share, text, truth } from './cells.ts';
import { type Row, readTable } from './table.ts';

const SERVICES = 'services.csv';
const POLES = 'poles.csv';

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
  const serviceKey = (row: Row) => `${text(row, 'perimeter')} ${text(row, 'family')}`;
  once(services, serviceKey);
  once(poles, poleKey);
  once(engagements, (row) => `${poleKey(row)} ${text(row, 'family')}`);

  const levels = levelsOf(services);
  const families = new Set(services.map((row) => text(row, 'family')));
  const held = new Set(services.map(serviceKey));
  const polesThere = new Set(poles.map(poleKey));
  const engaged = new Map<string, Set<string>>();
  for (const row of engagements) {
    const perimeter = known(row, 'perimeter', levels, SERVICES);
    if (!polesThere.has(poleKey(row)))
      throw defect(
        row,
        `« ${text(row, 'pole')} » (pole) est inconnu : il n’est pas dans ${POLES} pour « ${perimeter} ».`,
      );
    if (!held.has(serviceKey(row)))
      throw defect(
        row,
        `« ${text(row, 'family')} » (family) est inconnu : il n’est pas dans ${SERVICES} pour « ${perimeter} ».`,
      );
    const there = engaged.get(poleKey(row)) ?? new Set();
    engaged.set(poleKey(row), there.add(text(row, 'family')));
  }

  const forumOf = (row: Row): Forum => {
    const concerned = listOrUnknown(row, 'families_concerned') ?? new Set();
    for (const family of concerned)
      if (!families.has(family))
        throw defect(row, `« ${family} » (families_concerned) est inconnu : il n’est pas dans ${SERVICES}.`);
    return {
      id: text(row, 'pole'),
      complete: truth(row, 'composition_complete'),
      reliability: share(row, 'reliability'),
      concerned,
      engaged: engaged.get(poleKey(row)) ?? new Set(),
    };
  };
  const forums = poles.map((row) => ({
    perimeter: known(row, 'perimeter', levels, SERVICES),
    forum: forumOf(row),
  }));
  return [...levels].map(([id, level]) => ({
    id,
    level,
    units: services.filter((row) => text(row, 'perimeter') === id).map((row) => text(row, 'family')),
    forums: forums.filter(({ perimeter }) => perimeter === id).map(({ forum }) => forum),
  }));
}
