import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../bench/report.ts';
import { freePort, launch, removeLeftovers, temporaryFolder } from '../launcher/launched-maillage.ts';

const REST = 40;
const PAUSE_MS = 100;
const ASKERS = 16;
const TOGETHER = 300;
const UNDER_LOAD_MS = 20_000;

/** As many of the heaviest things as one question may ask. */
const HEAVY = `{ ${[1, 2, 3, 4].map((place) => `a${place}: partners(from: { slug: "demo-epci-ra" }, first: 20) { __typename ... on PartnerProposals { totalCount } }`).join(' ')} }`;
const SIXTY = `{ ${Array.from({ length: 60 }, (_, place) => `a${place}: partners(from: { slug: "demo-epci-ra" }) { __typename }`).join(' ')} }`;
const WHOLE =
  '{ entities(first: 200) { ... on EntityConnection { totalCount facets { kinds { kind total } } edges { node { slug } } } } }';
const WORDS = ['lens', 'saint', 'audruicq', 'velo', 'bethune', 'alimentation', 'nord', 'calais'];

interface Asked {
  readonly status: number;
  readonly ms: number;
  readonly failed: boolean;
}

/**
 * What readers feel of heavy askers: sixteen without a pause beside one who searches, three hundred searches at once,
 * sixteen whole lists at once. Prints the figures, and answers whether all held: a search at most four times slower at
 * p95, no 5xx, readiness kept. `address` is a Maillage already loaded; without it one is started and loaded whole.
 */
export async function heavyAskers(given?: string): Promise<boolean> {
  const address = given ?? (await loaded());
  try {
    for (const word of WORDS) await ask(address, search(word));
    await ask(address, HEAVY);
    await ask(address, WHOLE);
    const rest = await inTurn(REST, (place) => ask(address, search(WORDS[place % WORDS.length] ?? '')));

    const over = new AbortController();
    const askers = Array.from({ length: ASKERS }, () => askWithoutEnd(address, over.signal));
    await sleep(1_000);
    const under: Asked[] = [];
    const ready: number[] = [];
    for (const end = Date.now() + UNDER_LOAD_MS; Date.now() < end; await sleep(PAUSE_MS)) {
      under.push(await ask(address, search(WORDS[under.length % WORDS.length] ?? '')));
      if (under.length % 10 === 0) ready.push((await fetch(`${address}/health/ready`)).status);
    }
    over.abort();
    const heavy = (await Promise.all(askers)).flat();
    const sixty = await ask(address, SIXTY);
    const crowd = await Promise.all(
      Array.from({ length: TOGETHER }, (_, place) => ask(address, search(WORDS[place % WORDS.length] ?? ''))),
    );
    const lists = await Promise.all(Array.from({ length: ASKERS }, () => ask(address, WHOLE)));

    const [atRest, loadedTime] = [p95(rest), p95(under)];
    const holds = {
      [`a search: p95 ${atRest} ms at rest, ${loadedTime} ms under ${ASKERS} heavy askers`]:
        loadedTime <= 4 * atRest,
      [`searches under load: ${told(under)}`]: none5xx(under),
      [`heavy questions: ${told(heavy)}`]: none5xx(heavy) && heavy.some(({ status }) => status === 200),
      [`readiness under load: ${ready.join(' ')}`]: ready.every((status) => status === 200),
      [`sixty aliases: ${sixty.status}`]: sixty.status === 400,
      [`${TOGETHER} searches at once: ${told(crowd)}, slowest ${slowest(crowd)} ms`]: none5xx(crowd),
      [`${ASKERS} whole lists at once: ${told(lists)}, slowest ${slowest(lists)} ms`]:
        none5xx(lists) && lists.every(({ failed, status }) => status === 429 || !failed),
    };
    for (const [line, held] of Object.entries(holds))
      process.stdout.write(`${held ? 'held ' : 'BROKE'} ${line}\n`);
    return Object.values(holds).every(Boolean);
  } finally {
    await removeLeftovers();
  }
}

async function loaded(): Promise<string> {
  const maillage = launch({ home: temporaryFolder(), port: await freePort() });
  await maillage.untilPrinted('Cadre territorial chargé');
  return maillage.address;
}

const search = (text: string) =>
  `{ search(text: "${text}", first: 12) { ... on SearchConnection { totalCount edges { node { slug name } } } } }`;

async function ask(address: string, query: string): Promise<Asked> {
  const askedAt = performance.now();
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  return { status: response.status, ms: performance.now() - askedAt, failed: errors !== undefined };
}

/** Asks again as soon as answered; told to come back, a machine in bad faith waits a tenth of a second. */
async function askWithoutEnd(address: string, signal: AbortSignal): Promise<Asked[]> {
  const asked: Asked[] = [];
  while (!signal.aborted) {
    const answer = await ask(address, HEAVY);
    asked.push(answer);
    if (answer.status === 429) await sleep(100);
  }
  return asked;
}

async function inTurn(times: number, work: (place: number) => Promise<Asked>): Promise<Asked[]> {
  const done: Asked[] = [];
  for (let place = 0; place < times; place += 1) {
    done.push(await work(place));
    await sleep(PAUSE_MS);
  }
  return done;
}

const p95 = (asked: readonly Asked[]) =>
  Math.round(
    percentile(
      asked.map(({ ms }) => ms),
      0.95,
    ),
  );
const slowest = (asked: readonly Asked[]) => Math.round(Math.max(...asked.map(({ ms }) => ms)));
const none5xx = (asked: readonly Asked[]) => asked.every(({ status }) => status < 500);

/** How many of each status, and how many 200 that bear an error. */
function told(asked: readonly Asked[]): string {
  const counts = new Map<string, number>();
  for (const { status, failed } of asked) {
    const word = status === 200 && failed ? '200 with errors' : String(status);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => `${count} × ${word}`).join(', ');
}
