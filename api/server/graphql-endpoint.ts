import type { IncomingMessage } from 'node:http';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { GraphQLError, getOperationAST } from 'graphql';
import { createYoga, type Plugin, type YogaInitialContext, type YogaServerOptions } from 'graphql-yoga';
import type { Logger } from 'pino';
import { InvalidInput, NotFound } from '../domain/entity/refusals.ts';
import { isDatabaseAway, isTooLong } from '../graph/database-state.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { contextOf } from '../schema/context.ts';
import { schema } from '../schema/schema.ts';
import { sentences } from './sentences.ts';
import { writingDoor } from './writing-door.ts';

export type QueryPage = NonNullable<YogaServerOptions<object, object>['renderGraphiQL']>;

const LARGEST_BODY = 2_000_000;
const MOST_TOKENS = 3_000;

/** Header a page of ours sends and a foreign form cannot. */
const CSRF_HEADER = 'x-graphql-yoga-csrf';

/**
 * GraphQL over HTTP. `runner` gives the graph, or `null` while there is none to ask; `queryPage` draws the page where one
 * tries questions, for who works on Maillage.
 */
export function graphqlEndpoint(options: {
  runner: () => QueryRunner | null;
  logger: Logger;
  queryPage: QueryPage | undefined;
}) {
  const door = writingDoor();
  return createYoga<{ req?: IncomingMessage }>({
    schema,
    context: ({ req }) => {
      const runner = options.runner();
      if (runner === null) throw away();
      return contextOf(runner, () => door.knock(req?.socket.remoteAddress ?? '', Date.now()));
    },
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: options.queryPage !== undefined,
    ...(options.queryPage ? { renderGraphiQL: options.queryPage } : {}),
    cors: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: LARGEST_BODY,
    logging: options.logger,
    maskedErrors: { maskError: (error) => readable(error, options.logger) },
    plugins: [useCSRFPrevention({ requestHeaders: [CSRF_HEADER] }), limitTokens, writesFromOurPages],
  });
}

/** A question of many thousand words is refused while it is read, before it can exhaust the stack. */
const limitTokens: Plugin = {
  onParse: ({ params }) => {
    params.options = { ...params.options, maxTokens: MOST_TOKENS };
  },
};

/** A write says by its header that no foreign page sent it, whatever the type of its body. */
const writesFromOurPages: Plugin<YogaInitialContext> = {
  onExecute({ args }) {
    const operation = getOperationAST(args.document, args.operationName)?.operation;
    if (operation !== 'mutation' || args.contextValue.request.headers.has(CSRF_HEADER)) return;
    throw new GraphQLError(sentences.writeWithoutHeader(CSRF_HEADER), {
      extensions: { code: 'FORBIDDEN', http: { status: 403 } },
    });
  },
};

/** What a client may read of an error: what it can act upon, in French; of our own faults, nothing. */
function readable(error: unknown, logger: Logger): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (cause instanceof InvalidInput)
    return answer(error, cause.message, { code: 'BAD_USER_INPUT', field: cause.field });
  if (cause instanceof NotFound) return answer(error, cause.message, { code: 'NOT_FOUND' });
  if (isDatabaseAway(cause)) return away();
  if (isTooLong(cause)) return answer(error, sentences.tooLong, { code: 'TOO_LONG', http: { status: 504 } });
  if (error instanceof GraphQLError && cause === undefined) return error;
  if (cause instanceof GraphQLError) return cause;
  logger.error({ err: cause }, 'unexpected error in a resolver');
  return answer(error, sentences.unexpected, { code: 'INTERNAL_SERVER_ERROR' });
}

function answer(error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError {
  const path = error instanceof GraphQLError ? error.path : undefined;
  return new GraphQLError(message, { extensions, ...(path ? { path } : {}) });
}

function away(): GraphQLError {
  return new GraphQLError(sentences.databaseAway, {
    extensions: { code: 'DATABASE_AWAY', http: { status: 503, headers: { 'retry-after': '5' } } },
  });
}
