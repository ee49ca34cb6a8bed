import { Client, cacheExchange, fetchExchange } from 'urql';
import { askByHash } from './ask-by-hash.ts';

const RELOADED_AT = 'maillage.reloaded-at';
const RELOAD_PAUSE_MS = 60_000;

/** One door to the API. The header is one that a foreign page cannot send. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  fetch: askByHash(import.meta.env.TRUSTED_DOCUMENTS ?? {}, { onOutdated: reloadOnce }),
  fetchOptions: { headers: { 'x-graphql-yoga-csrf': '1' } },
  preferGetMethod: false,
});

/** The state of a screen is its address: it comes back as it was, in the pages of today. */
function reloadOnce(): void {
  const before = Number(sessionStorage.getItem(RELOADED_AT) ?? 0);
  if (Date.now() - before < RELOAD_PAUSE_MS) return;
  sessionStorage.setItem(RELOADED_AT, String(Date.now()));
  location.reload();
}
