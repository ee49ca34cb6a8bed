import type { IncomingMessage, ServerResponse } from 'node:http';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { getOperationAST } from 'graphql';
import { createYoga, type Plugin, type YogaInitialContext, type YogaServerOptions } from 'graphql-yoga';
import type { Accounts } from '../accounts/accounts.ts';
import { mayBeSignedIn } from '../accounts/cookie-name.ts';
import { type Language, type Sentence, sentences } from '../domain/refusals/sentences.ts';
import type { Graph } from '../graph/graph.ts';
import { contextOf } from '../schema/context.ts';
import { Refused } from '../schema/refused.ts';
import { schema } from '../schema/schema.ts';
import { languageAccepted } from './accepted.ts';
import { callerNames } from './caller.ts';
import { CSRF_HEADER } from './csrf-header.ts';
import { heavyQuestions } from './heavy-questions.ts';
import { limitQuestions } from './question-limits.ts';
import type { QuestionWatch } from './question-watch.ts';
import { databaseAway, noRoomToWrite, readableError } from './readable-error.ts';
import { speaks, spokenError } from './spoken-errors.ts';
import { answerTrustedDocuments, type TrustedDocument } from './trusted-documents.ts';
import { writingDoor } from './writing-door.ts';

export type QueryPage = NonNullable<YogaServerOptions<object, object>['renderGraphiQL']>;

/** Questions are short; what is longer is not one. */
const LARGEST_BODY = 250_000;

/**
 * What a foreign page can send without asking leave — a form, plain text — must bear a header that it cannot send; JSON
 * needs none. A GET may come from anywhere: it only reads, data are open, and mutations by GET are refused.
 */
const csrf = useCSRFPrevention({ requestHeaders: [CSRF_HEADER] }) as Plugin;
const refuseForeignForms: Plugin = {
  onRequestParse: (parsing) =>
    parsing.request.method === 'GET' ? undefined : csrf.onRequestParse?.(parsing as never),
};

/** A write says by its header that no foreign page sent it, whatever the type of its body. */
const writesFromOurPages = (canWrite: () => boolean): Plugin<YogaInitialContext> => ({
  onExecute({ args }) {
    const operation = getOperationAST(args.document, args.operationName)?.operation;
    if (operation !== 'mutation') return;
    if (!canWrite()) throw noRoomToWrite();
    if (args.contextValue.request.headers.has(CSRF_HEADER)) return;
    throw new Refused(sentences.writeWithoutHeader, {
      extensions: { code: 'FORBIDDEN', http: { status: 403 } },
    });
  },
});

interface NodeContext {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
}

/**
 * GraphQL over HTTP. `graph` gives what is asked, or `null` while there is none to ask; `queryPage` draws the page where one
 * tries questions, for who works on Maillage.
 */
export function graphqlEndpoint(options: {
  graph: () => Graph | null;
  /** Opens the accounts of that graph, once. */
  accounts: () => Promise<Accounts>;
  trustedDocuments: () => ReadonlyMap<string, TrustedDocument>;
  /** Whether the graph can be written to. */
  canWrite: () => boolean;
  watch: QuestionWatch;
  queryPage: QueryPage | undefined;
}) {
  const { watch, queryPage } = options;
  const door = writingDoor();
  const nameOf = callerNames();
  const requestOf = (context: object) => (context as NodeContext).req;
  const heavy = heavyQuestions({
    request: requestOf,
    caller: (context) => nameOf(requestOf(context).socket.remoteAddress ?? ''),
    whenDone: (context, done) => (context as NodeContext).res.once('close', done),
  });
  return createYoga<NodeContext>({
    schema,
    context: async ({ req, res, request }) => {
      const graph = options.graph();
      if (graph === null) throw databaseAway();
      const runner = graph.runner({ signal: request.signal, lane: () => heavy.laneOf(req) });
      const address = req.socket.remoteAddress ?? '';
      const askToWrite = () => {
        const now = Date.now();
        return { wait: door.knock(address, now), takeBack: () => door.takeBack(address, now) };
      };
      const language = languageOf(req);
      const say = (sentence: Sentence) => {
        speaks(res, language);
        return sentence[language];
      };
      const { cookie } = req.headers;
      const signedIn = mayBeSignedIn(cookie) ? await (await options.accounts()).signedIn(cookie) : null;
      return contextOf(watch.counted(runner, req), {
        askToWrite,
        say,
        viewer: signedIn?.viewer ?? null,
        session: signedIn?.session ?? null,
        inOneWrite: graph.inOneWrite,
        accountDesk: async () => (await options.accounts()).desk,
      });
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
      refuseForeignForms,
      writesFromOurPages(options.canWrite),
      answerTrustedDocuments(options.trustedDocuments, (context, name) =>
        watch.recognise(requestOf(context), name),
      ),
      limitQuestions((context) => watch.isRecognised(requestOf(context))),
      heavy.plugin,
      tellErrors((context, codes) => watch.hear(requestOf(context), codes)),
    ],
  });
}

/** Tells the codes of an answer's errors, and says them in the language of whoever asked. */
function tellErrors(hear: (context: object, codes: readonly unknown[]) => void): Plugin {
  return {
    onResultProcess: ({ result, serverContext, setResult }) => {
      const errors = ('errors' in result && result.errors) || [];
      hear(
        serverContext,
        errors.map(({ extensions }) => extensions?.['code']),
      );
      if (errors.length === 0) return;
      const { req, res } = serverContext as unknown as NodeContext;
      const language = languageOf(req);
      speaks(res, language);
      setResult({ ...result, errors: errors.map((error) => spokenError(error, language)) });
    },
  };
}

function languageOf({ headers }: IncomingMessage): Language {
  return languageAccepted(headers['accept-language']);
}
