/**
 * Measures the drawing of a large network in a real browser: `node tests/bench/drawing.ts http://127.0.0.1:4000`, on a
 * Maillage that runs. The network is invented and answered in place of the API; nothing is written anywhere.
 */
import { argv, stdout } from 'node:process';
import type { Page } from 'playwright';
import { openBrowser } from '../e2e/chromium.ts';

const [, , address = 'http://127.0.0.1:4000'] = argv;
const SIZES = [
  [500, 1_500],
  [2_000, 6_000],
] as const;

const KINDS = ['Enterprise', 'Enterprise', 'Pole', 'Place', 'Contract', 'Collectivity'] as const;

/** A network of a few crowded poles, always the same. */
function network(entityCount: number, linkCount: number) {
  let seed = 7;
  const chance = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const entities = Array.from({ length: entityCount }, (_, index) => {
    const kind = KINDS[index % KINDS.length] ?? 'Place';
    return {
      __typename: kind,
      id: `e${index}`,
      slug: `e${index}`,
      kind,
      name: `Entité inventée numéro ${index}`,
      level: kind === 'Collectivity' ? 'COMMUNE' : null,
      essStatus: kind === 'Enterprise' ? 'UNKNOWN' : null,
    };
  });
  const at = (share: number) => entities[Math.floor(share * entityCount)] ?? entities[0];
  const links = Array.from({ length: linkCount }, (_, index) => ({
    __typename: 'Link',
    id: `l${index}`,
    slug: `l${index}`,
    relation: 'MEMBER_OF',
    certainty: 'STATED',
    depth: null,
    since: null,
    until: null,
    status: null,
    from: at(chance()),
    to: at(chance() ** 3),
    evidence: [],
  }));
  return {
    __typename: 'Subgraph',
    entityTotal: entityCount,
    linkTotal: linkCount,
    isolatedTotal: 0,
    truncated: false,
    entities,
    links,
  };
}

/** Time between frames while something is done, in milliseconds, shortest first. */
async function framesDuring(page: Page, deed: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const follow = (now: number) => {
      times.push(now);
      requestAnimationFrame(follow);
    };
    requestAnimationFrame(follow);
    Object.assign(window, { frameTimes: times });
  });
  await deed();
  const times = await page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes);
  return times
    .slice(1)
    .map((time, index) => time - (times[index] ?? 0))
    .sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) =>
  Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);

const browser = await openBrowser();
for (const [entities, links] of SIZES) {
  const page = await browser.newPage({ baseURL: address, viewport: { width: 1440, height: 900 } });
  const body = JSON.stringify({ data: { subgraph: network(entities, links) } });
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    if (asked.includes('TerritoryNetwork')) await route.fulfill({ contentType: 'application/json', body });
    else await route.continue();
  });
  await page.addInitScript(() => {
    const long: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
    Object.assign(window, { longTasks: long });
  });
  const start = Date.now();
  await page.goto('/explorer?reseau=invente');
  await page.getByRole('application').waitFor();
  const waiting = page.getByText('Disposition en cours…');
  await waiting.waitFor({ timeout: 60_000 });
  await waiting.waitFor({ state: 'hidden', timeout: 300_000 });
  const drawn = Date.now() - start;
  await page.waitForTimeout(500);
  const long = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  const pan = await framesDuring(page, async () => {
    await page.mouse.move(700, 500);
    await page.mouse.down();
    for (let step = 0; step < 60; step++) await page.mouse.move(700 + step * 4, 500 + step * 2);
    await page.mouse.up();
  });
  const zoom = await framesDuring(page, async () => {
    for (let step = 0; step < 30; step++) await page.mouse.wheel(0, step < 15 ? -120 : 120);
    await page.waitForTimeout(300);
  });
  stdout.write(
    `${entities} entities, ${links} links: laid out in ${drawn} ms; longest blocks ${long
      .sort((a, b) => b - a)
      .slice(0, 4)
      .join(
        ', ',
      )} ms; pan p50 ${at(pan, 0.5)} p95 ${at(pan, 0.95)} ms; zoom p50 ${at(zoom, 0.5)} p95 ${at(zoom, 0.95)} ms\n`,
  );
  await page.close();
}
await browser.close();
