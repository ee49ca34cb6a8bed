import { graphLines, type LinesOptions } from '../../api/graph/dump/graph-lines.ts';
import type { WholeGraph } from '../../api/graph/graph.ts';

/**
 * A graph as text, to be compared with another whole: graphs that hold the same have the same text, byte for byte, whatever the order
 * they were written in. It is the body of a dump. The migrations are not in it: they tell of the base.
 */
export function graphAsText(graph: WholeGraph, options: LinesOptions = {}): Promise<string> {
  return graph.inOneMoment(async (read) => {
    const lines: string[] = [];
    for await (const { text } of graphLines(read, options)) lines.push(`${text}\n`);
    return lines.join('');
  });
}
