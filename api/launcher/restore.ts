import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isFall } from '../graph/database-state.ts';
import { DumpProblem } from '../graph/dump/dump-problem.ts';
import { checkDump } from '../graph/dump/read-dump.ts';
import { restoreDump } from '../graph/dump/restore-dump.ts';
import { readConfiguration } from './configuration.ts';
import { messages, StartProblem } from './messages.ts';
import { problemSentence } from './problem-sentence.ts';
import { openTerminal } from './terminal.ts';
import { withGraph } from './with-graph.ts';

const terminal = openTerminal(process.stdout, process.stderr);

/** Puts a dump into an empty base. The file is read to its end before a database is even started. */
async function restore(): Promise<void> {
  const file = readArguments();
  const configuration = readConfiguration(process.env);
  const startedAt = performance.now();
  const dump = await checkDump(file);
  terminal.say(messages.restoreChecked(dump.manifest));
  await withGraph({
    configuration,
    terminal,
    beside: false,
    work: (graph, { alone, signal }) =>
      restoreDump(graph, dump, {
        alone,
        signal,
        onProgress: (done, total) => terminal.progress(messages.restoring(done, total)),
      }).catch((error: unknown) => {
        throw isFall(error) ? new DumpProblem({ kind: 'cut' }, { cause: error }) : error;
      }),
  });
  terminal.say(messages.restored((performance.now() - startedAt) / 1_000));
  const secondFactors = dump.manifest.counts.node['SecondFactor'] ?? 0;
  if (secondFactors > 0) terminal.say(messages.dumpSecondFactors(secondFactors));
}

function readArguments(): string {
  try {
    const [file, ...more] = parseArgs({ allowPositionals: true, options: {} }).positionals;
    if (file === undefined || more.length > 0) throw new StartProblem();
    // npm runs a command from the project; a file is named from where one is.
    return resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  } catch (error) {
    throw new StartProblem(messages.restoreBadOption, { cause: error });
  }
}

await restore().catch((error: unknown) => {
  terminal.complain(problemSentence(error));
  process.exitCode = 1;
});
