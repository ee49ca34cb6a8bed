import type { RequestListener, ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import sirv from 'sirv';
import { coverageOf, isReady } from '../capabilities/coverage.ts';
import { driverRunner, type QueryRunner, type RunnerOptions } from '../graph/query-runner.ts';
import { graphqlEndpoint, type QueryPage } from './graphql-endpoint.ts';
import { openMetrics } from './metrics.ts';
import { watchQuestions } from './question-watch.ts';
import { type Rehearsed, rehearse } from './rehearsal.ts';
import { readTrustedDocuments, type TrustedDocument } from './trusted-documents.ts';
import { waitingPage } from './waiting-page.ts';

/** Whoever watches over us asks often and waits little. */
const HEALTH_PATIENCE_MS = 2_000;

export interface HttpApplication {
  readonly handler: RequestListener;
  /** From now on GraphQL is answered from this database. */
  connect(driver: Driver, database: string): void;
  /** From now on the pages are served: the front end is built and the facts are there. */
  markReady(): void;
  /** Asks the first questions of the pages before a reader does. */
  rehearse(signal: AbortSignal): Promise<readonly Rehearsed[]>;
  dispose(): Promise<void>;
}

/**
 * API, health and pages on one port. It answers from its first moment: until the graph and the pages are there,
 * pages are a waiting page and questions a 503, so that nobody meets a closed door.
 */
export function createHttpApplication(options: {
  pages: string;
  logger: Logger;
  queryPage?: QueryPage | undefined;
}): HttpApplication {
  let runnerFor: ((options: RunnerOptions) => QueryRunner) | null = null;
  let trustedDocuments: ReadonlyMap<string, TrustedDocument> = new Map();
  let servePages: ReturnType<typeof sirv> | null = null;
  const { queryPage } = options;
  const metrics = openMetrics();
  const watch = watchQuestions({ metrics, logger: options.logger });
  const graphql = graphqlEndpoint({
    runner: (asked) => runnerFor?.(asked) ?? null,
    trustedDocuments: () => trustedDocuments,
    watch,
    queryPage,
  });
  const protect = securityHeaders();

  const answerHealth = async (path: string, response: ServerResponse) => {
    if (path !== '/health/ready') return plain(response, 200, 'OK');
    const ready =
      runnerFor !== null &&
      servePages !== null &&
      (await isReady(runnerFor({ readTimeoutMs: HEALTH_PATIENCE_MS })));
    return ready ? plain(response, 200, 'OK') : plain(response, 503, 'NOT READY', { 'Retry-After': '5' });
  };

  const answerMetrics = async (response: ServerResponse) => {
    const { type, text } = await metrics.exposed();
    plain(response, 200, text, { 'Content-Type': type });
  };

  return {
    handler(request, response) {
      const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
      const answerQuestion = () => {
        watch.begin(request, response);
        void graphql(request, response);
      };
      // The page where one tries questions brings scripts that the pages' policy refuses.
      if (path === '/graphql' && queryPage) return answerQuestion();
      protect(request, response, () => {
        if (path === '/graphql') return answerQuestion();
        if (path === '/metrics') return void answerMetrics(response);
        if (/^\/health(\/live|\/ready)?$/.test(path)) return void answerHealth(path, response);
        if (request.method !== 'GET' && request.method !== 'HEAD') {
          return plain(response, 405, 'Method Not Allowed', { Allow: 'GET, HEAD' });
        }
        if (servePages === null) return waitingPage(response);
        servePages(request, response, () => plain(response, 404, 'Not Found'));
      });
    },
    connect(driver, database) {
      runnerFor = (asked) => driverRunner(driver, database, asked);
    },
    markReady() {
      trustedDocuments = readTrustedDocuments(options.pages);
      // Counting reads the whole graph: it is done before somebody waits for it.
      if (runnerFor) void coverageOf(runnerFor({})).catch(() => undefined);
      servePages = sirv(options.pages, {
        single: true,
        etag: true,
        setHeaders: (response, path) => {
          const lasting = path.startsWith('/assets/');
          response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
        },
      });
    },
    async rehearse(signal) {
      if (runnerFor === null) return [];
      const documents = [...trustedDocuments.values()].map(({ name, document }) => [name, document] as const);
      return rehearse(new Map(documents), runnerFor, signal);
    },
    async dispose() {
      await graphql.dispose();
    },
  };
}

/**
 * The two style elements that the pages' libraries add by themselves, by their hash: the pressable things of React Aria
 * and the container of Cytoscape. The browser tests fail when one changes with its library.
 */
const LIBRARY_STYLES = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='",
];

/** Pages run only their own scripts and styles, are framed by nobody and call nobody. */
function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'style-src': ["'self'", ...LIBRARY_STYLES],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    // TLS ends before this server; whoever ends it says how long to insist on it.
    strictTransportSecurity: false,
  });
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
