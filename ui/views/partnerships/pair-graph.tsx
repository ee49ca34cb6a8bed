import { useMemo } from 'react';
import { Canvas } from '../../graph/canvas.tsx';
import { drawnEntity } from '../../graph/drawing-of.ts';
import { useText } from '../../text/use-text.ts';
import type { Pairs } from './pairs.ts';
import { type Selection, selectionOf } from './partnerships-state.ts';

/** Authorities and what they share: the more forums, the thicker; dotted, a pair to examine. */
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
  const drawing = useMemo(
    () => ({
      entities: pairs.read.authorities.map(({ collectivity }) => drawnEntity(collectivity, false)),
      links: pairs.toExamine
        .filter(({ gap }) => gap.observed === 0)
        .map(({ a, b }) => ({
          id: `${a},${b}`,
          relation: 'COOPERATES_WITH',
          from: a,
          to: b,
          certainty: 'RECOMMENDED',
          depth: 'PARTNER',
          announced: true,
        })),
      bundles: pairs.read.pairs
        .filter(({ gap }) => gap.observed > 0)
        .map(({ a, b, gap }) => ({ id: `${a},${b}`, from: a, to: b, total: gap.observed })),
    }),
    [pairs],
  );
  const [first, second] = selection;
  const chosen = drawing.links
    .concat(drawing.bundles as never)
    .find(({ from, to }) => [from, to].every((end) => end === first || end === second));
  return (
    <Canvas
      label={text('partnerships.graph', {
        authorities: drawing.entities.length,
        shared: drawing.bundles.length,
        examine: drawing.links.length,
      })}
      drawing={drawing}
      selection={second === undefined ? (first ?? null) : chosen ? `link:${chosen.id}` : null}
      onChoose={([id]) => onSelect(selectionOf(id?.replace('link:', '') ?? null))}
    />
  );
}
