import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { createHttpApplication, type HttpApplication } from '../../api/server/http-server.ts';

export interface Served {
  readonly application: HttpApplication;
  readonly address: string;
  ask(body: unknown, options?: { headers?: Record<string, string>; signal?: AbortSignal }): Promise<Response>;
  close(): Promise<void>;
}

/** The HTTP application on a free port, with a page that says its name and the texts of its questions by their ids. */
export async function serve(
  options: { logger?: Logger; trustedDocuments?: Record<string, string> } = {},
): Promise<Served> {
  const pages = mkdtempSync(join(tmpdir(), 'maillage-pages-'));
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Maillage</title>');
  writeFileSync(join(pages, '.trusted-documents.json'), JSON.stringify(options.trustedDocuments ?? {}));
  const application = createHttpApplication({ pages, logger: options.logger ?? pino({ level: 'silent' }) });
  const server = createServer(application.handler).listen(0, '127.0.0.1');
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
