import { Client, cacheExchange, fetchExchange } from 'urql';
import { askByHash } from './ask-by-hash.ts';

const RELOADED_AT = 'maillage.reloaded-at';
const RELOAD_PAUSE_MS = 60_000;

const clients = new Map<string, Client>();

/**
 * One door to the API for each language of the screens: what it refuses is said in that language, and kept apart from
 * what was said in another. The CSRF header is one that a foreign page cannot send.
 */
export function clientIn(language: string): Client {
  const known = clients.get(language);
  if (known) return known;
  const client = new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    fetch: askByHash(import.meta.env.TRUSTED_DOCUMENTS ?? {}, { onOutdated: reloadOnce }),
    fetchOptions: { headers: { 'x-graphql-yoga-csrf': '1', 'accept-language': language } },
    preferGetMethod: false,
  });
  clients.set(language, client);
  return client;
}

/** The state of a screen is its address: it comes back as it was, in the pages of today. */
function reloadOnce(): void {
  const before = Number(sessionStorage.getItem(RELOADED_AT) ?? 0);
  if (Date.now() - before < RELOAD_PAUSE_MS) return;
  sessionStorage.setItem(RELOADED_AT, String(Date.now()));
  location.reload();
}
