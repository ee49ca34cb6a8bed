import type { Core } from 'cytoscape';
import { useEffect, useId, useRef } from 'react';
import type { Point } from './boxes.ts';
import type { EarthUnder, Mark } from './layouts/layout.ts';
import styles from './marks.module.css';
import { TITLE, titleIn } from './titles.ts';

/** Land to lay under a drawing made as on a map, as paths in degrees, longitude then latitude. */
export interface Land {
  /** Of every country. */
  readonly around: string;
  /** Of the territories one knows: départements. */
  readonly outlines: string;
  /** How far it is known: beyond, nobody says what is sea. */
  readonly extents: readonly {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  }[];
}

/** Columns, bands and regions behind the entities, and the land where they are drawn as on a map. */
export function Marks({ cy, marks, land }: { cy: Core; marks: readonly Mark[]; land?: Land | undefined }) {
  const sheet = useRef<SVGGElement>(null);
  const clip = useId();
  // Written with the marks, which tell when it changes.
  const earth = cy.scratch('earth') as EarthUnder | undefined;
  useEffect(() => followView(cy, sheet.current), [cy]);
  return (
    <svg className={styles['marks']} aria-hidden="true">
      <g ref={sheet}>
        {land && earth && <Ground land={land} earth={earth} clip={clip} />}
        {marks.map((mark) => (
          <g key={mark.id} className={styles[mark.shape]}>
            <MarkShape mark={mark} />
          </g>
        ))}
      </g>
    </svg>
  );
}

/** Their names, over the lines: at one size whatever the zoom. */
export function MarkNames({
  cy,
  marks,
  nameOf,
}: {
  cy: Core;
  marks: readonly Mark[];
  nameOf: (mark: Mark) => string;
}) {
  const sheet = useRef<SVGGElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names are read from the page, when they have changed there
  useEffect(
    () =>
      followView(cy, sheet.current, (zoom) => {
        for (const name of sheet.current?.querySelectorAll('text') ?? []) write(name, zoom);
      }),
    [cy, marks, nameOf],
  );
  return (
    <svg className={styles['marks']} aria-hidden="true">
      <g ref={sheet}>
        {marks
          .filter(({ shape }) => shape !== 'ground')
          .map((mark) => (
            <g key={mark.id} className={styles[mark.shape]}>
              <text {...namePlace(mark)} data-whole={nameOf(mark)} />
            </g>
          ))}
      </g>
    </svg>
  );
}

/** Keeps a sheet where the drawing is as it is moved and magnified. Gives what stops it. */
function followView(cy: Core, sheet: SVGGElement | null, then?: (zoom: number) => void): () => void {
  const follow = () => {
    const { x, y } = cy.pan();
    const zoom = cy.zoom();
    sheet?.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
    then?.(zoom);
  };
  follow();
  cy.on('viewport', follow);
  return () => {
    cy.removeListener('viewport', follow);
  };
}

function write(name: SVGTextElement, zoom: number): void {
  const { x, y, room, heading, whole = '' } = name.dataset;
  const { lines, share } = titleIn(whole, Number(room) * zoom, Number(heading) * zoom);
  name.setAttribute('transform', `translate(${x} ${y}) scale(${share / zoom})`);
  if (name.textContent !== lines.join('')) name.replaceChildren(...lines.map(lineOf));
}

/** Share of the width and height of what is known along which it fades into the paper. */
const FADING = 0.08;

/** Sides of a box that is known, as the way its edge fades and the strip where it does. */
function fadingSides({ west, south, east, north }: Land['extents'][number]) {
  const [across, along] = [(east - west) * FADING, (north - south) * FADING];
  const strip = (left: number, top: number, right: number, bottom: number) =>
    `M${left} ${top}H${right}V${bottom}H${left}Z`;
  return [
    { side: 'west', d: strip(west, south, west + across, north) },
    { side: 'east', d: strip(east - across, south, east, north) },
    { side: 'south', d: strip(west, south, east, south + along) },
    { side: 'north', d: strip(west, north - along, east, north) },
  ] as const;
}

/** From the paper, at the edge, to nothing; degrees of latitude grow downwards in the box they are drawn in. */
const FADES = {
  west: { x1: 0, y1: 0, x2: 1, y2: 0 },
  east: { x1: 1, y1: 0, x2: 0, y2: 0 },
  south: { x1: 0, y1: 0, x2: 0, y2: 1 },
  north: { x1: 0, y1: 1, x2: 0, y2: 0 },
} as const;

/** The land under a drawing made as on a map, as far as what has no place there, and fading where it is no longer known. */
function Ground({ land, earth, clip }: { land: Land; earth: EarthUnder; clip: string }) {
  const { east, north, box } = earth;
  return (
    <g clipPath={`url(#${clip})`} className={styles['land']}>
      <clipPath id={clip}>
        <rect x={box.left} y={box.top} width={box.right - box.left} height={box.bottom - box.top} />
      </clipPath>
      {Object.entries(FADES).map(([side, way]) => (
        <linearGradient key={side} id={`${clip}-${side}`} {...way} className={styles['fading']}>
          <stop offset="0" />
          <stop offset="1" stopOpacity="0" />
        </linearGradient>
      ))}
      <g transform={`matrix(${east.scale} 0 0 ${-north.scale} ${east.x} ${north.y})`}>
        {land.extents.map(({ west, south, east, north }) => (
          <path key={west} className={styles['sea']} d={`M${west} ${south}H${east}V${north}H${west}Z`} />
        ))}
        <path className={styles['landAround']} d={land.around} />
        <path className={styles['landOutlines']} d={land.outlines} />
        {land.extents.flatMap((extent) =>
          fadingSides(extent).map(({ side, d }) => (
            <path key={`${extent.west} ${side}`} d={d} fill={`url(#${clip}-${side})`} />
          )),
        )}
      </g>
    </g>
  );
}

function MarkShape({ mark: { shape, box, outline, kind } }: { mark: Mark }) {
  if (outline) return <path d={pathOf(outline)} data-head={kind} />;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  return <rect x={box.left} y={box.top} width={width} height={height} rx={shape === 'region' ? 8 : 0} />;
}

const pathOf = (outline: readonly Point[]) => `M${outline.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;

/** A box bears its name in its top left corner. */
function namePlace({ box, heading = 0 }: Mark) {
  return {
    'data-x': box.left,
    'data-y': box.top,
    'data-room': box.right - box.left,
    'data-heading': heading,
  };
}

/** A line of the name of a box, under the one before. */
function lineOf(words: string, index: number): SVGTSpanElement {
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
  line.setAttribute('x', String(TITLE.aside));
  line.setAttribute('y', String(TITLE.above + TITLE.size * 0.9 + index * TITLE.line));
  line.textContent = words;
  return line;
}
