import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Logger, pino } from 'pino';
import { loadFoundingFacts } from '../../seed/load/load-founding-facts.ts';
import type { Load } from '../../seed/load/load-once.ts';
import type { AccountSettings } from '../accounts/account-settings.ts';
import { administratorLink, isAdministered } from '../capabilities/accounts/account-links.ts';
import { isFall } from '../graph/database-state.ts';
import { baseState } from '../graph/dump/base-state.ts';
import { DumpProblem } from '../graph/dump/dump-problem.ts';
import { type Graph, openGraph, type WholeGraph } from '../graph/graph.ts';
import { applyMigrations, MigrationProblem } from '../graph/migrations.ts';
import type { Readers } from '../graph/readers.ts';
import { faultWithoutData } from '../server/fault-without-data.ts';
import type { HttpApplication } from '../server/http-server.ts';
import { openHttp } from '../server/open-http.ts';
import type { Rehearsal } from '../server/rehearsal.ts';
import { arePagesFresh, buildPages, pages } from './build-pages.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { dumpBeforeMigration } from './dumps.ts';
import { type LoadBeside, loadAside } from './load-aside.ts';
import { dumpProblem, FULL, messages, StartProblem, serverProblem } from './messages.ts';
import { type DataFolder, openDataFolder, signInSecretOf } from './neo4j/data-folder.ts';
import { untilWritesOpen } from './neo4j/held-writes.ts';
import { ServerProblem } from './neo4j/server-problem.ts';
import { type Database, openDatabase } from './open-database.ts';
import { openServerLog } from './server-log.ts';
import { openTerminal } from './terminal.ts';

const IN_FLIGHT_PATIENCE_MS = 10_000;
const SILENCE_PATIENCE_MS = 300_000;
/** What a reader gains by plans that are there is worth so long before the pages are open; the rest is rehearsed beside them. */
const OPENING_REHEARSAL_MS = 3_500;

const terminal = openTerminal(process.stdout, process.stderr);
const stopping = new AbortController();

/** What is open and must be closed, in whatever order it came. */
const open: {
  folder?: DataFolder;
  logger?: Logger;
  http?: Server;
  application?: Promise<HttpApplication>;
  database?: Promise<Database>;
  graph?: Graph;
} = {};

async function start(): Promise<void> {
  const startedAt = performance.now();
  const configuration = readConfiguration(process.env, process.argv.slice(2));
  // What is kept here is read by its owner alone; the database is a child of ours, and writes as we do.
  process.umask(0o077);
  const folder = openDataFolder(configuration.home);
  open.folder = folder;
  open.logger = pino({}, openServerLog(join(folder.logs, 'server.log')));
  open.http = openHttp(answer, {
    connectionsByAddress: configuration.connectionsByAddress,
    note: (fault) => open.logger?.error({ fault: faultWithoutData(fault) }, 'fault'),
  });
  const address = await listen(open.http, configuration);
  terminal.say(messages.preparing(address));

  open.database = openDatabase({ configuration, folder, terminal, signal: stopping.signal });
  open.application = openApplication(open.logger, configuration, {
    address: configuration.address ?? address,
    secret: configuration.secret ?? signInSecretOf(folder),
    provider: configuration.provider,
    mail: configuration.mail,
  });
  await Promise.all([prepareGraph(open.database, open.application, folder), preparePages(folder)]);
  const application = await open.application;
  await rehearse(application, { of: 'facts', mostMs: OPENING_REHEARSAL_MS });
  application.markReady();
  terminal.say(messages.ready(address, (performance.now() - startedAt) / 1_000));
  const database = await open.database;
  folder.announce({ address, bolt: configuration.given ? null : database.uri });
  await offerAdministration(configuration.address ?? address);
  terminal.say(messages.howToStop);
  const { readers } = application;
  await addDemonstration(database, readers).catch(sayIsMissing(messages.demonstrationFailed));
  await rehearse(application, { of: 'facts' });
  await rehearse(application, { of: 'demonstration' });
  const added = await addTerritorialFrame(database, readers).catch(sayIsMissing(messages.frameFailed));
  if (!added) return;
  await rehearse(application, { of: 'facts', replan: true });
  await rehearse(application, { of: 'demonstration', replan: true });
}

/** The API is a second of loading: what refuses a start is known before, and the database starts meanwhile. */
async function openApplication(
  logger: Logger,
  { development, notice }: Configuration,
  accounts: AccountSettings,
): Promise<HttpApplication> {
  const { createHttpApplication } = await import('../server/http-server.ts');
  const queryPage = development ? (await import('@graphql-yoga/render-graphiql')).renderGraphiQL : undefined;
  return createHttpApplication({ pages, logger, notice, queryPage, accounts });
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const application = await open.application;
  if (application === undefined) response.writeHead(503, { 'Retry-After': '1' }).end();
  else await application.handler(request, response);
}

/** The port is taken before anything costly begins: who comes early sees the waiting page, a taken port is said at once. */
function listen(http: Server, { port, host }: Configuration): Promise<string> {
  return new Promise((settle, fail) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') fail(new StartProblem(messages.portInUse(port)));
      else if (error.code === 'EACCES') fail(new StartProblem(messages.portForbidden(port)));
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
        fail(new StartProblem(messages.hostUnknown(host)));
      } else fail(error);
    });
    http.listen(port, host, () => {
      const bound = http.address();
      const reached =
        host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
      settle(`http://${reached}:${typeof bound === 'object' && bound !== null ? bound.port : port}`);
    });
  });
}

async function prepareGraph(
  opening: Promise<Database>,
  application: Promise<HttpApplication>,
  folder: DataFolder,
): Promise<void> {
  const database = await opening;
  database.lost.then((problem) => stop(1, sentenceOf(problem)));
  const graph = openGraph(database, { beforeWrite: () => untilWritesOpen(folder.path) });
  open.graph = graph;
  (await application).connect(graph, () => database.hasRoom());
  await throughFalls(database, () => keepBeforeMigration(graph, folder));
  const { applied } = await throughFalls(database, () => applyMigrations(graph, { alone: database.alone }));
  if (applied.length > 0) terminal.say(messages.migrated(applied.length));
  const loadedAt = performance.now();
  const facts = await throughFalls(database, () =>
    loadFoundingFacts(graph, {
      onProgress: (done, total) => terminal.progress(messages.loadingFacts(done, total)),
    }),
  );
  if (facts.alreadyComplete) return;
  terminal.say(messages.factsLoaded(facts.nodes, facts.relations, (performance.now() - loadedAt) / 1_000));
}

/** What a migration does cannot be undone: a graph that holds something is dumped before the first one. */
async function keepBeforeMigration(graph: WholeGraph, folder: DataFolder): Promise<void> {
  const [state] = await baseState(graph.runner(), {});
  if (state?.halfRestored) throw new DumpProblem({ kind: 'half-restored' });
  if (!state?.holds) return;
  try {
    const file = await dumpBeforeMigration(graph, folder.path, { at: new Date(), signal: stopping.signal });
    if (file !== null) terminal.say(messages.dumpedBeforeMigration(file));
  } catch (error) {
    if (!(error instanceof DumpProblem)) throw error;
    throw new StartProblem(messages.dumpBeforeMigrationFailed(dumpProblem(error.reason)));
  }
}

/** Maillage can be used meanwhile: the facts are there, and each territory is there as soon as it is written. Whether it was added now. */
async function addTerritorialFrame(database: Database, readers: Readers): Promise<boolean> {
  const startedAt = performance.now();
  const frame = await loadBesideReaders(database, readers, 'territorial-frame', messages.loadingFrame);
  if (frame.alreadyComplete) return false;
  terminal.say(messages.frameLoaded(frame.nodes, frame.relations, (performance.now() - startedAt) / 1_000));
  return true;
}

/** As long as nobody administers this Maillage, each start gives a link to: there is no account that all know. */
async function offerAdministration(address: string): Promise<void> {
  const runner = open.graph?.runner();
  if (runner === undefined || (await isAdministered(runner))) return;
  const { path } = await administratorLink(runner);
  terminal.say(messages.administratorLink(new URL(path, address).href));
}

/** The demonstration comes before the frame: it is small, and a newcomer opens it first. */
async function addDemonstration(database: Database, readers: Readers): Promise<void> {
  const { alreadyComplete, nodes } = await loadBesideReaders(
    database,
    readers,
    'demonstration',
    messages.loadingDemonstration,
  );
  if (!alreadyComplete) terminal.say(messages.demonstrationLoaded(nodes));
}

async function loadBesideReaders(
  database: Database,
  readers: Readers,
  what: LoadBeside,
  progress: (done: number, total: number) => string,
): Promise<Load> {
  const onProgress = (done: number, total: number) => terminal.progress(progress(done, total));
  return throughFalls(database, () =>
    loadAside({
      what,
      address: database,
      readers,
      folder: database.folder,
      home: open.folder?.path ?? null,
      signal: stopping.signal,
      onProgress,
    }),
  );
}

/** What fails here costs a reader seconds, and nothing more. */
async function rehearse(application: HttpApplication, rehearsal: Omit<Rehearsal, 'signal'>): Promise<void> {
  const told = await application.rehearse({ ...rehearsal, signal: stopping.signal });
  for (const { name, problem } of told) if (problem) open.logger?.warn({ name, problem }, 'rehearsal');
}

/** Who reads the poles meanwhile must not lose them: what is missing is tried again at the next start. */
const sayIsMissing = (sentence: string) => (error: unknown) => {
  if (stopping.signal.aborted) return;
  open.logger?.error({ err: error }, 'loading after the start');
  terminal.complain(sentence);
};

/** Work that may be done again from its beginning, done again when the database fell in the middle of it. */
async function throughFalls<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  for (let silentSince: number | null = null; ; ) {
    try {
      return await work();
    } catch (error) {
      if (stopping.signal.aborted || !isFall(error)) throw error;
      if (silentSince === null) terminal.say(messages.waitingForDatabase);
      if (silentSince === null || !database.hasRoom()) silentSince = performance.now();
      if (performance.now() - silentSince > SILENCE_PATIENCE_MS)
        throw new StartProblem(messages.databaseSilent);
      await sleep(1_000, undefined, { signal: stopping.signal });
      await database.answering();
    }
  }
}

async function preparePages(folder: DataFolder): Promise<void> {
  if (arePagesFresh()) return;
  terminal.say(messages.buildingPages);
  const startedAt = performance.now();
  const log = join(folder.logs, 'pages.log');
  const built = await buildPages(log, stopping.signal);
  if (!built) throw new StartProblem(messages.pagesFailed(log));
  terminal.say(messages.pagesBuilt((performance.now() - startedAt) / 1_000));
}

let stopped: Promise<never> | null = null;

/** Stops everything in order and leaves: answers first, then who asks, then the database, then the folder. */
function stop(exitCode: number, sentence?: string): Promise<never> {
  stopped ??= (async () => {
    if (sentence !== undefined) terminal.complain(sentence);
    else terminal.say(messages.stopping);
    stopping.abort();
    await attempt(closeHttp());
    await attempt(open.graph?.close());
    await attempt(open.database?.then((database) => database.stop()));
    await attempt(open.application?.then((application) => application.dispose()));
    open.folder?.release();
    if (sentence === undefined) terminal.say(messages.stopped);
    process.exit(exitCode);
  })();
  return stopped;
}

/** What fails while everything stops must not keep the rest from stopping. */
async function attempt(closing: Promise<unknown> | undefined): Promise<void> {
  try {
    await closing;
  } catch (error) {
    if (!stopping.signal.aborted) open.logger?.error({ err: error }, 'while stopping');
  }
}

function closeHttp(): Promise<void> {
  const { http } = open;
  if (http === undefined || !http.listening) return Promise.resolve();
  return new Promise((settle) => {
    const guard = setTimeout(() => http.closeAllConnections(), IN_FLIGHT_PATIENCE_MS);
    http.close(() => {
      clearTimeout(guard);
      settle();
    });
  });
}

/** Problems that whoever starts Maillage can cure are said alone; the others are ours, and their stack is in the log. */
function sentenceOf(error: unknown): string {
  if (error instanceof ServerProblem) return serverProblem(error.reason);
  if (error instanceof DumpProblem) return dumpProblem(error.reason);
  if (error instanceof StartProblem || error instanceof MigrationProblem) return error.message;
  if (isFileProblem(error)) {
    const { path, code } = error;
    return FULL.has(code) ? messages.fileOnFullDisk(path) : messages.fileProblem(path, code);
  }
  const message = firstWords(error instanceof Error ? error.message : String(error));
  if (open.folder === undefined) return messages.unexpectedWithoutLog(message);
  open.logger?.fatal({ err: error }, 'unexpected');
  return messages.unexpected(message, join(open.folder.logs, 'server.log'));
}

function isFileProblem(error: unknown): error is Error & { path: string; code: string } {
  return error instanceof Error && 'path' in error && 'code' in error && 'syscall' in error;
}

function firstWords(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

function fail(error: unknown): void {
  if (stopping.signal.aborted) return;
  void stop(1, sentenceOf(error));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopped !== null) terminal.say(messages.alreadyStopping);
    else void stop(0);
  });
}
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

await start().catch(fail);
