import { useMemo } from 'react';
import type {
  MeetingPlaceShown,
  PairShown,
  TransversalityShown,
} from '../../data/transversality-documents.ts';
import type { Units } from '../../data/units-compared.ts';
import GapGraph, { type GraphSelection } from '../../gaps/gap-graph.tsx';
import { drawnEntity } from '../../graph/drawing-of.ts';
import { useText } from '../../text/use-text.ts';
import { drawnUnit, forumsToDraw, meetingsOf, tiesOf } from './unit-drawing.ts';

/** The same pairs as the matrix, drawn: who meets, what is to examine and, on choice, where they could meet. */
export default function UnitGraph({
  shown,
  compared,
  nameOf,
  withForums,
  opened,
  selection,
  onSelect,
}: {
  shown: TransversalityShown;
  compared: Units;
  nameOf: (code: string) => string;
  withForums: boolean;
  opened: PairShown | undefined;
  selection: GraphSelection;
  onSelect: (selection: GraphSelection) => void;
}) {
  const text = useText();
  const drawn = useMemo(() => {
    const nodes = shown.units.map(({ code }) => drawnUnit(compared, code, nameOf(code)));
    const examined = shown.pairs
      .filter(({ worthExamining }) => worthExamining)
      .map(({ first, second }) => ({ from: first, to: second }));
    const forums: readonly MeetingPlaceShown[] = withForums ? forumsToDraw(shown, opened) : [];
    return {
      nodes,
      examined,
      meetings: meetingsOf(shown.pairs),
      forums: forums.map(({ forum }) => drawnEntity(forum, false)),
      ties: tiesOf(forums, opened),
    };
  }, [shown, compared, nameOf, withForums, opened]);
  return (
    <GapGraph
      label={text('transversality.graph', {
        nodes: drawn.nodes.length,
        meetings: drawn.meetings.length,
        examined: drawn.examined.length,
      })}
      {...drawn}
      selection={selection}
      onSelect={onSelect}
    />
  );
}
