import { useId, useMemo } from 'react';
import { Canvas } from '../graph/canvas.tsx';
import type { DrawnEntity, DrawnLink } from '../graph/drawing.ts';
import { showAll, ZOOM_STEP, zoomBy } from '../graph/framing.ts';
import type { DrawingHandle } from '../graph/use-drawing.ts';
import { bringIntoView, type Direction, walk } from '../graph/walking.ts';
import { KindMark } from '../kit/kind-mark.tsx';
import { TO_EXAMINE } from '../kit/link-look.ts';
import { typeset } from '../text/typeset.ts';
import { useText } from '../text/use-text.ts';
import styles from './gap-graph.module.css';
import type { Meeting } from './meeting.ts';

/** What is chosen: nothing, one of the nodes, or two of them. */
export type GraphSelection = readonly [] | readonly [string] | readonly [string, string];

export interface GapGraphProps {
  readonly label: string;
  readonly nodes: readonly DrawnEntity[];
  readonly meetings: readonly Meeting[];
  readonly examined: readonly { readonly from: string; readonly to: string }[];
  /** Poles and contracts drawn beside the nodes, and what ties each to them. */
  readonly forums?: readonly DrawnEntity[];
  readonly ties?: readonly DrawnLink[];
  readonly selection: GraphSelection;
  readonly onSelect: (selection: GraphSelection) => void;
}

const idOf = (from: string, to: string) => `${from},${to}`;
const joins = (from: string, to: string, [one, other]: GraphSelection) =>
  (from === one && to === other) || (from === other && to === one);
const ARROWS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/**
 * Who meets whom as lines, thicker with more forums, and what is to examine as lines of their own pattern. It takes the focus as
 * one thing: arrows go from node to node, with shift they make a pair. The list under it holds the same lines.
 */
export default function GapGraph({
  label,
  nodes,
  meetings,
  examined,
  forums = [],
  ties = [],
  selection,
  onSelect,
}: GapGraphProps) {
  const text = useText();
  const keys = useId();
  const drawing = useMemo(
    () => ({
      entities: [...nodes, ...forums],
      links: [
        ...examined.map(({ from, to }) => ({
          id: idOf(from, to),
          relation: 'COOPERATES_WITH',
          from,
          to,
          certainty: TO_EXAMINE,
          depth: 'PARTNER',
          announced: false,
        })),
        ...ties,
      ],
      bundles: meetings.map(({ from, to, total, line }) => ({ id: idOf(from, to), from, to, total, line })),
    }),
    [nodes, forums, examined, ties, meetings],
  );
  const [first, second] = selection;
  const line = [...examined, ...meetings].find(({ from, to }) => joins(from, to, selection));
  const chosen =
    second === undefined ? selection : [...selection, ...(line ? [`link:${idOf(line.from, line.to)}`] : [])];
  const isNode = (id: string) => nodes.some((node) => node.id === id);
  /** From one node chosen to another: the pair they make. */
  const choose = (id: string | undefined, add: boolean) => {
    const pair = id?.startsWith('link:') ? id.slice('link:'.length).split(',') : [];
    if (pair[0] !== undefined && pair[1] !== undefined) return onSelect([pair[0], pair[1]]);
    if (id === undefined || !isNode(id)) return onSelect([]);
    const from = add || second === undefined ? first : undefined;
    onSelect(from !== undefined && from !== id ? [from, id] : [id]);
  };
  const press = (event: React.KeyboardEvent, cy: DrawingHandle) => {
    const { key } = event;
    if (ARROWS.has(key)) {
      const next = walk(cy, second ?? first ?? null, key as Direction);
      if (next !== null && isNode(next)) {
        onSelect(event.shiftKey && first !== undefined && first !== next ? [first, next] : [next]);
        bringIntoView(cy, next);
      }
    } else if (key === '+' || key === '=') zoomBy(cy, ZOOM_STEP);
    else if (key === '-') zoomBy(cy, 1 / ZOOM_STEP);
    else if (key === '0') showAll(cy);
    else if (key === 'Escape') onSelect([]);
    else return;
    event.preventDefault();
  };
  const nameOf = new Map(drawing.entities.map(({ id, name }) => [id, typeset(name)]));
  const between = (from: string, to: string) =>
    text('gap.graph.pair', { a: nameOf.get(from) ?? from, b: nameOf.get(to) ?? to });
  return (
    <div className={styles['graph']}>
      <div className={styles['sheet']}>
        <Canvas
          label={label}
          describedBy={keys}
          drawing={drawing}
          selection={chosen}
          onChoose={([id], add) => choose(id, add)}
          onKey={press}
        />
      </div>
      <p id={keys} className={styles['keys']}>
        {text('gap.graph.keys')}
      </p>
      <details className={`fold ${styles['list']}`}>
        <summary>
          {text('gap.graph.list', {
            nodes: nodes.length,
            meetings: meetings.length,
            examined: examined.length,
          })}
        </summary>
        <ul>
          {[
            ...examined.map((one) => ({ ...one, words: text('gap.graph.examined') })),
            ...meetings.map((one) => ({
              ...one,
              words: text('gap.graph.meet', {
                count: one.total,
                sure: one.line === 'dashed' || one.line === 'dotted' ? 'no' : 'yes',
              }),
            })),
          ].map(({ from, to, words }) => (
            <li key={`${idOf(from, to)} ${words}`}>
              <button
                type="button"
                className="word-button"
                aria-pressed={joins(from, to, selection)}
                onClick={() => onSelect([from, to])}
              >
                {between(from, to)}
              </button>{' '}
              <span>{words}</span>
            </li>
          ))}
          {nodes
            .filter(({ id }) => ![...examined, ...meetings].some(({ from, to }) => from === id || to === id))
            .map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  className="word-button"
                  aria-pressed={first === id}
                  onClick={() => onSelect([id])}
                >
                  {typeset(name)}
                </button>{' '}
                <span>{text('gap.graph.alone')}</span>
              </li>
            ))}
          {forums.map((forum) => (
            <li key={forum.id}>
              <span className={styles['forum']}>
                <KindMark {...forum} size={16} /> {typeset(forum.name)}
              </span>{' '}
              <span>
                {text('gap.graph.forum', {
                  engaged: joined(ties, forum.id, false, nameOf),
                  concerned: joined(ties, forum.id, true, nameOf),
                })}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Names of the nodes tied to a forum, engaged in it or only concerned by it; « none » for the sentence when there is none. */
function joined(
  ties: readonly DrawnLink[],
  forum: string,
  announced: boolean,
  nameOf: ReadonlyMap<string, string>,
): string {
  const names = ties
    .filter((tie) => tie.to === forum && tie.announced === announced)
    .map(({ from }) => nameOf.get(from) ?? from);
  return names.length === 0 ? '–' : names.join(', ');
}
