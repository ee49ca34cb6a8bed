import { geoPath } from 'd3-geo';
import { memo } from 'react';
import type { Pane } from './projection.ts';
import styles from './territory-map.module.css';
import type { Zoom } from './zoom.ts';

/** The land under the map: départements as thin outlines, those of the territory looked at brighter. */
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
          <g key={pane.name}>
            <rect
              className={styles['inset']}
              x={pane.box.left}
              y={pane.box.top}
              width={pane.box.width}
              height={pane.box.height}
              rx="4"
            />
            <Land pane={pane} territory={territory} />
            <text
              className={styles['insetName']}
              x={pane.box.left + pane.box.width / 2}
              y={pane.box.top + 11}
            >
              {pane.name}
            </text>
          </g>
        ) : (
          <g key="main" transform={`translate(${zoom.x} ${zoom.y}) scale(${zoom.k})`}>
            <Land pane={pane} territory={territory} />
          </g>
        ),
      )}
    </svg>
  );
}

// Outlines are long to write and change only with the frame: zooming moves them without writing them again.
const Land = memo(function Land({ pane, territory }: { pane: Pane; territory: ReadonlySet<string> }) {
  const path = geoPath(pane.projection).digits(1);
  return pane.outlines.map(({ code, shape }) => (
    <path
      key={code}
      d={path(shape) ?? ''}
      className={territory.has(code) ? styles['looked'] : styles['land']}
      vectorEffect="non-scaling-stroke"
    />
  ));
});
