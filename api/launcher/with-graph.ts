import { resolve } from 'node:path';
import { openGraph, type WholeGraph } from '../graph/graph.ts';
import type { Configuration } from './configuration.ts';
import { messages, StartProblem } from './messages.ts';
import { type DataFolder, openDataFolder, runningInstance } from './neo4j/data-folder.ts';
import { ServerProblem } from './neo4j/server-problem.ts';
import { type Database, openDatabase, openGiven } from './open-database.ts';
import type { Terminal } from './terminal.ts';

interface Command<Result> {
  readonly configuration: Configuration;
  readonly terminal: Terminal;
  /** Whether the command may be done beside a Maillage that runs. */
  readonly beside: boolean;
  work(graph: WholeGraph, circumstances: { alone: boolean; signal: AbortSignal }): Promise<Result>;
}

/**
 * Does something with the graph of a folder, whether its Maillage runs or not: a database that is stopped is started for it, and
 * stopped after, however it ends. Throws `StartProblem` and `ServerProblem` as a start does.
 */
export async function withGraph<Result>({
  configuration,
  terminal,
  beside,
  work,
}: Command<Result>): Promise<Result> {
  // What is kept here is read by its owner alone; the database is a child of ours, and writes as we do.
  process.umask(0o077);
  const stopping = new AbortController();
  const { signal } = stopping;
  const stop = () => stopping.abort(new StartProblem(messages.interrupted));
  const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of SIGNALS) process.on(name, stop);
  let folder: DataFolder | null = null;
  let database: Database | null = null;
  let graph: WholeGraph | null = null;
  try {
    const { given, home } = configuration;
    if (given !== null && beside) database = await openGiven(given, { terminal, signal });
    else {
      folder = beside ? folderUnlessHeld(home) : openDataFolder(home);
      if (folder !== null) database = await openDatabase({ configuration, folder, terminal, signal });
    }
    graph = openGraph(database ?? runningDatabase(home));
    return await work(graph, { alone: database?.alone ?? false, signal });
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    await graph?.close();
    await database?.stop();
    folder?.release();
    for (const name of SIGNALS) process.off(name, stop);
  }
}

/** `null` when a Maillage holds it. */
function folderUnlessHeld(home: string): DataFolder | null {
  try {
    return openDataFolder(home);
  } catch (error) {
    if (error instanceof ServerProblem && error.reason.kind === 'folder-in-use') return null;
    throw error;
  }
}

function runningDatabase(home: string) {
  const database = runningInstance(home)?.database;
  if (!database) throw new StartProblem(messages.dumpStarting(resolve(home)));
  return database;
}
