import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { administratorLink, isAdministered } from '../../api/capabilities/accounts/account-links.ts';
import { openGraph } from '../../api/graph/graph.ts';
import { globalId, openWorld, type World } from '../worlds/open-world.ts';
import { type Served, serve } from '../worlds/serve-world.ts';
import { INVITE, USE_LINK, Visit } from '../worlds/sign-in.ts';
import { TWO_REGIONS } from '../worlds/two-regions.ts';

const PASSWORD = 'quatre mots sans rapport';
const WHO = '{ viewer { title administrator grants { role territory { slug } } } }';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await openWorld(TWO_REGIONS);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.driver.executeQuery(
    'MATCH (n:Account|AccountLink|AccountRegister|Credential|Grant|SecondFactor|Session|Verification) DETACH DELETE n',
    {},
    { database: world.database },
  );
  await served?.close();
  served = await serve();
  served.application.connect(world.graph);
});
afterAll(() => served.close());

const tokenOf = (path: string) => path.split('/').at(-1) ?? '';
const openLink = (visit: Visit, path: string, more: object = {}) =>
  visit.ask(USE_LINK, { input: { token: tokenOf(path), password: PASSWORD, ...more } });

/** An administrator who has signed in. */
async function administrator(): Promise<Visit> {
  const { path } = await administratorLink(world.graph.runner());
  const visit = new Visit(served);
  await openLink(visit, path, { email: 'chef@exemple.fr', title: 'administration' });
  expect((await visit.signIn('chef@exemple.fr', PASSWORD)).status).toBe(200);
  return visit;
}

/** Somebody invited, who has chosen a password and signed in. */
async function curator(by: Visit, territory = 'nord', email = 'camille@exemple.fr'): Promise<Visit> {
  const input = { email, title: 'chargée de mission', role: 'CURATOR', territory: { slug: territory } };
  const { inviteAccount } = await by.ask(INVITE, { input });
  expect(inviteAccount.__typename).toBe('MadeAccountLink');
  const visit = new Visit(served);
  await openLink(visit, inviteAccount.path);
  await visit.signIn(email, PASSWORD);
  return visit;
}

const kept = async (label: string) => {
  const { records } = await world.driver.executeQuery(
    'MATCH (n:$($label)) RETURN properties(n) AS kept',
    { label },
    { database: world.database },
  );
  return records.map((record) => record.get('kept'));
};

describe('the first account', () => {
  test('is that of whoever holds the machine: by a link, once, and nobody else signs up', async () => {
    expect(await isAdministered(world.graph.runner())).toBe(false);
    const visit = await administrator();
    expect(await isAdministered(world.graph.runner())).toBe(true);
    expect((await visit.ask(WHO)).viewer).toEqual({
      title: 'administration',
      administrator: true,
      grants: [],
    });
    const signUp = { email: 'moi@exemple.fr', password: PASSWORD, name: 'moi', administrator: true };
    expect((await new Visit(served).auth('/sign-up/email', signUp)).status).toBe(404);
    expect(await kept('Account')).toHaveLength(1);
  });

  test('leaves one link at a time, and a link is used once even when two use it together', async () => {
    const former = await administratorLink(world.graph.runner());
    const { path } = await administratorLink(world.graph.runner());
    const visit = new Visit(served);
    const first = await openLink(visit, former.path, { email: 'a@exemple.fr', title: 'administration' });
    expect(first.useAccountLink.__typename).toBe('NotFound');
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) =>
        openLink(visit, path, { email: `${name}@exemple.fr`, title: 'administration' }),
      ),
    );
    const types = answers.map(({ useAccountLink }) => useAccountLink.__typename).sort();
    expect(types).toEqual(['AccountReady', 'NotFound', 'NotFound', 'NotFound']);
    expect(await kept('Account')).toHaveLength(1);
  });

  test('keeps neither its password nor the word of its link as they are', async () => {
    const { path } = await administratorLink(world.graph.runner());
    await openLink(new Visit(served), path, { email: 'chef@exemple.fr', title: 'administration' });
    const all = JSON.stringify([await kept('Credential'), await kept('AccountLink'), await kept('Account')]);
    expect(all).toContain('$argon2id$');
    expect(all).not.toContain(PASSWORD);
    expect(all).not.toContain(tokenOf(path));
  });

  test.each([
    ['a short password', { password: 'trop court' }, 'password'],
    ['the address as a password', { password: 'chef@exemple.fr' }, 'password'],
    ['no address', { email: 'chef' }, 'email'],
    ['no function', { title: ' ' }, 'title'],
  ])('is refused with %s, and its link still holds', async (_what, more, field) => {
    const { path } = await administratorLink(world.graph.runner());
    const input = { email: 'chef@exemple.fr', title: 'administration', ...more };
    const { useAccountLink } = await openLink(new Visit(served), path, input);
    expect([useAccountLink.__typename, useAccountLink.field]).toEqual(['InvalidInput', field]);
    const again = { email: 'chef@exemple.fr', title: 'administration' };
    expect((await openLink(new Visit(served), path, again)).useAccountLink.__typename).toBe('AccountReady');
  });
});

describe('a session', () => {
  test('is a cookie out of the reach of scripts and of foreign pages, new at each sign-in', async () => {
    await administrator();
    const visit = new Visit(served);
    visit.cookie = 'maillage.session_token=chosen-by-somebody.else';
    const answer = await visit.signIn('chef@exemple.fr', PASSWORD);
    const [cookie = ''] = answer.headers.getSetCookie().filter((one) => one.includes('session_token'));
    expect(cookie).toMatch(/^maillage\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).not.toContain('chosen-by-somebody');
    expect(await answer.json()).toEqual({ secondFactor: false });
  });

  test('is for TLS alone where the address is one', async () => {
    const { path } = await administratorLink(world.graph.runner());
    const safe = await serve({ accounts: { address: 'https://maillage.exemple.fr' } });
    safe.application.connect(world.graph);
    const visit = new Visit(safe);
    await openLink(visit, path, { email: 'chef@exemple.fr', title: 'administration' });
    const answer = await visit.signIn('chef@exemple.fr', PASSWORD);
    expect(answer.headers.getSetCookie().join()).toMatch(/__Secure-maillage\.session_token=.*Secure/i);
    expect((await visit.ask(WHO)).viewer.administrator).toBe(true);
    await safe.close();
  });

  test('ends at sign-out: its cookie is refused afterwards', async () => {
    const visit = await administrator();
    const { cookie } = visit;
    await visit.auth('/sign-out', {});
    expect(visit.cookie).toBe('');
    visit.cookie = cookie;
    expect((await visit.ask(WHO)).viewer).toBeNull();
  });

  test('ends in the other browsers with a new password, and everywhere with a link', async () => {
    const here = await administrator();
    const there = new Visit(served);
    await there.signIn('chef@exemple.fr', PASSWORD);
    const given = { currentPassword: PASSWORD, newPassword: 'encore quatre autres mots' };
    expect((await here.auth('/change-password', given)).status).toBe(200);
    expect((await there.ask(WHO)).viewer).toBeNull();
    expect((await here.ask(WHO)).viewer).not.toBeNull();
    const made = await here.ask(
      'mutation { makeAccountLink(input: { number: 1 }) { ... on MadeAccountLink { path } } }',
    );
    await openLink(new Visit(served), made.makeAccountLink.path);
    expect((await here.ask(WHO)).viewer).toBeNull();
  });

  test('is listed, ended by its holder, and never by somebody else', async () => {
    const chief = await administrator();
    const other = await curator(chief);
    const OWN = '{ ownAccount { ... on OwnAccount { number email sessions { id current device } } } }';
    const { ownAccount } = await chief.ask(OWN);
    expect(ownAccount.sessions.map(({ current }: { current: boolean }) => current)).toEqual([true]);
    const END = 'mutation ($id: ID!) { endSession(input: { session: $id }) { __typename } }';
    const id = ownAccount.sessions[0].id;
    expect((await other.ask(END, { id })).endSession.__typename).toBe('NotFound');
    expect((await chief.ask(END, { id })).endSession.__typename).toBe('OwnAccount');
    expect((await chief.ask(WHO)).viewer).toBeNull();
  });

  test('asks the database nothing for whoever has none', async () => {
    const away = openGraph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none', database: 'neo4j' });
    served.application.connect(away);
    const answer = await served.ask({ query: '{ viewer { title } }' });
    expect((await answer.json()).data).toEqual({ viewer: null });
    const held = { cookie: 'maillage.session_token=any.thing' };
    expect((await served.ask({ query: '{ viewer { title } }' }, { headers: held })).status).toBe(200);
    const tried = await new Visit(served).signIn('chef@exemple.fr', PASSWORD);
    expect([tried.status, tried.headers.get('retry-after')]).toEqual([503, '5']);
    await away.close();
  });
});

describe('signing in', () => {
  test('answers alike, in words and in time, whether or not the account exists', async () => {
    await administrator();
    const took = { known: [] as number[], unknown: [] as number[] };
    const said = new Set<string>();
    for (let round = 0; round < 4; round += 1) {
      for (const [who, email] of [
        ['known', 'chef@exemple.fr'],
        ['unknown', `personne${round}@exemple.fr`],
      ] as const) {
        const fresh = await serve();
        fresh.application.connect(world.graph);
        const warm = new Visit(fresh);
        await warm.signIn('chauffe@exemple.fr', 'rien de tel ici non plus');
        const start = performance.now();
        const answer = await new Visit(fresh).signIn(email, 'ce n’est pas le bon');
        took[who].push(performance.now() - start);
        said.add(`${answer.status} ${await answer.text()}`);
        await fresh.close();
      }
    }
    expect([...said]).toHaveLength(1);
    const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
    expect(Math.abs(median(took.known) - median(took.unknown))).toBeLessThan(60);
  });

  test.each([
    ['in turn', false],
    ['all at once', true],
  ])('is slowed after five failures, tried %s, with when to come back', async (_how, together) => {
    await administrator();
    const guess = () => new Visit(served).signIn('chef@exemple.fr', 'ce n’est pas le bon');
    const answers: Response[] = [];
    if (together) answers.push(...(await Promise.all(Array.from({ length: 12 }, guess))));
    else for (let time = 0; time < 7; time += 1) answers.push(await guess());
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    const slowed = answers.filter(({ status }) => status === 429);
    expect(slowed).toHaveLength(answers.length - 5);
    expect(Number(slowed[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await new Visit(served).signIn('chef@exemple.fr', PASSWORD)).status).toBe(429);
  });

  test('counts addresses that have no account like those that have one', async () => {
    const guess = () => new Visit(served).signIn('personne@exemple.fr', 'ce n’est pas le bon');
    for (let time = 0; time < 5; time += 1) expect((await guess()).status).toBe(401);
    expect((await guess()).status).toBe(429);
  });

  test('that succeeds counts for nothing', async () => {
    await administrator();
    for (let time = 0; time < 8; time += 1) {
      expect((await new Visit(served).signIn('chef@exemple.fr', PASSWORD)).status).toBe(200);
    }
  });

  test('comes from our own pages alone', async () => {
    await administrator();
    const body = JSON.stringify({ email: 'chef@exemple.fr', password: PASSWORD });
    const post = (headers: Record<string, string>, sent = body) =>
      fetch(`${served.address}/api/auth/sign-in/email`, { method: 'POST', headers, body: sent });
    const ours = { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' };
    for (const headers of [
      { 'content-type': 'application/json' },
      { ...ours, origin: 'https://ailleurs.exemple' },
      { ...ours, origin: 'null' },
      { ...ours, origin: `${served.address}.ailleurs.exemple` },
      { ...ours, 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      expect((await post(headers)).status).toBe(403);
    }
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await post(form, 'email=chef%40exemple.fr&password=x')).status).toBe(403);
    expect((await post({ ...ours, origin: served.address })).status).toBe(200);
    expect((await fetch(`${served.address}/api/auth/sign-in/email`)).status).toBe(404);
    expect((await post(ours, 'x'.repeat(5_000))).status).toBe(413);
  });

  test.each([
    ['/sign-up/email', { email: 'moi@exemple.fr', password: PASSWORD, name: 'moi' }],
    ['/update-user', { name: 'autre', administrator: true }],
    ['/delete-user', {}],
    ['/change-email', { newEmail: 'autre@exemple.fr' }],
    ['/request-password-reset', { email: 'chef@exemple.fr' }],
    ['/list-sessions', {}],
    ['/sign-in/social', { provider: 'github' }],
    ['/../graphql', {}],
  ])('leaves %s of the library out of reach', async (path, body) => {
    const visit = await administrator();
    expect((await visit.auth(path, body)).status).toBeGreaterThanOrEqual(400);
    expect((await visit.ask(WHO)).viewer.title).toBe('administration');
  });
});

describe('an invitation', () => {
  test('opens an account with its role on its territory, and nobody raises themselves', async () => {
    const chief = await administrator();
    const visit = await curator(chief);
    expect((await visit.ask(WHO)).viewer).toEqual({
      title: 'chargée de mission',
      administrator: false,
      grants: [{ role: 'CURATOR', territory: { slug: 'nord' } }],
    });
    const raised = await visit.ask(`mutation {
      a: grantRole(input: { number: 2, role: CURATOR, territory: { slug: "sud" } }) { ... on Forbidden { reason } }
      b: inviteAccount(input: { email: "x@exemple.fr", title: "moi", administrator: true }) { ... on Forbidden { reason } }
      c: makeAccountLink(input: { number: 1 }) { ... on Forbidden { reason } }
    }`);
    for (const answer of Object.values(raised)) expect(answer).toEqual({ reason: 'ROLE' });
    const { accounts } = await visit.ask('{ accounts { ... on Forbidden { reason } } }');
    expect(accounts).toEqual({ reason: 'ROLE' });
  });

  test.each([
    ['an address that has an account', { email: 'chef@exemple.fr' }, 'InvalidInput'],
    ['a role without a territory', { role: 'CURATOR', territory: null }, 'InvalidInput'],
    ['a territory that is an enterprise', { territory: { slug: 'ferme' } }, 'InvalidInput'],
    ['a territory that is not there', { territory: { slug: 'ailleurs' } }, 'NotFound'],
  ])('is refused for %s, and nothing is kept of it', async (_what, more, type) => {
    const chief = await administrator();
    const input = {
      email: 'camille@exemple.fr',
      title: 'chargée de mission',
      role: 'CURATOR',
      territory: { slug: 'nord' },
      ...more,
    };
    expect((await chief.ask(INVITE, { input })).inviteAccount.__typename).toBe(type);
    expect(await kept('Account')).toHaveLength(1);
    expect(await kept('Grant')).toEqual([]);
  });

  test('too old opens nothing', async () => {
    const chief = await administrator();
    const input = { email: 'camille@exemple.fr', title: 'chargée de mission' };
    const { inviteAccount } = await chief.ask(INVITE, { input });
    await world.driver.executeQuery(
      "MATCH (l:AccountLink {purpose: 'INVITATION'}) SET l.expiresAt = '2020-01-01T00:00:00.000Z'",
      {},
      { database: world.database },
    );
    const asked = `{ accountLink(token: "${tokenOf(inviteAccount.path)}") { __typename } }`;
    expect((await chief.ask(asked)).accountLink.__typename).toBe('NotFound');
    expect((await openLink(chief, inviteAccount.path)).useAccountLink.__typename).toBe('NotFound');
  });
});

describe('an account', () => {
  const asked = (act: string) => `mutation { ${act} { __typename ... on InvalidInput { field } } }`;

  test('that is shut is out at once, cannot come back, and can once it is opened again', async () => {
    const chief = await administrator();
    const visit = await curator(chief);
    await chief.ask(asked('shutAccount(input: { number: 2, shut: true })'));
    expect((await visit.ask(WHO)).viewer).toBeNull();
    expect((await visit.signIn('camille@exemple.fr', PASSWORD)).status).toBe(401);
    await chief.ask(asked('shutAccount(input: { number: 2, shut: false })'));
    expect((await visit.signIn('camille@exemple.fr', PASSWORD)).status).toBe(200);
  });

  test('loses a role at once when it is withdrawn', async () => {
    const chief = await administrator();
    const visit = await curator(chief);
    await chief.ask('mutation { withdrawRole(input: { number: 2, territory: "nord" }) { __typename } }');
    expect((await visit.ask(WHO)).viewer.grants).toEqual([]);
  });

  test('of the last administrator can be neither shut nor closed', async () => {
    const chief = await administrator();
    const shut = await chief.ask(asked('shutAccount(input: { number: 1, shut: true })'));
    expect(shut.shutAccount).toEqual({ __typename: 'InvalidInput', field: 'account' });
    const closed = await chief.ask(asked('closeAccount(input: { email: "chef@exemple.fr" })'));
    expect(closed.closeAccount).toEqual({ __typename: 'InvalidInput', field: 'account' });
  });

  test('that is closed keeps its number and nothing of its holder; neither is given again', async () => {
    const chief = await administrator();
    const visit = await curator(chief);
    const wrong = await visit.ask(asked('closeAccount(input: { email: "chef@exemple.fr" })'));
    expect(wrong.closeAccount).toEqual({ __typename: 'InvalidInput', field: 'email' });
    const { closeAccount } = await visit.ask(
      'mutation { closeAccount(input: { email: "Camille@exemple.fr" }) { ... on AccountClosed { number } } }',
    );
    expect(closeAccount).toEqual({ number: 2 });
    expect((await visit.ask(WHO)).viewer).toBeNull();
    const labels = [
      'Account',
      'Session',
      'Credential',
      'Grant',
      'AccountLink',
      'SecondFactor',
      'Verification',
    ];
    const all = JSON.stringify(await Promise.all(labels.map(kept)));
    expect(all).not.toContain('camille');
    expect(all).not.toContain('chargée');
    await curator(chief);
    expect((await kept('Account')).map(({ number }) => Number(number)).sort()).toEqual([1, 2, 3]);
    const { accounts } = await chief.ask(
      '{ accounts { ... on QueryAccountsConnection { totalCount edges { node { number waiting } } } } }',
    );
    expect(accounts).toEqual({
      totalCount: 2,
      edges: [{ node: { number: 1, waiting: false } }, { node: { number: 3, waiting: false } }],
    });
  });

  test('is nowhere among the claims: not found, not counted, not drawn', async () => {
    const count = '{ coverage { linkTotal entities { kind total } } }';
    const before = await world.ask(count);
    const chief = await administrator();
    await curator(chief);
    expect((await world.ask(count)).data).toEqual(before.data);
    const { records } = await world.driver.executeQuery(
      `MATCH (n:Account|AccountLink|AccountRegister|Credential|Grant|SecondFactor|Session|Verification)
       WHERE n:Claim OR n:Entity OR n:Evidence OR EXISTS { (n)--() } RETURN n`,
      {},
      { database: world.database },
    );
    expect(records).toEqual([]);
    const { data } = await world.ask(`{ node(id: "${globalId('Account', '1')}") { id } }`);
    expect(data).toEqual({ node: null });
  });
});
