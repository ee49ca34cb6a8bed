import { Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { cutApart } from '../../kit/short-name.ts';
import { useWide } from '../../kit/use-wide.ts';
import { useText } from '../../text/use-text.ts';
import type { GraphSelection } from '../gap-graph.tsx';
import styles from './square.module.css';
import { Chosen, Lines, SquareCell, type SquarePair } from './square-cell.tsx';
import { CELLS, fittingCell, usualCell } from './square-sizes.ts';

/** Letters of a name written beside the matrix; longer ones are cut, and read whole under it and in the table. */
const LETTERS = 36;
/** The same on a phone, where « CC Clairsente (C) » still tells itself apart. */
const FEW_LETTERS = 18;
/** What stands beside the names and the cells on a phone: the sides of the page and of the frame. */
const PHONE_SIDES = 58;
/** Width of a letter, on a desk and on a phone, and slant of the heads, so that each name has its room. */
const LETTER = 6.9;
const SMALL_LETTER = 6.3;
const SLANT = (52 * Math.PI) / 180;

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Who stands in a line and in a column: by a short name, whole where it is read. */
export interface SquareLine {
  readonly slug: string;
  readonly name: string;
  readonly whole: string;
}

/**
 * Lines by lines: what two share in figures, what is to examine as a pattern. It takes the focus as one thing: arrows walk the
 * cells, each is said, Enter chooses it; a table of the screen holds the same pairs.
 */
export function SquareMatrix({
  label,
  order,
  line,
  pairOf,
  saidOf,
  size: asked,
  onResize,
  selection,
  onSelect: select,
}: {
  label: string;
  /** The choice of an order. */
  order: ReactNode;
  line: readonly SquareLine[];
  pairOf: (a: string, b: string) => SquarePair | undefined;
  /** What is heard of two, whether or not they are compared. */
  saidOf: (a: string, b: string) => string;
  /** Rank of the size of a cell; `null` for the one that suits. */
  size: number | null;
  onResize: (size: number) => void;
  selection: GraphSelection;
  onSelect: (selection: GraphSelection) => void;
}) {
  const text = useText();
  const help = useId();
  const frame = useRef<HTMLDivElement>(null);
  const phone = useWide('(max-width: 700px)');
  const letters = phone ? FEW_LETTERS : LETTERS;
  const written = useMemo(
    () =>
      cutApart(
        line.map(({ name }) => name),
        letters,
      ),
    [line, letters],
  );
  const longest = Math.max(0, ...written.map((name) => name.length)) * (phone ? SMALL_LETTER : LETTER);
  const [names, heads] = [longest + 16, longest * Math.sin(SLANT) + 20];
  const size =
    asked ??
    (phone
      ? fittingCell(line.length, window.innerWidth - PHONE_SIDES - names - longest * Math.cos(SLANT))
      : usualCell(line.length));
  const [cursor, setCursor] = useState<readonly [number, number] | null>(null);
  const side = CELLS[size] ?? CELLS[0];
  const width = line.length * side;
  const row = cursor === null ? undefined : line[cursor[0]];
  const column = cursor === null ? undefined : line[cursor[1]];
  const [first, second] = selection;
  const chosen = new Set<string>(selection);
  const isChosen = (a: string, b: string) =>
    second === undefined ? false : (a === first && b === second) || (a === second && b === first);
  const wholeOf = (slug: string) => line.find((one) => one.slug === slug)?.whole ?? slug;
  const spoken = (a: string | undefined, b: string | undefined) => {
    if (a === undefined || b === undefined) return '';
    return a === b ? wholeOf(a) : saidOf(a, b);
  };
  const choose = (a: string, b: string) => select(a === b ? [a] : isChosen(a, b) ? [] : [a, b]);
  const at = (event: React.MouseEvent): readonly [number, number] | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left - names, event.clientY - box.top - heads];
    const [i, j] = [Math.floor(y / side), Math.floor(x / side)];
    return i >= 0 && j >= 0 && i < line.length && j < line.length ? [i, j] : null;
  };
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const last = line.length - 1;
    if (step) {
      const [i, j] = cursor ?? [0, 0];
      const jump = event.ctrlKey ? last : 1;
      const held = (value: number) => Math.min(last, Math.max(0, value));
      const next =
        cursor === null ? ([0, 1] as const) : ([held(i + step[0] * jump), held(j + step[1] * jump)] as const);
      setCursor(next);
      keepInView(frame.current, next, side, [names, heads]);
    } else if ((event.key === 'Enter' || event.key === ' ') && row && column) choose(row.slug, column.slug);
    else if (event.key === '+' && size < CELLS.length - 1) onResize(size + 1);
    else if (event.key === '-' && size > 0) onResize(size - 1);
    else if (event.key === 'Escape') select([]);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles['matrix']}>
      <div className={styles['tools']}>
        {order}
        <span className={styles['zoom']}>
          <Button
            quiet
            label={text('gap.smaller')}
            isDisabled={size === 0}
            onPress={() => onResize(size - 1)}
          >
            <Minus size={18} aria-hidden="true" />
          </Button>
          <Button
            quiet
            label={text('gap.larger')}
            isDisabled={size === CELLS.length - 1}
            onPress={() => onResize(size + 1)}
          >
            <Plus size={18} aria-hidden="true" />
          </Button>
        </span>
      </div>
      <div
        ref={frame}
        className={styles['frame']}
        role="application"
        aria-label={label}
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys that walk its cells
        tabIndex={0}
        onKeyDown={walk}
        onFocus={() => setCursor((known) => known ?? startOf(line, first, second))}
      >
        <svg
          width={names + width + longest * Math.cos(SLANT)}
          height={heads + width + 2}
          aria-hidden="true"
          onClick={(event) => {
            const cell = at(event);
            const [a, b] = [line[cell?.[0] ?? -1], line[cell?.[1] ?? -1]];
            if (a && b) choose(a.slug, b.slug);
          }}
          onMouseMove={(event) => setCursor(at(event))}
        >
          <g transform={`translate(${names} ${heads})`}>
            {line.map(({ slug, whole }, i) => (
              <g key={slug}>
                <text
                  className={styles['name']}
                  data-lit={chosen.has(slug) || row?.slug === slug}
                  x={-8}
                  y={i * side + side / 2}
                  textAnchor="end"
                  dominantBaseline="central"
                >
                  {written[i]}
                  <title>{whole}</title>
                </text>
                <text
                  className={styles['name']}
                  data-lit={chosen.has(slug) || column?.slug === slug}
                  transform={`translate(${i * side + side / 2} -8) rotate(-52)`}
                  dominantBaseline="central"
                >
                  {written[i]}
                  <title>{whole}</title>
                </text>
                <rect className={styles['self']} x={i * side} y={i * side} width={side} height={side} />
              </g>
            ))}
            <Lines count={line.length} side={side} />
            {line.flatMap((a, i) =>
              line.map((b, j) => {
                const pair = i === j ? undefined : pairOf(a.slug, b.slug);
                if (pair === undefined) return null;
                return (
                  <g key={`${a.slug},${b.slug}`} transform={`translate(${j * side} ${i * side})`}>
                    <SquareCell pair={pair} side={side} />
                  </g>
                );
              }),
            )}
            {first !== undefined && second !== undefined && (
              <Chosen line={line} a={first} b={second} side={side} />
            )}
            {cursor !== null && (
              <rect
                className={styles['cursor']}
                x={cursor[1] * side}
                y={cursor[0] * side}
                width={side}
                height={side}
              />
            )}
          </g>
        </svg>
      </div>
      <p className={styles['said']} aria-live="polite">
        {spoken(row?.slug, column?.slug) || text('gap.matrix.rest')}
      </p>
      <p id={help} className="sr-only">
        {text('gap.matrix.help')}
      </p>
    </div>
  );
}

function startOf(
  line: readonly { slug: string }[],
  first: string | undefined,
  second: string | undefined,
): readonly [number, number] {
  const place = (slug: string | undefined) => line.findIndex((one) => one.slug === slug);
  const [i, j] = [place(first), place(second)];
  return i >= 0 && j >= 0 ? [i, j] : [0, Math.min(1, line.length - 1)];
}

/** Scrolls the frame so that the cell walked to is seen, with the names beside it. */
function keepInView(
  frame: HTMLElement | null,
  [i, j]: readonly [number, number],
  side: number,
  [names, heads]: readonly [number, number],
): void {
  if (!frame) return;
  const [x, y] = [names + j * side, heads + i * side];
  const left = Math.min(Math.max(frame.scrollLeft, x + side - frame.clientWidth), Math.max(0, x - names));
  const top = Math.min(Math.max(frame.scrollTop, y + side - frame.clientHeight), Math.max(0, y - heads));
  frame.scrollTo({ left, top });
}
