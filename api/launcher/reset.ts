import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readConfiguration } from './configuration.ts';
import { messages, StartProblem, serverEvent } from './messages.ts';
import { emptyDataFolder, isDataFolder, openDataFolder } from './neo4j/data-folder.ts';
import { stopOrphans } from './neo4j/managed-neo4j.ts';
import { problemSentence } from './problem-sentence.ts';
import { openTerminal } from './terminal.ts';

const terminal = openTerminal(process.stdout, process.stderr);

async function reset(options: readonly string[]): Promise<void> {
  const unknown = options.find((option) => option !== '--yes' && option !== '--all');
  if (unknown !== undefined) throw new StartProblem(messages.resetBadOption(unknown));
  const withDownloads = options.includes('--all');
  const home = resolve(readConfiguration(process.env).home);
  if (!existsSync(home)) return terminal.say(messages.resetNothing(home));
  if (!isDataFolder(home)) throw new StartProblem(messages.resetForeign(home));
  const folder = openDataFolder(home);
  try {
    if (!options.includes('--yes') && !(await isConfirmed(folder.path, withDownloads))) {
      return terminal.say(messages.resetDeclined);
    }
    await stopOrphans(folder, (event) => terminal.say(serverEvent(event)));
    emptyDataFolder(folder, { withDownloads });
    terminal.say(messages.resetDone(folder.path));
  } finally {
    folder.release();
  }
}

async function isConfirmed(folder: string, withDownloads: boolean): Promise<boolean> {
  if (!process.stdin.isTTY) throw new StartProblem(messages.resetNeedsAnswer(folder));
  const conversation = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await conversation.question(messages.resetQuestion(folder, withDownloads)).catch(() => '');
  conversation.close();
  return answer.trim().toLowerCase() === messages.resetYes;
}

await reset(process.argv.slice(2)).catch((error: unknown) => {
  terminal.complain(problemSentence(error));
  process.exitCode = 1;
});
