import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '../../../api/domain/search/fold-text.ts';
import { readOfficialFrame } from '../decoupage-administratif/read-official-frame.ts';

/**
 * What the collectivities in force were, from earlier versions of the package: `npm run former-units -- 2019=<folder> 2020=<folder> …`,
 * each the `data` folder of an unpacked version, the oldest first. Writes the two tables beside this file.
 */
interface Grouping {
  code: string;
  nom: string;
  membres: { code: string }[];
}
interface FormerCommune {
  code: string;
  nom: string;
}

const vintages = process.argv.slice(2).map((given) => {
  const [year = '', folder = ''] = given.split('=');
  return { year, folder };
});
const read = <Row>(folder: string, name: string) =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Row[];

const frame = readOfficialFrame();
const inForce = frame.communes.filter(({ type }) => type === 'commune-actuelle');
const today = new Map(
  inForce.flatMap(({ code, anciensCodes }) => (anciensCodes ?? []).map((old) => [old, code])),
);
for (const { code, chefLieu } of frame.communes) if (chefLieu && !today.has(code)) today.set(code, chefLieu);
for (const { code } of inForce) today.set(code, code);
const populationOf = new Map(inForce.map(({ code, population }) => [code, population ?? 0]));
const groupingOf = new Map(frame.epci.flatMap(({ code, membres }) => membres.map((one) => [one.code, code])));
const nameOf = new Map(frame.epci.map(({ code, nom }) => [code, nom]));

writeTable('former-communes.csv', ['today', 'code', 'name'], formerCommunes());
writeTable('former-groupings.csv', ['today', 'code', 'name', 'year', 'share'], formerGroupings());

/** Codes that are no longer, with their names, and other names of codes in force, since 1943. */
function formerCommunes(): string[][] {
  const known = new Map<string, Set<string>>();
  const naming = (code: string) => known.get(code) ?? known.set(code, new Set()).get(code) ?? new Set();
  for (const { code, nom, type } of frame.communes) {
    const heir = type === 'commune-actuelle' ? code : today.get(code);
    if (heir) naming(heir).add(foldText(nom));
  }
  const [oldest] = vintages;
  const rows: string[][] = [];
  for (const { code, nom } of read<FormerCommune>(oldest?.folder ?? '', 'historique-communes')) {
    const heir = today.get(code);
    if (!heir || naming(heir).has(foldText(nom))) continue;
    naming(heir).add(foldText(nom));
    rows.push([heir, code, nom]);
  }
  return rows.sort(byCells);
}

/**
 * Groupings that are no longer, with the one that most of their inhabitants of today are in, and its share of these; and
 * earlier names of groupings in force, whose share is whole.
 */
function formerGroupings(): string[][] {
  const rows = new Map<string, string[]>();
  for (const { year, folder } of vintages) {
    for (const { code, nom, membres } of read<Grouping>(folder, 'epci')) {
      const name = nameOf.get(code);
      if (name !== undefined && foldText(name) === foldText(nom)) continue;
      const [heir, share] = name === undefined ? heirOf(membres) : [code, 1];
      if (heir) rows.set(`${code} ${foldText(nom)}`, [heir, code, nom, year, share.toFixed(2)]);
    }
  }
  return [...rows.values()].sort(byCells);
}

function heirOf(membres: Grouping['membres']): [string | null, number] {
  const shares = new Map<string, number>();
  let whole = 0;
  for (const { code } of membres) {
    const commune = today.get(code) ?? '';
    const grouping = groupingOf.get(commune) ?? '';
    const population = populationOf.get(commune) ?? 0;
    whole += population;
    shares.set(grouping, (shares.get(grouping) ?? 0) + population);
  }
  const [heir = '', population = 0] = [...shares].sort((a, b) => b[1] - a[1])[0] ?? [];
  return heir !== '' && population > whole / 2 ? [heir, population / whole] : [null, 0];
}

function byCells(a: string[], b: string[]): number {
  return a.join('\t') < b.join('\t') ? -1 : 1;
}

function writeTable(file: string, header: string[], rows: string[][]): void {
  const cell = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [header, ...rows].map((row) => row.map(cell).join(','));
  writeFileSync(new URL(file, import.meta.url), `${lines.join('\n')}\n`);
}
