/**
 * What a reader waits just after « Maillage est prêt »: `npm run bench:first-seconds`. A Maillage in an empty folder of its
 * own is asked in turn what our pages ask first, one question each 200 ms, while its territorial frame is loaded and for
 * 20 s after; then again after a restart on what it loaded. Nothing is left behind; asserts nothing.
 */
import { randomUUID } from 'node:crypto';
import { stdout } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ENTITY_KINDS, RELATIONS } from '../../api/domain/vocabulary/vocabulary.ts';
import { freePort } from '../../api/launcher/neo4j/neo4j-process.ts';
import { trustedDocuments } from '../../ui/build/trusted-documents.ts';
import { type Launched, launch, removeLeftovers, temporaryFolder } from '../launcher/launched-maillage.ts';
import { percentile, table } from './report.ts';

const PACE_MS = 200;
const AFTER_MS = 20_000;
/** Proposals of one life: an address may send ten in ten minutes. */
const MOST_PROPOSALS = 8;
/** The Java of a user: that of the tests is set to live briefly. */
const JAVA_OF_USERS = { JDK_JAVA_OPTIONS: '' };

const POLE = 'ptce-ecopole-alimentaire-audruicq';
const GROUPING = 'cc-region-audruicq';
const REGION = 'region-hauts-de-france';
const region = { territory: { slug: REGION } };
/** Families of relations that the screen of cooperations keeps. */
const TYING = new Set(['membership', 'support', 'contract', 'cooperation', 'place']);
const PROPOSAL = 'ProposeCorrection';

interface Question {
  /** Operation of our pages. */
  readonly name: string;
  /** What it is asked about, when the same operation is asked twice. */
  readonly about?: string;
  variables(): Readonly<Record<string, unknown>>;
}

const asked = (name: string, variables: Readonly<Record<string, unknown>>, about?: string): Question => ({
  name,
  ...(about === undefined ? {} : { about }),
  variables: () => variables,
});

/** The way of a reader: the home, a search being typed, sheets, drawings, a territory, the demonstration. */
const WAY: readonly Question[] = [
  asked('Home', {}),
  asked('Figures', { of: { everything: true } }, 'France'),
  asked('PolesHere', {}, 'France'),
  ...['ec', 'ecop', 'ecopole', 'ecopole aud', 'velo audruicq'].map((text) =>
    asked('Search', { text, first: 12 }, text),
  ),
  asked('Sheet', { slug: POLE }, 'pole'),
  asked('Pole', { slug: POLE }),
  asked('SheetPlaces', { slug: POLE }),
  asked('SheetTimeline', { slug: POLE }),
  {
    name: PROPOSAL,
    variables: () => ({
      input: { about: { slug: POLE }, kind: 'OTHER', text: 'Mesure.', operation: randomUUID() },
    }),
  },
  asked('StartingPoles', { filter: { kinds: ['Pole'] } }),
  asked('Around', { of: [{ entity: { slug: POLE } }], placed: false }),
  asked('SelectedEntity', { slug: GROUPING }),
  asked('Sheet', { slug: GROUPING }, 'grouping'),
  asked('Portrait', { slug: GROUPING }),
  asked('TerritorySearch', { text: 'audr', demonstration: false }),
  asked('WorkingTerritory', { slug: REGION }),
  asked('Figures', { of: region }, 'région'),
  asked('PolesHere', { within: { slug: REGION } }, 'région'),
  asked('Cooperations', {
    of: region,
    kinds: ENTITY_KINDS.filter((kind) => kind !== 'PolicyArea'),
    ties: RELATIONS.filter(({ family }) => TYING.has(family)).map(({ code }) => code),
  }),
  asked('TerritoryNetwork', { ...region, placed: false }),
  asked('ByInsee', { code: '62193' }),
  asked('Sheet', { slug: 'commune-62193' }, 'commune'),
  asked('Transversality', { slug: 'demo-epci-c0', units: 'SERVICE_FAMILY', rollUp: false }),
  asked('Partnerships', { of: 'demo-departement-x' }),
  asked('FindPartners', { from: { slug: 'demo-epci-ra' }, first: 20, diversity: false }),
];

const labelOf = ({ name, about }: Question) => (about === undefined ? name : `${name}, ${about}`);

/** Milliseconds of each question in the order they were asked, in one part of a life. */
class Waits {
  readonly #of = new Map<string, number[]>();

  add(label: string, ms: number): void {
    this.#of.set(label, [...(this.#of.get(label) ?? []), ms]);
  }

  /** First, median and longest, as three cells. */
  cells(label: string): string[] {
    const all = this.#of.get(label) ?? [];
    if (all.length === 0) return ['–', '–', '–'];
    return [all[0], percentile(all, 0.5), Math.max(...all)].map((ms) => Number(ms).toFixed(0));
  }

  /** Of the first of each question, then of all: p95 and longest. */
  summary(): string {
    const firsts = [...this.#of.values()].map(([first]) => Number(first));
    const all = [...this.#of.values()].flat();
    const told = (list: readonly number[]) =>
      `p95 ${percentile(list, 0.95).toFixed(0)}, longest ${Math.max(...list).toFixed(0)}`;
    return `${all.length} asked; firsts: ${told(firsts)}; all: ${told(all)}`;
  }
}

const ids = (await trustedDocuments()).ids;

/** Asks as our pages do, by the hash of the question, and reads the answer whole. */
async function ask(address: string, question: Question): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
    body: JSON.stringify({
      operationName: question.name,
      variables: question.variables(),
      extensions: { persistedQuery: { version: 1, sha256Hash: ids[question.name] } },
    }),
  });
  const { errors } = (await response.json()) as { errors?: readonly { message: string }[] };
  if (errors) stdout.write(`${labelOf(question)}: ${errors[0]?.message}\n`);
  return performance.now() - startedAt;
}

/** Asks the whole way again and again until it is over; what is asked goes to the part of the life that runs then. */
async function read(maillage: Launched, partNow: () => Waits | null): Promise<void> {
  let proposals = 0;
  for (let place = 0; ; place += 1) {
    const part = partNow();
    const question = WAY[place % WAY.length];
    if (part === null || question === undefined) return;
    if (question.name === PROPOSAL && ++proposals > MOST_PROPOSALS) continue;
    const ms = await ask(maillage.address, question);
    part.add(labelOf(question), ms);
    await sleep(Math.max(0, PACE_MS - ms));
  }
}

async function stop(maillage: Launched): Promise<void> {
  maillage.process.kill('SIGTERM');
  await maillage.ended;
}

const linesOf = (maillage: Launched) =>
  maillage
    .printed()
    .split('\n')
    .filter((line) => /prêt en|chargés? en/.test(line))
    .join('\n');

try {
  const home = temporaryFolder();
  const loading = new Waits();
  const loaded = new Waits();
  const restarted = new Waits();

  const first = launch({ home, port: await freePort(), environment: JAVA_OF_USERS });
  await first.untilPrinted('Maillage est prêt');
  let part: Waits | null = loading;
  const reading = read(first, () => part);
  await first.untilPrinted('Cadre territorial chargé');
  part = loaded;
  await sleep(AFTER_MS);
  part = null;
  await reading;
  await stop(first);

  const second = launch({ home, port: await freePort(), environment: JAVA_OF_USERS });
  await second.untilPrinted('Maillage est prêt');
  part = restarted;
  const readingAgain = read(second, () => part);
  await sleep(AFTER_MS);
  part = null;
  await readingAgain;
  await stop(second);

  stdout.write(`${linesOf(first)}\n${linesOf(second)}\n\n`);
  const columns = ['first', 'median', 'longest'];
  const headings = [
    'ms',
    ...['loading', 'loaded', 'restarted'].flatMap((of) => columns.map((c) => `${of} ${c}`)),
  ];
  const labels = WAY.map(labelOf);
  stdout.write(
    `${table(
      headings,
      labels.map((label) => [label, ...[loading, loaded, restarted].flatMap((waits) => waits.cells(label))]),
    )}\n\n`,
  );
  for (const [name, waits] of Object.entries({ loading, loaded, restarted })) {
    stdout.write(`${name}: ${waits.summary()}\n`);
  }
} finally {
  await removeLeftovers();
}
