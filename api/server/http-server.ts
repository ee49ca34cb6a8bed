import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { AccountSettings } from '../accounts/account-settings.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { isReady } from '../capabilities/coverage.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import type { Graph } from '../graph/graph.ts';
import { Readers } from '../graph/readers.ts';
import { callerNames } from './caller.ts';
import { graphqlEndpoint, type QueryPage } from './graphql-endpoint.ts';
import { openMetrics } from './metrics.ts';
import { movedSheets, rehearseMovedSheets } from './moved-sheets.ts';
import { openPageFiles, type PageFiles } from './page-files.ts';
import { watchQuestions } from './question-watch.ts';
import { databaseAway } from './readable-error.ts';
import { refuse } from './refuse.ts';
import { type Rehearsal, type Rehearsed, rehearse } from './rehearsal.ts';
import { protect } from './security-headers.ts';
import { sendAnswer } from './send-answer.ts';
import { isOfSignIn, signInEndpoint } from './sign-in-endpoint.ts';
import { readTrustedDocuments, type TrustedDocument } from './trusted-documents.ts';
import { waitingPage } from './waiting-page.ts';

/** Whoever watches over us asks often and waits little. */
const HEALTH_PATIENCE_MS = 2_000;

/** A commune may take its code back: a browser follows a former code by itself for an hour. */
const MOVED_KEPT = 'public, max-age=3600';

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };
const NO_NOTICE: LegalNotice = { publisher: null, contact: null, host: null };
const METHODS_OF_QUESTIONS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/** Who answers for this Maillage, as whoever deploys it says; `null` for what they do not say. */
export interface LegalNotice {
  readonly publisher: string | null;
  readonly contact: string | null;
  readonly host: string | null;
}

export interface HttpApplication {
  /** Who waits for an answer now. */
  readonly readers: Readers;
  /** Answers a request; what it throws is ours and says nothing to who asked. */
  handler(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** From now on GraphQL is answered from this graph, and writes there while it has room. */
  connect(graph: Graph, hasRoom?: () => boolean): void;
  /** From now on the pages are served: the front end is built and the facts are there. */
  markReady(): void;
  /** Asks the first questions of the pages, once these are built, before a reader does. */
  rehearse(rehearsal: Rehearsal): Promise<readonly Rehearsed[]>;
  dispose(): Promise<void>;
}

/**
 * API, health and pages on one port. It answers from its first moment: until the graph and the pages are there,
 * pages are a waiting page and questions a 503, so that nobody meets a closed door.
 */
export function createHttpApplication(options: {
  pages: string;
  logger: Logger;
  notice?: LegalNotice;
  queryPage?: QueryPage | undefined;
  /** How people sign in. */
  accounts: AccountSettings;
}): HttpApplication {
  let graph: Graph | null = null;
  let accounts: Promise<Accounts> | null = null;
  let whereabouts: ReturnType<typeof movedSheets> | null = null;
  let hasRoom = () => true;
  let trustedDocuments: ReadonlyMap<string, TrustedDocument> = new Map();
  let pageFiles: PageFiles | null = null;
  const { queryPage, notice = NO_NOTICE } = options;
  const readers = new Readers();
  const metrics = openMetrics();
  const watch = watchQuestions({ metrics, logger: options.logger });
  /** The library that signs people in is loaded when somebody first does: whoever only reads never waits for it. */
  const openedAccounts = (opened: Graph) => {
    accounts ??= import('../accounts/accounts.ts').then(({ openAccounts }) =>
      openAccounts(opened, options.accounts),
    );
    return accounts;
  };
  const answerSignIn = signInEndpoint({
    accounts: () => (graph !== null && hasRoom() ? openedAccounts(graph) : null),
    provider: options.accounts.provider?.name ?? null,
    address: options.accounts.address,
    nameOf: callerNames(),
  });
  const endpoint = graphqlEndpoint({
    graph: () => graph,
    accounts: () => {
      if (graph === null) throw databaseAway();
      return openedAccounts(graph);
    },
    trustedDocuments: () => trustedDocuments,
    canWrite: () => hasRoom(),
    watch,
    queryPage,
  });

  const answerHealth = async (path: string, response: ServerResponse) => {
    if (path !== '/health/ready') return plain(response, 200, 'OK');
    const ready =
      graph !== null &&
      pageFiles !== null &&
      (await isReady(graph.runner({ readTimeoutMs: HEALTH_PATIENCE_MS })));
    return ready ? plain(response, 200, 'OK') : plain(response, 503, 'NOT READY', { 'Retry-After': '5' });
  };

  const answerMetrics = async (response: ServerResponse) => {
    const { type, text } = await metrics.exposed();
    plain(response, 200, text, { 'Content-Type': type });
  };

  const answerQuestion = async (request: IncomingMessage, response: ServerResponse) => {
    watch.begin(request, response);
    response.once('close', readers.arrive());
    if (!METHODS_OF_QUESTIONS.has(request.method ?? '')) {
      const allowed = { Allow: [...METHODS_OF_QUESTIONS].join(', ') };
      return refuse(request, response, 405, sentences.methodRefused, allowed);
    }
    response.setHeader('Cache-Control', 'no-store');
    const context = { req: request, res: response };
    await sendAnswer(
      await endpoint.handleNodeRequestAndResponse(request, response, context),
      request,
      response,
    );
  };

  const answerPage = async (
    path: string,
    files: PageFiles,
    request: IncomingMessage,
    response: ServerResponse,
  ) => {
    const parts = files.partsOf(path);
    const query = /\?[^#]*/.exec(request.url ?? '')?.[0] ?? '';
    const where = parts && whereabouts ? await whereabouts(path, query, parts) : 'here';
    if (typeof where === 'string') return files.answer(request, response, where === 'here');
    plain(response, 301, '', { Location: where.movedTo, 'Cache-Control': MOVED_KEPT });
  };

  return {
    readers,
    async handler(request, response) {
      const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
      // The page where one tries questions brings scripts that the pages' policy refuses.
      if (path !== '/graphql' || !queryPage) protect(request, response);
      if (path === '/graphql') return answerQuestion(request, response);
      if (isOfSignIn(path)) return answerSignIn(request, response);
      if (path === '/mentions.json') return plain(response, 200, JSON.stringify(notice), JSON_TYPE);
      if (path === '/metrics') return answerMetrics(response);
      if (/^\/health(\/live|\/ready)?$/.test(path)) return answerHealth(path, response);
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return refuse(request, response, 405, sentences.methodRefused, { Allow: 'GET, HEAD' });
      }
      if (pageFiles === null) return waitingPage(request, response);
      return answerPage(path, pageFiles, request, response);
    },
    connect(opened, room = () => true) {
      hasRoom = room;
      graph = opened;
      accounts = null;
      whereabouts = movedSheets(opened);
    },
    markReady() {
      trustedDocuments = readTrustedDocuments(options.pages);
      pageFiles = openPageFiles(options.pages);
    },
    async rehearse(rehearsal) {
      if (graph === null) return [];
      const documents = [...readTrustedDocuments(options.pages).values()];
      const byName = new Map(documents.map(({ name, document }) => [name, document]));
      const rehearsed = await rehearse(rehearsal, byName, graph, readers);
      if (rehearsal.of === 'facts') await rehearseMovedSheets(graph.runner({ signal: rehearsal.signal }));
      return rehearsed;
    },
    async dispose() {
      await endpoint.dispose();
    },
  };
}

function plain(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(text);
}
