import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Logger, pino } from 'pino';
import type { AccountSettings } from '../../api/accounts/account-settings.ts';
import { createHttpApplication, type HttpApplication } from '../../api/server/http-server.ts';
import { openHttp, type Patience } from '../../api/server/open-http.ts';

export interface Served {
  readonly application: HttpApplication;
  readonly address: string;
  ask(body: unknown, options?: { headers?: Record<string, string>; signal?: AbortSignal }): Promise<Response>;
  close(): Promise<void>;
}

const SCREENS = ['/', '/explorer', '/poles/:slug', '/collectivites/:slug'].concat(
  ['siren', 'siret', 'insee'].map((code) => `/${code}/:${code}`),
);

/** Passwords cost a test little: what they cost in use is a setting of the room. */
export const LOCAL_ACCOUNTS: AccountSettings = {
  address: 'http://127.0.0.1',
  secret: 'a secret of the tests, as long as one must be',
  provider: null,
  mail: null,
  hashing: { memoryKiB: 64, passes: 1 },
};

/** The HTTP application on a free port, with a page that says its name, a few screens, and the texts of its questions by their ids. */
export async function serve(
  options: {
    logger?: Logger;
    trustedDocuments?: Record<string, string>;
    connectionsByAddress?: number;
    /** How long a client may take to ask. */
    patience?: Patience;
    /** How people sign in; by a password alone when it says nothing. */
    accounts?: Partial<AccountSettings>;
    /** Other files of the pages. */
    files?: Record<string, string | Buffer>;
    /** Hears of the errors of the HTTP layer. */
    note?: (fault: unknown) => void;
  } = {},
): Promise<Served> {
  const pages = mkdtempSync(join(tmpdir(), 'maillage-pages-'));
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Maillage</title>');
  writeFileSync(join(pages, '.screen-addresses.json'), JSON.stringify(SCREENS));
  for (const [name, content] of Object.entries(options.files ?? {})) {
    mkdirSync(dirname(join(pages, name)), { recursive: true });
    writeFileSync(join(pages, name), content);
  }
  writeFileSync(join(pages, '.trusted-documents.json'), JSON.stringify(options.trustedDocuments ?? {}));
  const application = createHttpApplication({
    pages,
    logger: options.logger ?? pino({ level: 'silent' }),
    accounts: { ...LOCAL_ACCOUNTS, ...options.accounts },
  });
  const { connectionsByAddress = 512, note = () => undefined, patience } = options;
  const server = openHttp(application.handler, {
    connectionsByAddress,
    note,
    ...(patience ? { patience } : {}),
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    application,
    address,
    ask: (body, { headers = {}, signal } = {}) =>
      fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...(signal ? { signal } : {}),
      }),
    async close() {
      server.close();
      server.closeAllConnections();
      await application.dispose();
      rmSync(pages, { recursive: true });
    },
  };
}
