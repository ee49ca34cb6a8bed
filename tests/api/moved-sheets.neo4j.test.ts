import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheetsNamed } from '../../api/capabilities/sheets-named.ts';
import { openGraph } from '../../api/graph/graph.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { type Served, serve } from '../worlds/serve-world.ts';
import { USUAL_NAMES_WORLD } from '../worlds/usual-names.ts';

const FORMER = '/collectivites/commune-85307';
const TODAY = '/collectivites/commune-85001';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await openWorld({
    ...USUAL_NAMES_WORLD,
    nodes: [
      ...USUAL_NAMES_WORLD.nodes,
      // A région and a département share a code, and a former code of one is in force for the other.
      ...(['REGION', 'DEPARTEMENT'] as const).map((level) => ({
        id: `${level.toLowerCase()}-32`,
        kind: 'Collectivity',
        properties: { name: `Trente-deux ${level}`, level, insee: '32' },
        evidence: USUAL_NAMES_WORLD.nodes[0]?.evidence as never,
      })),
    ],
  });
  served = await serve();
  served.application.connect(world.graph);
  served.application.markReady();
});
afterAll(async () => {
  await served.close();
  await world.close();
});

async function visited(path: string, address = served.address) {
  const answer = await fetch(address + path, { redirect: 'manual' });
  return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() };
}

describe('the address of a sheet by a code', () => {
  test.each([
    [FORMER, TODAY],
    [`${FORMER}/`, TODAY],
    ['/Collectivites/commune-85307', TODAY],
    ['/insee/85307', TODAY],
    ['/insee/85001', TODAY],
    ['/insee/75101', '/collectivites/commune-75056'],
    ['/collectivites/epci-245900410', '/collectivites/epci-200093201'],
    ['/collectivites/epci-246200299', '/collectivites/ca-henin-carvin'],
    ['/siren/245900410', '/collectivites/epci-200093201'],
    ['/siren/246%20200%20299', '/collectivites/ca-henin-carvin'],
    ['/siret/24620029900013', '/collectivites/ca-henin-carvin'],
    ['/siren/24620029900013', '/collectivites/ca-henin-carvin'],
    ['/siren/246%20200%20299%20000%2013', '/collectivites/ca-henin-carvin'],
    // The key of the establishment is wrong, that of its body is not.
    ['/siren/24620029900014', '/collectivites/ca-henin-carvin'],
    ['/siret/24590041000999', '/collectivites/epci-200093201'],
    ['/insee/1001', '/insee/01001'],
    ['/insee/1001?niveau=commune&x=%e9', '/insee/01001?niveau=commune&x=%e9'],
    ['/insee/01001', '/collectivites/commune-01001'],
    ['/poles/commune-85001', TODAY],
    ['/insee/32?niveau=region', '/collectivites/region-32'],
    ['/insee/32?niveau=DEPARTEMENT&x=1', '/collectivites/departement-32?x=1'],
    ['/insee/2a', '/collectivites/departement-2A'],
  ])('%s is for good at %s', async (path, to) => {
    expect(await visited(path)).toEqual({ status: 301, to, text: '' });
  });

  test('takes what was asked with it, escaped', async () => {
    expect((await visited(`${FORMER}?territoire=region-52&niveau=x&q=%0d%0aSet-Cookie:a`)).to).toBe(
      `${TODAY}?territoire=region-52&niveau=x&q=%0d%0aSet-Cookie:a`,
    );
    expect((await visited(`${FORMER}?`)).to).toBe(TODAY);
  });

  test('is told to whoever asks for the head alone', async () => {
    const answer = await fetch(served.address + FORMER, { method: 'HEAD', redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, TODAY]);
  });

  test.each([
    TODAY,
    `${TODAY}/`,
    '/collectivites/commune%2D85001',
    '/COLLECTIVITES/commune-85001',
    '/collectivites/ca-henin-carvin',
    '/explorer?centre=commune-85307',
    // Shared by a région and a département: the page gives the choice.
    '/insee/32',
  ])('%s stays where it is', async (path) => {
    expect(await visited(path)).toMatchObject({ status: 200, to: null });
  });

  test.each([
    '/insee/99999',
    '/insee/abc',
    '/siren/732829320',
    '/siren/12',
    '/siren/24620029800013',
    '/siret/2462002990001',
    '/insee/9999',
    '/insee/1',
    '/insee/10001',
    '/insee/%E0%A4%A',
    '/siren/%E9',
    '/siret/%E9',
    '/poles/%E0%A4%A',
    '/explorer/zzz',
    '/poles',
    '/collectivites/commune-99999',
    '/collectivites/epci-200000000',
    '/collectivites/region-85',
    '/poles/rien-de-tel',
    '/collectivites/commune-carvin',
  ])('%s, which nothing bears, is not found, with the page that says so', async (path) => {
    const { status, to, text } = await visited(path);
    expect([status, to]).toEqual([404, null]);
    expect(text).toContain('<title>Maillage</title>');
  });

  test('is looked for in one statement, and in none where a code can be none', async () => {
    const counted = async (name: Parameters<typeof sheetsNamed>[1]) => {
      world.runner.statements = 0;
      await sheetsNamed(world.runner, name);
      return world.runner.statements;
    };
    expect(await counted({ slug: 'commune-85307' })).toBe(1);
    expect(await counted({ insee: '32' })).toBe(1);
    expect(await counted({ siren: '245900410' })).toBe(1);
    expect(await counted({ slug: 'commune-carvin' })).toBe(1);
    expect(await counted({ insee: '%' })).toBe(0);
  });
});

describe('whatever stands in the address', () => {
  /** The lines of the head answered to these bytes. */
  const headOf = (target: string) =>
    new Promise<string[]>((settle) => {
      const { port, hostname } = new URL(served.address);
      const socket = connect(Number(port), hostname, () =>
        socket.write(`GET ${target} HTTP/1.1\r\nHost: maillage\r\nConnection: close\r\n\r\n`, 'latin1'),
      );
      let heard = '';
      socket.setEncoding('latin1').on('data', (text) => {
        heard += text;
      });
      socket
        .on('error', () => undefined)
        .on('close', () => settle(heard.split('\r\n\r\n')[0]?.split('\r\n') ?? []));
    });

  test.each([
    `//evil.example${FORMER}`,
    `http://evil.example${FORMER}`,
    `/\\evil.example${FORMER}`,
    `${FORMER}?//evil.example`,
    `${FORMER}?a=http://evil.example`,
    `${FORMER}/..//evil.example`,
    `${FORMER}#//evil.example`,
    `${FORMER}?a=%0d%0aX-Evil:%201`,
    `${FORMER}%0d%0aX-Evil:%201`,
    `/insee/85307%0d%0aX-Evil:%201`,
    `/insee/%2f%2fevil.example`,
    `${FORMER}?a=\u00e9\u0085\u00a0`,
  ])('%s leads nowhere but to a sheet of ours, and adds no header', async (target) => {
    const head = await headOf(target);
    expect(head[0]).toMatch(/^HTTP\/1\.1 (200|301|400|404) /);
    expect(head.filter((line) => /^(x-evil|set-cookie)/i.test(line))).toEqual([]);
    const location = head.find((line) => /^location:/i.test(line));
    if (location) expect(location).toMatch(/^Location: \/collectivites\/commune-85001(\?[\x21-\x7e]*)?$/);
  });
});

test('with the database away, the page is served as it stands, in a moment', async () => {
  const lost = await serve();
  const nowhere = openGraph({ uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'x', database: 'neo4j' });
  lost.application.connect(nowhere);
  lost.application.markReady();
  const before = Date.now();
  for (const path of [FORMER, '/insee/85307', '/insee/99999']) {
    expect(await visited(path, lost.address), path).toMatchObject({ status: 200, to: null });
  }
  expect(Date.now() - before).toBeLessThan(8_000);
  await lost.close();
  await nowhere.close();
});
