import { useMemo } from 'react';
import GapGraph from '../../gaps/gap-graph.tsx';
import { drawnEntity } from '../../graph/drawing-of.ts';
import { useText } from '../../text/use-text.ts';
import { meetingsOf, type Pairs } from './pairs.ts';
import type { Selection } from './partnerships-state.ts';

/** Authorities and what they share, and what is to examine. */
export default function PairGraph({
  pairs,
  selection,
  onSelect,
}: {
  pairs: Pairs;
  selection: Selection;
  onSelect: (selection: Selection) => void;
}) {
  const text = useText();
  const drawn = useMemo(
    () => ({
      nodes: pairs.read.authorities.map(({ collectivity }) => drawnEntity(collectivity, false)),
      examined: pairs.toExamine.map(({ a, b }) => ({ from: a, to: b })),
      meetings: meetingsOf(pairs.read.pairs),
    }),
    [pairs],
  );
  return (
    <GapGraph
      label={text('partnerships.graph', {
        authorities: drawn.nodes.length,
        shared: drawn.meetings.length,
        examine: drawn.examined.length,
      })}
      {...drawn}
      selection={selection}
      onSelect={onSelect}
    />
  );
}
