import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { administratorLink } from '../../api/capabilities/accounts/account-links.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { type Served, serve } from '../worlds/serve-world.ts';
import { INVITE, USE_LINK, Visit } from '../worlds/sign-in.ts';
import { TWO_REGIONS } from '../worlds/two-regions.ts';

const PASSWORD = 'quatre mots sans rapport';
let world: World;
beforeAll(async () => {
  world = await openWorld(TWO_REGIONS);
});
afterAll(() => world.close());
beforeEach(() =>
  world.driver.executeQuery(
    'MATCH (n:Account|AccountLink|AccountRegister|Credential|Grant|SecondFactor|Session|Verification) DETACH DELETE n',
    {},
    { database: world.database },
  ),
);

async function administratorOf(served: Served): Promise<Visit> {
  const { path } = await administratorLink(world.graph.runner());
  const visit = new Visit(served);
  const input = {
    token: path.split('/').at(-1),
    password: PASSWORD,
    email: 'chef@exemple.fr',
    title: 'chef',
  };
  await visit.ask(USE_LINK, { input });
  await visit.signIn('chef@exemple.fr', PASSWORD);
  return visit;
}

const listening = async (server: Server): Promise<number> => {
  await new Promise((done) => server.once('listening', done));
  return (server.address() as AddressInfo).port;
};

describe('an invitation by mail', () => {
  test('bears its link, and nothing is lost when the mail does not leave', async () => {
    const letters: string[] = [];
    const post = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        let text = '';
        stream.on('data', (piece) => {
          text += piece;
        });
        stream.on('end', () => {
          letters.push(text);
          done();
        });
      },
    });
    const port = await listening(post.listen(0, '127.0.0.1') as unknown as Server);
    const mail = { server: `smtp://127.0.0.1:${port}`, from: 'Maillage <maillage@exemple.fr>' };
    const served = await serve({ accounts: { address: 'http://maillage.exemple.fr', mail } });
    served.application.connect(world.graph);
    const chief = await administratorOf(served);
    const input = { email: 'camille@exemple.fr', title: 'chargée de mission' };
    const { inviteAccount } = await chief.ask(INVITE, { input });
    expect(inviteAccount.mailed).toBe(true);
    expect(letters).toHaveLength(1);
    expect(letters[0]).toContain('To: camille@exemple.fr');
    const body = letters[0]?.replaceAll('=\r\n', '') ?? '';
    expect(body).toContain(`http://maillage.exemple.fr${inviteAccount.path}`);
    await new Promise<void>((done) => post.close(() => done()));
    const other = await chief.ask(INVITE, { input: { ...input, email: 'dominique@exemple.fr' } });
    expect(other.inviteAccount).toMatchObject({ __typename: 'MadeAccountLink', mailed: false });
    await served.close();
  });
});

describe.each([
  ['as plain words', undefined],
  ['as a signed text, like ProConnect', 'RS256'],
] as const)('an identity provider that tells of a person %s', (_how, signed) => {
  let server: Server;
  let issuer: string;
  let served: Served;
  let who: { sub: string; email: string; email_verified?: boolean };
  beforeAll(async () => {
    server = createServer().listen(0, '127.0.0.1');
    issuer = `http://127.0.0.1:${await listening(server)}`;
    const accounts = {
      address: 'http://127.0.0.1:4999',
      provider: {
        name: 'ProConnect',
        issuer,
        clientId: 'maillage',
        clientSecret: 'a secret of the tests only, long enough',
        scopes: ['openid', 'email'],
      },
    };
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: 'maillage',
          client_secret: accounts.provider.clientSecret,
          redirect_uris: [`${accounts.address}/api/auth/callback/oidc`],
          post_logout_redirect_uris: [`${accounts.address}/`],
          ...(signed ? { userinfo_signed_response_alg: signed } : {}),
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      features: {
        devInteractions: { enabled: false },
        userinfo: { enabled: true },
        jwtUserinfo: { enabled: true },
      },
      findAccount: () => ({ accountId: who.sub, claims: () => ({ ...who }) }),
      interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    });
    server.on('request', async (request, response) => {
      if (!request.url?.startsWith('/interaction/')) return provider.callback()(request, response);
      // Whoever comes is let in at once: what is tried here is what we make of it.
      const { prompt, params } = await provider.interactionDetails(request, response);
      if (prompt.name === 'login') {
        return provider.interactionFinished(request, response, { login: { accountId: who.sub } });
      }
      const grant = new provider.Grant({ accountId: who.sub, clientId: String(params['client_id']) });
      grant.addOIDCScope('openid email');
      return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
    });
    served = await serve({ accounts });
    served.application.connect(world.graph);
  });
  afterAll(async () => {
    await served.close();
    server.close();
    server.closeAllConnections();
  });

  /** Goes to the provider and back, as a browser does; where it ends. */
  async function comeBy(visit: Visit): Promise<string> {
    const { url } = await (await visit.auth('/sign-in/social', {})).json();
    const held = new Map<string, string>();
    for (let at: string = url, step = 0; step < 12; step += 1) {
      const ours = at.startsWith('http://127.0.0.1:4999');
      if (ours && !at.includes('/api/auth/')) return at;
      const cookie = ours ? visit.cookie : [...held].map((pair) => pair.join('=')).join('; ');
      const answer = await fetch(ours ? at.replace('http://127.0.0.1:4999', served.address) : at, {
        redirect: 'manual',
        headers: { cookie },
      });
      if (ours) visit.keep(answer);
      else
        for (const one of answer.headers.getSetCookie()) {
          const [name = '', value = ''] = (one.split(';')[0] ?? '').split(/=(.*)/s);
          held.set(name, value);
        }
      const next = answer.headers.get('location');
      if (next === null) return `${answer.status} ${at} ${await answer.text()}`;
      at = new URL(next, at).href;
    }
    return 'nowhere';
  }

  const WHO = '{ viewer { title administrator } }';

  test('lets in whoever was invited under the address it tells, and signs out there too', async () => {
    const chief = await administratorOf(served);
    await chief.ask(INVITE, { input: { email: 'camille@exemple.fr', title: 'chargée de mission' } });
    who = { sub: 'c-1', email: 'camille@exemple.fr' };
    const visit = new Visit(served);
    expect(await comeBy(visit)).toBe('http://127.0.0.1:4999/compte');
    expect((await visit.ask(WHO)).viewer).toEqual({ title: 'chargée de mission', administrator: false });
    const { url } = await (await visit.auth('/sign-out', {})).json();
    expect(url).toMatch(new RegExp(`^${issuer}/session/end`));
  });

  test.each([
    ['nobody invited', { sub: 'x-1', email: 'inconnu@exemple.fr' }],
    [
      'an address the provider did not verify',
      { sub: 'x-2', email: 'chef@exemple.fr', email_verified: false },
    ],
  ])('opens nothing for %s', async (_what, person) => {
    await administratorOf(served);
    who = person;
    const visit = new Visit(served);
    expect(await comeBy(visit)).toContain('/connexion?echec=identite');
    expect((await visit.ask(WHO)).viewer).toBeNull();
  });
});
