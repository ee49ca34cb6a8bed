import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { createIntl } from 'react-intl';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { csv, type Table } from '../../ui/kit/export/csv.ts';
import { fileName } from '../../ui/kit/export/export.ts';
import { EXPORTS, PICTURE_EXPORTS, TABLE_EXPORTS } from '../../ui/kit/export/exports.ts';
import type { Provenance } from '../../ui/kit/export/provenance.ts';
import { sourcesOf } from '../../ui/kit/export/sources.ts';
import { today } from '../../ui/text/dates.ts';
import { en } from '../../ui/text/en.ts';
import { fr } from '../../ui/text/fr.ts';
import type { Language } from '../../ui/text/language.ts';
import type { Say } from '../../ui/text/use-text.ts';

const MARK = '\uFEFF';
const PROVENANCE: Provenance = {
  title: 'Partenariats : CA de Lens',
  name: 'partenariats-ca-lens',
  address: 'https://exemple.fr/partenariats?territoire=ca-lens',
  savedOn: '2026-07-01',
  dataDate: '2026-03',
  parameters: [
    ['Seuil', 0.5],
    ['Note\nsur deux lignes', 'une;deux'],
  ],
  sources: ['Gazette', 'Journal'],
  fictional: false,
};

/** What is written for a reader of a language. */
async function written(table: Table, language: Language, provenance = PROVENANCE): Promise<string> {
  const { formatMessage } = createIntl({ locale: language, messages: language === 'fr' ? fr : en });
  const text: Say = (key, values) => formatMessage({ id: key }, values);
  return csv.write(table, provenance, { text, language });
}
const linesOf = (content: string) => content.split('\r\n');
const rowsOf = (content: string, delimiter: string): string[][] =>
  parse(content, { bom: true, delimiter, comment: '#', comment_no_infix: true });

const FIGURES: Table = {
  columns: ['nom', 'figure', 'tient'],
  rows: [
    ['Lens', 1234.5, true],
    ['Arras', null, false],
  ],
};

describe('a table in CSV', () => {
  test('is for a French spreadsheet on a French screen: semicolons, decimal commas, the mark of its accents', async () => {
    const content = await written(FIGURES, 'fr');
    expect(content.startsWith(MARK)).toBe(true);
    expect(linesOf(content).slice(-4)).toEqual(['nom;figure;tient', 'Lens;1234,5;oui', 'Arras;;non', '']);
  });

  test('is for any other on an English screen: commas, decimal points, no mark', async () => {
    const content = await written(FIGURES, 'en');
    expect(content.startsWith('# Title,')).toBe(true);
    expect(linesOf(content).slice(-4)).toEqual(['nom,figure,tient', 'Lens,1234.5,yes', 'Arras,,no', '']);
  });

  test('begins with its title, address, dates, parameters and sources, one line each', async () => {
    const about = linesOf((await written(FIGURES, 'fr')).slice(MARK.length)).filter((line) =>
      line.startsWith('#'),
    );
    expect(about).toEqual([
      '# Titre;Partenariats : CA de Lens',
      '# Adresse;https://exemple.fr/partenariats?territoire=ca-lens',
      '# Enregistré le;2026-07-01',
      '# Source la plus récente;2026-03',
      '# Seuil;0,5',
      '# Note sur deux lignes;"une;deux"',
      '# Sources;Gazette | Journal',
    ]);
  });

  test('is read by who skips the lines that begin with #, whatever they hold', async () => {
    const parameters = [['un;mot,', '=SOMME(A1)\n"a";b,c']] as const;
    for (const [language, between] of [
      ['fr', ';'],
      ['en', ','],
    ] as const) {
      const content = await written(FIGURES, language, { ...PROVENANCE, parameters });
      expect(rowsOf(content, between)).toHaveLength(1 + FIGURES.rows.length);
      expect(content).toContain(`${between}"'=SOMME(A1) ""a"";b,c"`);
    }
  });

  test('says nothing of a date or of sources that are not known', async () => {
    const content = await written(FIGURES, 'en', { ...PROVENANCE, dataDate: null, sources: [] });
    expect(content).not.toMatch(/Most recent source|Sources/);
  });

  test('says that its sources could not be asked for, which is not to have none', async () => {
    const content = await written(FIGURES, 'fr', { ...PROVENANCE, ...sourcesOf(null) });
    expect(content).toContain(`# Sources;${fr['export.sourcesNotHad']}`);
  });

  test('says under its title that it is of the fictional territory', async () => {
    const [, caution] = linesOf(await written(FIGURES, 'fr', { ...PROVENANCE, fictional: true }));
    expect(caution).toBe(`# Attention;${fr['demonstration.banner']}`);
  });

  test.each(['=SOMME(A1)', '+33 1', '-2+3', '@moi', '\tcaché', '\rcaché', '＝1'])(
    'makes %j a text, which no spreadsheet computes',
    async (hostile) => {
      for (const [language, between] of [
        ['fr', ';'],
        ['en', ','],
      ] as const) {
        const content = await written({ columns: ['a'], rows: [[hostile]] }, language);
        expect(rowsOf(content, between).at(-1)).toEqual([`'${hostile}`]);
      }
    },
  );

  test('leaves a negative number a number', async () => {
    const table: Table = { columns: ['a', 'b'], rows: [[-3.25, -1]] };
    expect(linesOf(await written(table, 'fr')).at(-2)).toBe('-3,25;-1');
    expect(linesOf(await written(table, 'en')).at(-2)).toBe('-3.25,-1');
  });

  test('gives back what it was given, whatever signs it holds', async () => {
    const cells = ['a;b,c', 'dit « "oui" »', 'une\nligne', 'accentué é', ' bords '];
    for (const [language, between] of [
      ['fr', ';'],
      ['en', ','],
    ] as const) {
      const content = await written({ columns: cells.map(String), rows: [cells] }, language);
      expect(rowsOf(content, between).at(-1)).toEqual(cells);
    }
  });
});

describe('the name of a file', () => {
  test('is that of what it holds, whatever letters it has, and the day', () => {
    const named = (name: string) => fileName({ name, savedOn: '2026-07-01' }, 'png');
    expect(named('PTCE Écopôle alimentaire de la région d’Audruicq')).toBe(
      'maillage-ptce-ecopole-alimentaire-de-la-region-d-audruicq-2026-07-01.png',
    );
    expect(named('../../etc/<passwd>')).toBe('maillage-etc-passwd-2026-07-01.png');
    expect(named('…')).toBe('maillage-2026-07-01.png');
  });
});

describe('the forms in which something leaves', () => {
  test('have each a name and a purpose in the words of the reader, and a code of their own', () => {
    expect(new Set(EXPORTS.map(({ code }) => code)).size).toBe(EXPORTS.length);
    expect(new Set<unknown>([...TABLE_EXPORTS, ...PICTURE_EXPORTS])).toEqual(new Set(EXPORTS));
  });
});

describe('the sources of what leaves', () => {
  test('are each named once, with the date of the most recent', () => {
    const read = [
      { title: 'Gazette', date: '2024-05' },
      { title: 'Atlas', date: '2025' },
      { title: 'Gazette', date: '2024-05' },
      { title: 'Sans date', date: null },
    ];
    expect(sourcesOf(read)).toEqual({ sources: ['Atlas', 'Gazette', 'Sans date'], dataDate: '2025' });
    expect(sourcesOf([])).toEqual({ sources: [], dataDate: null });
  });
});

describe('the day it is', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ['Europe/Paris', '2026-06-30T22:30:00Z', '2026-07-01'],
    ['Europe/Paris', '2026-12-31T23:30:00Z', '2027-01-01'],
    ['America/Cayenne', '2026-07-01T01:00:00Z', '2026-06-30'],
    ['Indian/Reunion', '2026-02-28T21:00:00Z', '2026-03-01'],
  ])('in %s at %s is %s, on the screen and in the name of a file', (zone, instant, day) => {
    vi.stubEnv('TZ', zone);
    expect(today(new Date(instant))).toBe(day);
    expect(fileName({ name: 'a-examiner', savedOn: today(new Date(instant)) }, 'csv')).toBe(
      `maillage-a-examiner-${day}.csv`,
    );
  });

  test('is read by the clock of the reader everywhere', () => {
    const ui = new URL('../../ui/', import.meta.url);
    const files = readdirSync(ui, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && !file.includes('dist'),
    );
    const byGreenwich = files.filter((file) =>
      readFileSync(new URL(file.replaceAll('\\', '/'), ui), 'utf8').includes('toISOString'),
    );
    expect(byGreenwich).toEqual([]);
  });
});
