import { dashesOf } from '../kit/link-look.ts';
import { typeset } from '../text/typeset.ts';
import { arcOf, loopOf, tieLook } from './map-content.ts';
import type { DrawnTie, PlaceStack } from './map-scene.ts';
import { LINE_HEIGHT, TOWN_DOT, type WrittenName, type WrittenTown } from './names.ts';
import styles from './territory-map.module.css';

/** The ties of the map; the list beside it says them one link at a time. */
export function Ties({
  ties,
  stacks,
  lit,
  chosen,
}: {
  ties: readonly DrawnTie[];
  stacks: ReadonlyMap<string, PlaceStack>;
  lit: ReadonlySet<string>;
  chosen: ReadonlySet<string>;
}) {
  return (
    <svg aria-hidden="true">
      {ties.map((tie) => {
        const from = stacks.get(tie.from);
        const end = stacks.get(tie.to);
        if (!from || !end || (from === end && !tie.badge)) return null;
        const look = tieLook(tie, lit, chosen);
        return (
          <path
            key={tie.id}
            d={from === end && tie.badge ? loopOf(from, tie.badge) : arcOf(from, end)}
            className={[styles['tie'], look === 'faint' ? styles['faint'] : ''].join(' ')}
            data-line={tie.line}
            data-lit={look === 'lit'}
            strokeWidth={tie.width}
            strokeDasharray={dashesOf(tie.line, tie.width)}
          />
        );
      })}
    </svg>
  );
}

/** Names beside the points; each point says its own name to who hears it. */
export function Names({
  names,
  isFaint,
}: {
  names: readonly WrittenName[];
  isFaint: (stack: string) => boolean;
}) {
  return (
    <svg aria-hidden="true">
      {names.map((name) => (
        <text
          key={name.id}
          className={[styles['name'], isFaint(name.id) ? styles['faint'] : ''].join(' ')}
          textAnchor={name.anchor}
        >
          {name.lines.map((line, rank) => (
            <tspan key={line} x={name.x} y={name.y + rank * LINE_HEIGHT}>
              {typeset(line)}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}

/** Towns to find one's way by; no part of what the map tells, hence silent. */
export function Towns({ towns }: { towns: readonly WrittenTown[] }) {
  return (
    <svg aria-hidden="true">
      {towns.map(({ id, at, x, y, anchor, lines }) => (
        <g key={id}>
          <circle className={styles['townDot']} cx={at.x} cy={at.y} r={TOWN_DOT / 2} />
          <text className={styles['town']} x={x} y={y} textAnchor={anchor}>
            {lines[0]}
          </text>
        </g>
      ))}
    </svg>
  );
}
