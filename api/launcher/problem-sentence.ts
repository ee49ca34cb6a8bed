import { isFall } from '../graph/database-state.ts';
import { DumpProblem } from '../graph/dump/dump-problem.ts';
import { MigrationProblem } from '../graph/migrations.ts';
import { dumpProblem, messages, StartProblem, serverProblem } from './messages.ts';
import { ServerProblem } from './neo4j/server-problem.ts';

/** What a command says of what ended it. */
export function problemSentence(error: unknown): string {
  if (error instanceof ServerProblem) return serverProblem(error.reason);
  if (error instanceof DumpProblem) return dumpProblem(error.reason);
  if (error instanceof StartProblem || error instanceof MigrationProblem) return error.message;
  if (isFall(error)) return messages.databaseFell;
  return messages.unexpectedWithoutLog(error instanceof Error ? error.message : String(error));
}
