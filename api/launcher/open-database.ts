import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isOfDatabase, lastingRefusalOf } from '../graph/database-state.ts';
import { type GraphAddress, openGraph } from '../graph/graph.ts';
import { graphOwner } from '../graph/queries/graph-owner.ts';
import type { Configuration } from './configuration.ts';
import { messages, StartProblem, serverEvent } from './messages.ts';
import type { DataFolder } from './neo4j/data-folder.ts';
import { requireFreeSpace } from './neo4j/data-folder.ts';
import { hasRoom } from './neo4j/disk-room.ts';
import { startManagedNeo4j } from './neo4j/managed-neo4j.ts';
import { findJava } from './neo4j/prerequisites.ts';
import { resolveServerJars } from './neo4j/server-jars.ts';
import type { ServerEvent } from './neo4j/server-problem.ts';
import type { Terminal } from './terminal.ts';

const LONGEST_WAIT_MS = 10_000;

/** The database of this start, ours or a given one, once it has answered. */
export interface Database extends GraphAddress {
  /** Resolves when it answers, at once if it does. */
  answering(): Promise<void>;
  /** Whether no other Maillage can be at it: its folder is held by this one. */
  readonly alone: boolean;
  /** Where it writes; `null` for a given server, which watches its own disk. */
  readonly folder: string | null;
  /** Whether there is room to write there. */
  hasRoom(): boolean;
  /** Settles if it is gone for good. */
  readonly lost: Promise<Error>;
  stop(): Promise<void>;
}

interface Circumstances {
  readonly configuration: Configuration;
  readonly folder: DataFolder;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

/** Starts the managed server, or waits for the given one. */
export function openDatabase(circumstances: Circumstances): Promise<Database> {
  const { given } = circumstances.configuration;
  return given === null ? openManaged(circumstances) : openGiven(given, circumstances);
}

async function openManaged({ configuration, folder, terminal, signal }: Circumstances): Promise<Database> {
  const tell = (event: ServerEvent) => {
    if (event.kind === 'jars-arriving') terminal.progress(serverEvent(event));
    else terminal.say(serverEvent(event));
  };
  requireFreeSpace(folder);
  const java = await findJava();
  const jarsFolder = configuration.serverJars ?? folder.jars;
  const jars = await resolveServerJars(jarsFolder, { log: join(folder.logs, 'maven.log'), tell, signal });
  const { transactionTimeout } = configuration;
  const managed = await startManagedNeo4j({ folder, java, jars, tell, signal, transactionTimeout });
  const { uri, user, password, database, answering, lost, stop } = managed;
  return {
    uri,
    user,
    password,
    database,
    alone: true,
    answering,
    lost,
    stop,
    folder: folder.path,
    hasRoom: () => hasRoom(folder.path),
  };
}

/**
 * A given server may come up after us: it is waited for as long as it takes. What waiting does not cure is said at once,
 * and a graph that is not ours is never written to.
 */
export async function openGiven(
  given: GraphAddress,
  { terminal, signal }: Pick<Circumstances, 'terminal' | 'signal'>,
): Promise<Database> {
  const graph = openGraph(given);
  try {
    for (let waitMs = 500, said = false; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
      try {
        const [owner] = await graphOwner(graph.runner(), {});
        if (!owner?.empty && !owner?.ours) {
          throw new StartProblem(messages.givenForeign(given.uri, given.database));
        }
        if (said) terminal.say(messages.givenAnswering(given.uri));
        break;
      } catch (error) {
        refuseWhatStays(error, given);
        if (!said) terminal.say(messages.givenAway(given.uri));
        said = true;
        await sleep(waitMs, undefined, { signal });
      }
    }
  } finally {
    await graph.close();
  }
  return {
    ...given,
    alone: false,
    answering: () => Promise.resolve(),
    folder: null,
    hasRoom: () => true,
    lost: new Promise(() => {}),
    stop: () => Promise.resolve(),
  };
}

function refuseWhatStays(error: unknown, given: GraphAddress): void {
  if (!isOfDatabase(error)) throw error;
  const refusal = lastingRefusalOf(error);
  if (refusal === 'password') throw new StartProblem(messages.givenRefused(given.uri, given.user));
  if (refusal === 'database') throw new StartProblem(messages.givenNoDatabase(given.uri, given.database));
}
