import { administratorLink } from '../capabilities/accounts/account-links.ts';
import { isDatabaseAway } from '../graph/database-state.ts';
import { readConfiguration } from './configuration.ts';
import { messages, StartProblem } from './messages.ts';
import { problemSentence } from './problem-sentence.ts';
import { openRunningGraph } from './running-graph.ts';
import { openTerminal } from './terminal.ts';

const terminal = openTerminal(process.stdout, process.stderr);

/** Prints a link that makes an administrator: whoever holds the machine holds its administration. */
async function printLink(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const { graph, address } = openRunningGraph(configuration);
  try {
    const { path } = await administratorLink(graph.runner());
    terminal.say(messages.administratorLink(new URL(path, configuration.address ?? address).href));
  } catch (error) {
    if (isDatabaseAway(error)) throw new StartProblem(messages.notRunning(configuration.home));
    throw error;
  } finally {
    await graph.close();
  }
}

await printLink().catch((error: unknown) => {
  terminal.complain(problemSentence(error));
  process.exitCode = 1;
});
