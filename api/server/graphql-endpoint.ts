import type { IncomingMessage, ServerResponse } from 'node:http';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { createYoga, type YogaServerOptions } from 'graphql-yoga';
import type { QueryRunner, RunnerOptions } from '../graph/query-runner.ts';
import { contextOf } from '../schema/context.ts';
import { schema } from '../schema/schema.ts';
import { limitQuestions } from './question-limits.ts';
import type { QuestionWatch } from './question-watch.ts';
import { databaseAway, readableError } from './readable-error.ts';
import { answerTrustedDocuments, type TrustedDocument } from './trusted-documents.ts';

export type QueryPage = NonNullable<YogaServerOptions<object, object>['renderGraphiQL']>;

/** Questions are short; what is longer is not one. */
const LARGEST_BODY = 250_000;

/** Header a page of ours sends and a foreign form cannot; a body of JSON, which a form cannot send either, does as well. */
const CSRF_HEADER = 'x-graphql-yoga-csrf';

interface NodeContext {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
}

/**
 * GraphQL over HTTP. `runner` gives the graph, or `null` while there is none to ask; `queryPage` draws the page where one
 * tries questions, for who works on Maillage.
 */
export function graphqlEndpoint(options: {
  runner: (options: RunnerOptions) => QueryRunner | null;
  trustedDocuments: () => ReadonlyMap<string, TrustedDocument>;
  watch: QuestionWatch;
  queryPage: QueryPage | undefined;
}) {
  const { watch, queryPage } = options;
  const requestOf = (context: object) => (context as NodeContext).req;
  return createYoga<NodeContext>({
    schema,
    context: ({ req, request }) => {
      const runner = options.runner({ signal: request.signal });
      if (runner === null) throw databaseAway();
      return contextOf(watch.counted(runner, req));
    },
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: queryPage !== undefined,
    ...(queryPage ? { renderGraphiQL: queryPage } : {}),
    cors: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: LARGEST_BODY,
    // Yoga would log errors whole, with what was asked in them.
    logging: false,
    maskedErrors: {
      maskError: (error) => readableError(error, (fault) => watch.noteFault(fault)),
    },
    plugins: [
      useCSRFPrevention({ requestHeaders: [CSRF_HEADER] }),
      answerTrustedDocuments(options.trustedDocuments, (context, name) =>
        watch.recognise(requestOf(context), name),
      ),
      limitQuestions((context) => watch.isRecognised(requestOf(context))),
      {
        onResultProcess: ({ result, serverContext }) => {
          if (!('errors' in result) || result.errors === undefined) return;
          watch.hear(
            requestOf(serverContext),
            result.errors.map(({ extensions }) => extensions?.['code']),
          );
        },
      },
    ],
  });
}
