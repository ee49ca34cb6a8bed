import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphBy, openGraph } from '../../api/graph/graph.ts';
import { createHttpApplication, type HttpApplication } from '../../api/server/http-server.ts';
import { ECOPOLE_WORLD } from '../worlds/ecopole.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { LOCAL_ACCOUNTS, type Served, serve } from '../worlds/serve-world.ts';

let world: World;
let served: Served;
let application: HttpApplication;
let address: string;
let pages: string;

const SCRIPT = 'export const words = 0;\n'.repeat(200);

beforeAll(async () => {
  world = await openWorld(ECOPOLE_WORLD);
  pages = mkdtempSync(join(tmpdir(), 'maillage-pages-'));
  served = await serve({
    files: {
      'assets/words.js': SCRIPT,
      'assets/words.js.br': brotliCompressSync(SCRIPT),
      'assets/words.js.gz': gzipSync(SCRIPT),
    },
  });
  ({ application, address } = served);
});
afterAll(async () => {
  await served.close();
  await world.close();
  rmSync(pages, { recursive: true });
});

const JSON_HEADERS = { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' };
const post = (body: unknown, headers: Record<string, string> = JSON_HEADERS) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('before the graph is there', () => {
  test('the server lives, is not ready, and says so', async () => {
    expect((await fetch(`${address}/health`)).status).toBe(200);
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    const ready = await fetch(`${address}/health/ready`);
    expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '5']);
  });

  test('a page is a waiting page in French that asks again', async () => {
    const page = await fetch(`${address}/explorer`);
    expect([page.status, page.headers.get('refresh')]).toEqual([503, '3']);
    expect(await page.text()).toContain('<html lang="fr">');
  });

  test('a question is answered 503 with a sentence', async () => {
    const response = await post({ query: '{ coverage { linkTotal } }' });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_AWAY' } }] });
  });
});

describe('once the graph is there', () => {
  beforeAll(() => {
    application.connect(world.graph);
    application.markReady();
  });

  test('the server is ready and serves its pages under any address of theirs', async () => {
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    for (const path of ['/', '/explorer?centre=ecopole', '/poles/ecopole']) {
      expect(await (await fetch(address + path)).text()).toContain('<title>Maillage</title>');
    }
  });

  test('an address that has no screen is not found, and still has the page', async () => {
    const found = async (path: string) => (await fetch(address + path)).status;
    for (const path of ['/', '/explorer', '/Explorer/', '/poles/ecopole', '/poles/ecop%6Fle?a=b']) {
      expect(await found(path), path).toBe(200);
    }
    for (const path of [
      '/rien',
      '/poles',
      '/poles/a/b',
      '/poles/%C3%A9cop%C3%B4le?a=b',
      '/.env',
      '/.trusted-documents.json',
      '/wp-login.php',
    ]) {
      const answer = await fetch(address + path);
      expect(answer.status, path).toBe(404);
      expect(await answer.text(), path).toContain('<title>Maillage</title>');
    }
    expect(await (await fetch(`${address}/assets/rien.js`)).text()).toBe('Aucun fichier à cette adresse.');
  });

  test('a file comes in the smallest form its reader knows, and not again when it has not changed', async () => {
    const script = (headers: Record<string, string>) => fetch(`${address}/assets/words.js`, { headers });
    for (const [asked, given] of [
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip;q=0.5', 'gzip'],
      ['identity', null],
    ] as const) {
      const answer = await script({ 'accept-encoding': asked });
      expect(answer.headers.get('content-encoding')).toBe(given);
      expect(answer.headers.get('vary')).toContain('Accept-Encoding');
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect(await answer.text()).toBe(SCRIPT);
      const etag = answer.headers.get('etag') ?? '';
      expect((await script({ 'accept-encoding': asked, 'if-none-match': etag })).status).toBe(304);
    }
  });

  test('a long answer of the API is compressed when its reader knows how, a short one is not', async () => {
    const long = `{ ${Array.from({ length: 60 }, (_, at) => `a${at}: coverage { linkTotal }`).join(' ')} }`;
    for (const [query, asked, given] of [
      [long, 'br, gzip', 'br'],
      [long, 'gzip', 'gzip'],
      [long, 'identity', null],
      ['{ coverage { linkTotal } }', 'br, gzip', null],
    ] as const) {
      const answer = await post({ query }, { ...JSON_HEADERS, 'accept-encoding': asked });
      expect(answer.headers.get('content-encoding')).toBe(given);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(Object.values((await answer.json()).data)[0]).toEqual({ linkTotal: 5 });
    }
  });

  test('a question is answered', async () => {
    expect(await (await post({ query: '{ coverage { linkTotal } }' })).json()).toEqual({
      data: { coverage: { linkTotal: 5 } },
    });
  });

  test('pages run their own scripts only, and are framed by nobody', async () => {
    const { headers } = await fetch(`${address}/`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'query={coverage{linkTotal}}'],
    ['plain text', { 'content-type': 'text/plain' }, '{"query":"{coverage{linkTotal}}"}'],
    ['multipart', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--'],
  ])('a foreign page cannot ask through %s', async (_way, headers, body) => {
    expect((await post(body, headers as Record<string, string>)).status).toBeGreaterThanOrEqual(400);
  });

  test('a link may ask, and may change nothing', async () => {
    const asked = await fetch(`${address}/graphql?query=${encodeURIComponent('{ coverage { linkTotal } }')}`);
    expect(await asked.json()).toEqual({ data: { coverage: { linkTotal: 5 } } });
    const changed = await fetch(`${address}/graphql?query=${encodeURIComponent('mutation { __typename }')}`);
    expect(changed.status).toBe(405);
  });

  test('an unknown path of the API, a POST on a page and a path that climbs are refused without a trace', async () => {
    expect((await fetch(`${address}/`, { method: 'POST' })).status).toBe(405);
    const climbing = await fetch(`${address}/..%2f..%2fpackage.json`);
    expect(await climbing.text()).not.toContain('dependencies');
  });

  test('a fault of ours is noted and masked', async () => {
    const broken = createHttpApplication({
      pages,
      logger: pino({ level: 'silent' }),
      accounts: LOCAL_ACCOUNTS,
    });
    const secret = { executeQuery: () => Promise.reject(new Error('secret of the house')) };
    broken.connect(graphBy(secret as never, 'neo4j'));
    const other = createServer(broken.handler).listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const response = await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/graphql`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify({ query: '{ coverage { linkTotal } }' }),
    });
    const answer = await response.text();
    expect(answer).not.toContain('secret');
    expect(JSON.parse(answer).errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    other.close();
    await broken.dispose();
  });

  test('a database that went away is said in seconds, with when to come back', async () => {
    const lost = createHttpApplication({
      pages,
      logger: pino({ level: 'silent' }),
      accounts: LOCAL_ACCOUNTS,
    });
    const nowhere = openGraph({ uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'x', database: 'neo4j' });
    lost.connect(nowhere);
    lost.markReady();
    const other = createServer(lost.handler).listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const base = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const before = Date.now();
    const response = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify({ query: '{ coverage { linkTotal } }' }),
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await fetch(`${base}/health/live`)).status).toBe(200);
    expect((await fetch(`${base}/health/ready`)).status).toBe(503);
    expect(Date.now() - before).toBeLessThan(10_000);
    other.close();
    other.closeAllConnections();
    await lost.dispose();
    await nowhere.close();
  });
});
