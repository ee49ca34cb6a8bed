import { type NameInAddress, type SheetNamed, sheetsNamed } from '../capabilities/sheets-named.ts';
import { codesTyped } from '../domain/search/full-text-expression.ts';
import { sheetFolderOf } from '../domain/vocabulary/vocabulary.ts';
import type { Graph } from '../graph/graph.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { StatementLane } from '../graph/statement-lane.ts';

/** A page does not wait longer for the graph: it follows the code itself once it is there. */
const PATIENCE_MS = 2_000;

/** Statements at once for pages: whoever asks for thousands of them takes no connection from questions. */
const AT_ONCE = 4;

/** Where a page stands: at its address, at none, or now at another. */
export type Whereabouts = 'here' | 'nowhere' | { readonly movedTo: string };

/** Which of several levels an address of a code means, when it says so. */
const LEVEL_ASKED = 'niveau';

/**
 * Where the sheet that an address names by a slug or a code stands today. `here` too when the graph is away or slow: the page is then
 * served, and says itself what it finds.
 */
export function movedSheets(
  graph: Graph,
): (path: string, query: string, parts: Readonly<Record<string, string>>) => Promise<Whereabouts> {
  const lane = new StatementLane(AT_ONCE, PATIENCE_MS);
  return async (path, query, parts) => {
    const name = nameIn(parts);
    if (name === 'unreadable') return 'nowhere';
    if (name === null) return 'here';
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const runner = graph.runner({ signal, readTimeoutMs: PATIENCE_MS, lane: () => lane });
    const named = await sheetsNamed(runner, name).catch(() => null);
    if (named === null) return 'here';
    if (named.length === 0) {
      const whole = zeroGivenBack(name);
      const borne = whole === null ? [] : await sheetsNamed(runner, { insee: whole }).catch(() => null);
      if (borne === null) return 'here';
      return borne.length === 0 ? 'nowhere' : { movedTo: `/insee/${whole}${queryAsked(query)}` };
    }
    const asked = new URLSearchParams(query).get(LEVEL_ASKED)?.toUpperCase();
    const meant = name.insee !== undefined && asked ? named.filter(({ level }) => level === asked) : named;
    const [sheet] = meant;
    if (sheet === undefined || meant.length > 1 || isAt(path, sheet)) return 'here';
    return { movedTo: `${addressOf(sheet)}${queryKept(query, name)}` };
  };
}

/** Codes of each form, which nothing bears. */
const REHEARSED: readonly NameInAddress[] = [
  { slug: 'commune-00000' },
  { insee: '00000' },
  { insee: '00' },
  { siren: '000000000' },
];

/** Has the database plan what addresses ask: a plan may take longer than a page waits. */
export async function rehearseMovedSheets(runner: QueryRunner): Promise<void> {
  for (const name of REHEARSED) await sheetsNamed(runner, name).catch(() => null);
}

/** What the parts of an address name; `null` when they name no sheet. */
function nameIn(parts: Readonly<Record<string, string>>): NameInAddress | 'unreadable' | null {
  try {
    const said = Object.entries(parts).map(([part, text]) => [part, decodeURIComponent(text)]);
    const { slug, siren, siret, insee }: Record<string, string> = Object.fromEntries(said);
    if (slug !== undefined) return { slug };
    const number = siren ?? siret;
    if (number !== undefined) return { siren: sirenOf(number) };
    return insee === undefined ? null : { insee };
  } catch {
    return 'unreadable';
  }
}

/** The number without its spaces; of an establishment, the first nine figures are its SIREN, even where its own key is wrong. */
function sirenOf(number: string): string {
  const figures = number.replace(/[\s.\u00a0\u202f-]/g, '');
  return /^\d{14}$/.test(figures) ? figures.slice(0, 9) : figures;
}

/** A code as it was before a spreadsheet ate the zero that began it. */
function zeroGivenBack({ insee }: NameInAddress): string | null {
  const typed = insee === undefined ? [] : codesTyped(insee);
  return typed.find(({ zeroEaten }) => zeroEaten)?.code ?? null;
}

/** Made of our own words and an escaped slug alone: nothing of what was asked can lead elsewhere. */
function addressOf({ kind, slug }: SheetNamed): string {
  return `/${sheetFolderOf(kind)}/${encodeURIComponent(slug)}`;
}

/** Whether a path is already that of a sheet, whatever its case, its escapes and its last slash. */
function isAt(path: string, { kind, slug }: SheetNamed): boolean {
  const [, folder = '', last = ''] = path.split('/');
  return folder.toLowerCase() === sheetFolderOf(kind) && decodeURIComponent(last) === slug;
}

/** The query as it was asked, escaped, without the level that chose the sheet. */
function queryKept(query: string, { insee }: NameInAddress): string {
  const kept = queryAsked(query)
    .slice(1)
    .split('&')
    .filter((one) => one !== '' && !(insee !== undefined && one.startsWith(`${LEVEL_ASKED}=`)));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

/** The query as it was asked, escaped. */
function queryAsked(query: string): string {
  return new URL(query, 'http://localhost').search;
}
