/** What writes bears this header, which a foreign page cannot send without asking leave. */
export const CSRF_HEADER = 'x-graphql-yoga-csrf';
