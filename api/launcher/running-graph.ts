import { type Graph, openGraph } from '../graph/graph.ts';
import type { Configuration } from './configuration.ts';
import { messages, StartProblem } from './messages.ts';
import { runningInstance } from './neo4j/data-folder.ts';

/**
 * The graph of the Maillage that runs on this machine, for a command beside it, and where its pages are reached. Throws
 * `StartProblem` when none does.
 */
export function openRunningGraph({ given, home }: Configuration): { graph: Graph; address: string } {
  const instance = runningInstance(home);
  const database = given ?? instance?.database;
  if (!instance || !database) throw new StartProblem(messages.notRunning(home));
  return { graph: openGraph(database), address: instance.address };
}
