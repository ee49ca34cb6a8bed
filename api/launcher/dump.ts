import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDump } from '../graph/dump/write-dump.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { newDumpFile } from './dumps.ts';
import { messages, StartProblem } from './messages.ts';
import { hasDatabase, isDataFolder, openDataFolder } from './neo4j/data-folder.ts';
import { holdWrites } from './neo4j/held-writes.ts';
import { problemSentence } from './problem-sentence.ts';
import { openTerminal } from './terminal.ts';
import { withGraph } from './with-graph.ts';

const terminal = openTerminal(process.stdout, process.stderr);

/** Writes the graph into one file, beside a Maillage that runs or when none does. */
async function dump(): Promise<void> {
  const { file, accounts } = readArguments();
  const configuration = readConfiguration(process.env);
  requireDatabase(configuration);
  const startedAt = performance.now();
  const at = new Date();
  const written = file ?? newDumpFile(resolve(configuration.home), at);
  const { nodes, relations, counts } = await withGraph({
    configuration,
    terminal,
    beside: true,
    work: (graph, { signal }) =>
      writeDump(graph, written, {
        accounts,
        at,
        signal,
        holdWrites: () => holdWrites(configuration.home),
        onProgress: (lines) => terminal.progress(messages.dumping(lines)),
      }),
  });
  const megabytes = statSync(written).size / 1_000_000;
  const seconds = (performance.now() - startedAt) / 1_000;
  terminal.say(messages.dumped({ file: written, nodes, relations, megabytes, seconds }));
  terminal.say(accounts ? messages.dumpWithAccounts : messages.dumpWithoutAccounts);
  const secondFactors = counts.node['SecondFactor'] ?? 0;
  if (secondFactors > 0) terminal.say(messages.dumpSecondFactors(secondFactors));
}

function readArguments(): { file: string | null; accounts: boolean } {
  try {
    const options = { 'without-accounts': { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (more.length > 0) throw new StartProblem();
    // npm runs a command from the project; a file is named from where one is.
    const from = process.env['INIT_CWD'] ?? process.cwd();
    return { file: file === undefined ? null : resolve(from, file), accounts: !values['without-accounts'] };
  } catch (error) {
    throw new StartProblem(messages.dumpBadOption, { cause: error });
  }
}

/** Nothing is made where there is nothing to keep. */
function requireDatabase({ given, home }: Configuration): void {
  if (given !== null) {
    if (!isDataFolder(home)) openDataFolder(home).release();
  } else if (!isDataFolder(home) || !hasDatabase({ neo4jHome: join(home, 'neo4j') })) {
    throw new StartProblem(messages.dumpNoData(resolve(home)));
  }
}

await dump().catch((error: unknown) => {
  terminal.complain(problemSentence(error));
  process.exitCode = 1;
});
