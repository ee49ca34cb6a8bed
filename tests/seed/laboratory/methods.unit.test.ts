import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPartnershipTables } from '../../../seed/laboratory/method-tables/partnership-tables.ts';
import { readRecommendationTables } from '../../../seed/laboratory/method-tables/recommendation-tables.ts';
import { readTransversalityTables } from '../../../seed/laboratory/method-tables/transversality-tables.ts';
import { differences, examples, expectedOf, plain } from '../../worlds/worked-examples.ts';

const project = join(import.meta.dirname, '..', '..', '..');

interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as its user does, from the folder of the project. */
async function methods(...words: string[]): Promise<Said> {
  const options = { cwd: project, env: { ...process.env, npm_config_update_notifier: 'false' } };
  try {
    const { stdout, stderr } = await promisify(execFile)(
      'npm',
      ['run', '--silent', 'methods', '--', ...words],
      options,
    );
    return { code: 0, stdout, stderr };
  } catch (failure) {
    const { code, stdout, stderr } = failure as Said;
    return { code, stdout, stderr };
  }
}

/** What npm itself says of its settings is not what the command says. */
const sentences = (stderr: string) =>
  stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm warn'));

let broken: string;
beforeAll(async () => {
  broken = await mkdtemp(join(tmpdir(), 'maillage-methods-'));
});
afterAll(() => rm(broken, { recursive: true }));

/** A worked example with one file changed. */
async function spoilt(view: string, file: string, change: (text: string) => string): Promise<string> {
  const folder = await mkdtemp(join(broken, view));
  await cp(join(examples, view), folder, { recursive: true });
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
  return folder;
}

describe('the methods command', { timeout: 60_000 }, () => {
  test.each([
    ['transversality', ['--target', 'C0']],
    ['partnership', []],
    ['recommendation', ['--target', 'A']],
  ])('prints every number of the worked example of %s', async (view, options) => {
    const { code, stdout, stderr } = await methods(view, join('tests/worlds/examples', view), ...options);
    expect([code, sentences(stderr)]).toEqual([0, []]);
    expect(differences(plain(expectedOf(view)), JSON.parse(stdout), 1e-9)).toEqual([]);
  });

  test('says how to call it when it is called otherwise', async () => {
    const calls = [['transversality'], ['centrality', 'folder'], ['partnership', 'folder', '--target']];
    for (const { code, stdout, stderr } of await Promise.all(calls.map((words) => methods(...words)))) {
      expect([code, stdout]).toEqual([1, '']);
      expect(sentences(stderr)).toEqual([
        expect.stringMatching(/^Usage : npm run --silent methods -- transversality\|/),
      ]);
    }
  });

  test('refuses a broken table with one sentence, its file and its line, and prints nothing else', async () => {
    const folder = await spoilt('transversality', 'poles.csv', (text) => text.replace('C0,P3,', 'C7,P3,'));
    const { code, stdout, stderr } = await methods('transversality', folder);
    expect([code, stdout]).toEqual([1, '']);
    expect(sentences(stderr)).toEqual([
      'poles.csv, ligne 4 : « C7 » (perimeter) est inconnu : il n’est pas dans services.csv.',
    ]);
  });

  test.each([
    ['transversality', 'services.csv'],
    ['partnership', 'authorities.csv'],
    ['recommendation', 'actors.csv'],
  ])('refuses a target nobody described in the tables of %s', async (view, file) => {
    const { code, stdout, stderr } = await methods(view, join(examples, view), '--target', 'inconnue');
    expect([code, stdout]).toEqual([1, '']);
    expect(sentences(stderr)).toEqual([`${file} : la cible « inconnue » est inconnue.`]);
  });

  test('keeps the pairs of one authority when it is the target, and its references whole', async () => {
    const { stdout } = await methods('partnership', join(examples, 'partnership'), '--target', 'G');
    const { target, expected } = JSON.parse(stdout);
    expect(target).toBe('G');
    expect(expected.pairs.map(({ a, b }: { a: string; b: string }) => `${a}${b}`)).toEqual(['GX', 'DG']);
    expect(Object.keys(expected.authorities)).toEqual(['A', 'B', 'C', 'D', 'E', 'G', 'X']);
  });
});

const read: Readonly<Record<string, (folder: string) => unknown>> = {
  transversality: readTransversalityTables,
  partnership: readPartnershipTables,
  recommendation: (folder) => readRecommendationTables(folder, 'A'),
};

describe('the tables of a researcher', () => {
  test.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    ['tabs and Windows line ends', (text: string) => text.replaceAll(',', '\t').replaceAll('\n', '\r\n')],
    [
      'quoted cells, blanks and empty lines',
      (text: string) => text.replaceAll('ECO', ' "ECO" ').replaceAll('\n', '\n\n'),
    ],
    ['a column more', (text: string) => text.replaceAll(/(.)(\n|$)/g, '$1,note$2')],
  ])('are read with %s', async (_, change) => {
    const folder = await spoilt('transversality', 'engagements.csv', change);
    expect(readTransversalityTables(folder)).toEqual(
      readTransversalityTables(join(examples, 'transversality')),
    );
  });

  test('may write decimals with a comma', async () => {
    const folder = await spoilt('partnership', 'authorities.csv', (text) =>
      text.replaceAll(',', ';').replaceAll('.', ','),
    );
    expect(readPartnershipTables(folder)).toEqual(readPartnershipTables(join(examples, 'partnership')));
  });

  test.each<[string, string, (text: string) => string, RegExp]>([
    ['transversality', 'poles.csv', () => '', /^poles\.csv, ligne 1 : le fichier est vide/],
    [
      'transversality',
      'poles.csv',
      (t) => t.replace(',reliability', ',fiabilite'),
      /ligne 1 : colonne absente : reliability \(colonnes lues : perimeter, pole,/,
    ],
    [
      'transversality',
      'poles.csv',
      (t) => t.replace('perimeter,pole', 'pole,pole'),
      /ligne 1 : colonne absente : perimeter/,
    ],
    [
      'transversality',
      'poles.csv',
      (t) => t.replace('pole,families', 'pole,pole,families'),
      /ligne 1 : colonne « pole » en double/,
    ],
    [
      'transversality',
      'poles.csv',
      (t) => t.replace('true,0.8', 'true'),
      /ligne 4 : 4 cellules pour 5 colonnes/,
    ],
    [
      'transversality',
      'poles.csv',
      (t) => t.replace('true,0.8', 'vrai,0.8'),
      /ligne 4 : « vrai » n’est pas admis dans « composition_complete » \(admis : true, false\)/,
    ],
    [
      'transversality',
      'poles.csv',
      (t) => t.replace('true,0.8', 'true,1.2'),
      /ligne 4 : « 1\.2 » dans « reliability » n’est pas un nombre de 0 à 1/,
    ],
    [
      'transversality',
      'poles.csv',
      (t) => t.replace('true,0.8', 'true,0x1'),
      /ligne 4 : « 0x1 » dans « reliability »/,
    ],
    [
      'transversality',
      'poles.csv',
      (t) => t.replace('true,0.8', 'true,'),
      /ligne 4 : la colonne « reliability » est vide/,
    ],
    [
      'transversality',
      'poles.csv',
      (t) => t.replace('CUL|ECO|HAB', 'CUL|ECOO'),
      /ligne 6 : « ECOO » \(families_concerned\) est inconnu/,
    ],
    ['transversality', 'poles.csv', (t) => t.replace('CUL|ECO|HAB', 'CUL||HAB'), /ligne 6 : un mot est vide/],
    [
      'transversality',
      'poles.csv',
      (t) => t.replace('C0,P2', 'C0,P1'),
      /ligne 3 : ligne en double : « C0 P1 » est déjà à la ligne 2/,
    ],
    [
      'transversality',
      'poles.csv',
      (t) => t.replace('C0,P2', 'C0,"P2'),
      /^poles\.csv, ligne \d+ : guillemets mal placés/,
    ],
    [
      'transversality',
      'services.csv',
      (t) => t.replace('C0,EPCI,ECO', 'C0,REGION,ECO'),
      /ligne 3 : « C0 » est de niveau REGION ici et EPCI plus haut/,
    ],
    [
      'transversality',
      'services.csv',
      (t) => t.replace('C0,EPCI,ECO', 'C0,,ECO'),
      /ligne 3 : la colonne « level » est vide/,
    ],
    [
      'transversality',
      'engagements.csv',
      (t) => t.replace('C0,P2,ECO', 'C0,P9,ECO'),
      /ligne 4 : « P9 » \(pole\) est inconnu : il n’est pas dans poles\.csv pour « C0 »/,
    ],
    [
      'transversality',
      'engagements.csv',
      (t) => t.replace('C0,P2,ECO', 'C0,P2,TOU'),
      /ligne 4 : « TOU » \(family\) est inconnu : il n’est pas dans services\.csv pour « C0 »/,
    ],
    [
      'partnership',
      'authorities.csv',
      (t) => `${t}A,EPCI,1\n`,
      /ligne 9 : ligne en double : « A » est déjà à la ligne 2/,
    ],
    ['partnership', 'forums.csv', (t) => t.replace('F3,', 'F2,'), /^forums\.csv, ligne 4 : ligne en double/],
    [
      'partnership',
      'forum_members.csv',
      (t) => t.replace('F1,A', 'F99,A'),
      /^forum_members\.csv, ligne 2 : « F99 » \(forum\) est inconnu : il n’est pas dans forums\.csv/,
    ],
    [
      'partnership',
      'forum_perimeters.csv',
      (t) => t.replace('F1,A', 'F1,AA'),
      /^forum_perimeters\.csv, ligne 2 : « AA » \(authority\) est inconnu/,
    ],
    [
      'partnership',
      'relations.csv',
      (t) => t.replace('A,B,contigues', 'A,B,voisins'),
      /ligne 8 : « voisins » n’est pas admis dans « class » \(admis : emboitees,/,
    ],
    [
      'partnership',
      'relations.csv',
      (t) => t.replace('A,B,contigues', 'A,A,contigues'),
      /ligne 8 : « A » est mise en relation avec elle-même/,
    ],
    [
      'partnership',
      'relations.csv',
      (t) => t.replace('A,B,contigues', 'X,A,contigues'),
      /ligne 8 : ligne en double : « A et X » est déjà à la ligne 2/,
    ],
    [
      'partnership',
      'relations.csv',
      (t) =>
        t
          .replace('A,B,contigues', 'A,B,emboitees')
          .replace('B,C,contigues', 'B,C,emboitees')
          .replace('A,C,meme_departement', 'C,A,emboitees'),
      /ligne 15 : les autorités emboîtées forment une boucle : « C »/,
    ],
    [
      'recommendation',
      'actors.csv',
      (t) => t.replace('_to_A', '_to_B'),
      /ligne 1 : colonne absente : territory_relation_to_A/,
    ],
    [
      'recommendation',
      'actors.csv',
      (t) => t.replace('epci_contigu', 'epci_voisin'),
      /ligne 3 : « epci_voisin » n’est pas admis dans « territory_relation_to_A »/,
    ],
    [
      'recommendation',
      'actors.csv',
      (t) => t.replace('R1,RECHERCHE', 'R1,CHERCHEUR'),
      /ligne 7 : « CHERCHEUR » n’est pas admis dans « kind »/,
    ],
    [
      'recommendation',
      'actors.csv',
      (t) => t.replace('AMI|SRDEII,true', 'AMI|SRDEII,false'),
      /ligne 2 : la cible « A » n’est pas active/,
    ],
    [
      'recommendation',
      'memberships.csv',
      (t) => t.replace('P1,S1', 'P1,S9'),
      /^memberships\.csv, ligne 3 : « S9 » \(actor\) est inconnu/,
    ],
    ['recommendation', 'memberships.csv', (t) => t.replace('P1,S1', 'P1,A'), /ligne 3 : ligne en double/],
  ])('of %s: a broken %s is refused (%#)', async (view, file, change, sentence) => {
    const folder = await spoilt(view, file, change);
    expect(() => read[view]?.(folder)).toThrow(sentence);
  });

  test('must be there, and in UTF-8', async () => {
    const folder = await spoilt('recommendation', 'memberships.csv', (text) => text);
    await writeFile(join(folder, 'memberships.csv'), Buffer.from('pole,actor\nP\xf4le,A\n', 'latin1'));
    expect(() => readRecommendationTables(folder, 'A')).toThrow(
      'memberships.csv : le fichier n’est pas en UTF-8.',
    );
    await rm(join(folder, 'memberships.csv'));
    expect(() => readRecommendationTables(folder, 'A')).toThrow(
      /^memberships\.csv : fichier introuvable ou illisible/,
    );
  });

  test('of recommendation name their target when there is only one', async () => {
    const folder = join(examples, 'recommendation');
    expect(readRecommendationTables(folder, null).target).toBe('A');
    const two = await spoilt('recommendation', 'actors.csv', (text) =>
      text.replace('active', 'active,territory_relation_to_B').replaceAll(/(true|false)$/gm, '$1,'),
    );
    expect(() => readRecommendationTables(two, null)).toThrow(/plusieurs cibles possibles/);
    const none = await spoilt('recommendation', 'actors.csv', (text) => text.replace('_to_A', ''));
    expect(() => readRecommendationTables(none, null)).toThrow(/colonne absente : territory_relation_to_</);
  });
});
