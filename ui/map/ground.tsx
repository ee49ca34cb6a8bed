import { geoPath } from 'd3-geo';
import { memo } from 'react';
import type { Pane } from './projection.ts';
import styles from './territory-map.module.css';
import type { Zoom } from './zoom.ts';

/**
 * What the map stands on: land of every country, the départements (or what the demonstration invents in their place) as thin
 * outlines, those of the territory looked at brighter.
 */
export function Ground({
  panes,
  zoom,
  territory,
}: {
  panes: readonly Pane[];
  zoom: Zoom;
  territory: ReadonlySet<string>;
}) {
  return (
    <svg aria-hidden="true">
      {panes.map((pane) =>
        pane.inset ? (
          <Inset key={pane.name} pane={pane} territory={territory} />
        ) : (
          <g key="main" transform={`translate(${zoom.x} ${zoom.y}) scale(${zoom.k})`}>
            <Land pane={pane} territory={territory} />
          </g>
        ),
      )}
    </svg>
  );
}

function Inset({ pane, territory }: { pane: Pane; territory: ReadonlySet<string> }) {
  const { left, top, width, height } = pane.box;
  return (
    <>
      <svg
        aria-hidden="true"
        x={left}
        y={top}
        width={width}
        height={height}
        viewBox={`${left} ${top} ${width} ${height}`}
      >
        <rect className={styles['sea']} x={left} y={top} width={width} height={height} />
        <Land pane={pane} territory={territory} />
      </svg>
      <rect className={styles['inset']} x={left} y={top} width={width} height={height} rx="4" />
      <text className={styles['insetName']} x={left + width / 2} y={top + 11}>
        {pane.name}
      </text>
    </>
  );
}

// Outlines are long to write and change only with the frame: zooming moves them without writing them again.
const Land = memo(function Land({ pane, territory }: { pane: Pane; territory: ReadonlySet<string> }) {
  const path = geoPath(pane.projection).digits(1);
  return (
    <>
      <path d={path(pane.land) ?? ''} className={styles['around']} vectorEffect="non-scaling-stroke" />
      {pane.outlines.map(({ code, shape }) => (
        <path
          key={code}
          d={path(shape) ?? ''}
          className={territory.has(code) ? styles['looked'] : styles['land']}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </>
  );
});
