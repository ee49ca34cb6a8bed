import { Client, cacheExchange, fetchExchange } from 'urql';

/** One door to the API. The header is one that a foreign page cannot send. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  fetchOptions: { headers: { 'x-graphql-yoga-csrf': '1' } },
  preferGetMethod: false,
});
