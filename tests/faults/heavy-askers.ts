import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../bench/report.ts';
import { loadedMaillage } from './loaded-maillage.ts';
import { counted, type FaultOptions, type Trial } from './trial.ts';

const REST = 40;
const PAUSE_MS = 100;
const ASKERS = 16;
const TOGETHER = 300;
const UNDER_LOAD_MS = 20_000;
const MOST_TRIES = 12;

/** As many of the heaviest things as one question may ask. */
const HEAVY = `{ ${[1, 2, 3, 4].map((place) => `a${place}: partners(from: { slug: "demo-epci-ra" }, first: 20) { __typename ... on PartnerProposals { totalCount } }`).join(' ')} }`;
const SIXTY = `{ ${Array.from({ length: 60 }, (_, place) => `a${place}: partners(from: { slug: "demo-epci-ra" }) { __typename }`).join(' ')} }`;
const WHOLE =
  '{ entities(first: 200) { ... on EntityConnection { totalCount facets { kinds { kind total } } edges { node { slug } } } } }';
const WORDS = ['lens', 'saint', 'audruicq', 'velo', 'bethune', 'alimentation', 'nord', 'calais'];

interface Asked {
  readonly status: number;
  readonly ms: number;
  /** Seconds to wait, when told. */
  readonly retryAfter: number;
  readonly failed: boolean;
}

/**
 * What readers feel of heavy askers: sixteen without a pause beside one who searches, three hundred searches at once,
 * sixteen whole lists at once. A search is at most four times slower at p95, no 5xx, readiness kept, every list answered.
 */
export async function* heavyAskers(options: FaultOptions): AsyncGenerator<Trial> {
  const address = await loadedMaillage(options);
  for (const word of WORDS) await ask(address, search(word));
  await ask(address, HEAVY);
  await ask(address, WHOLE);
  const rest = await inTurn(REST, (place) => ask(address, search(WORDS[place % WORDS.length] ?? '')));

  const over = new AbortController();
  const until = AbortSignal.any([over.signal, options.signal]);
  const askers = Array.from({ length: ASKERS }, () => askWithoutEnd(address, until));
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
  const insisted = await Promise.all(
    Array.from({ length: ASKERS }, () => askUntilAnswered(address, WHOLE, options.signal)),
  );

  const [atRest, loadedTime] = [p95(rest), p95(under)];
  const trial = (tried: string, held: boolean, measured: string): Trial => ({
    tried,
    held,
    measured,
    lost: [],
  });
  yield* [
    trial(
      `une recherche à côté de ${ASKERS} demandeurs lourds`,
      loadedTime <= 4 * atRest && none5xx(under),
      `p95 ${atRest} ms au repos, ${loadedTime} ms ; ${told(under)}`,
    ),
    trial(
      `les questions de ces ${ASKERS} demandeurs`,
      none5xx(heavy) && heavy.some(({ status }) => status === 200),
      told(heavy),
    ),
    trial(
      'la disponibilité pendant ce temps',
      ready.every((status) => status === 200),
      counted(ready.map(String)),
    ),
    trial('soixante alias', sixty.status === 400, String(sixty.status)),
    trial(
      `${TOGETHER} recherches à la fois`,
      none5xx(crowd),
      `${told(crowd)} ; la plus lente ${slowest(crowd)} ms`,
    ),
    trial(
      `${ASKERS} listes entières à la fois, sans insister`,
      lists.every(({ status, failed }) => status === 429 || (status === 200 && !failed)),
      `${told(lists)} ; la plus lente ${slowest(lists)} ms`,
    ),
    trial(
      `${ASKERS} listes entières à la fois, redemandées après Retry-After`,
      insisted.every(({ status, failed }) => status === 200 && !failed),
      `${told(insisted)} ; la plus lente ${slowest(insisted)} ms`,
    ),
  ];
}

/** As a client does that is told when to come back. */
async function askUntilAnswered(address: string, query: string, signal: AbortSignal): Promise<Asked> {
  const askedAt = performance.now();
  for (let left = MOST_TRIES; ; left -= 1) {
    const answer = await ask(address, query);
    if (answer.status !== 429 || left === 1) return { ...answer, ms: performance.now() - askedAt };
    await sleep(answer.retryAfter * 1_000, undefined, { signal });
  }
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
  return {
    status: response.status,
    ms: performance.now() - askedAt,
    retryAfter: Number(response.headers.get('retry-after') ?? 0),
    failed: errors !== undefined,
  };
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
const told = (asked: readonly Asked[]) =>
  counted(
    asked.map(({ status, failed }) => (status === 200 && failed ? '200 avec erreurs' : String(status))),
  );
