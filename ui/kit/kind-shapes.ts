import { kindOf } from './kinds.ts';

/** Outlines of the kinds in a box of 32: the same in the drawing, the legend, the lists and on paper. */
const OUTLINES: Readonly<Record<string, string>> = {
  hexagon: 'M16 1.5 28.6 8.75v14.5L16 30.5 3.4 23.25V8.75Z',
  circle: 'M4 16a12 12 0 1 0 24 0a12 12 0 1 0-24 0Z',
  'rounded-square': 'M9 4h14a5 5 0 0 1 5 5v14a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5V9a5 5 0 0 1 5-5Z',
  diamond: 'M16 2 30 16 16 30 2 16Z',
  triangle: 'M16 3.5 30 28H2Z',
  'cut-rectangle': 'M2 8h21l7 7v9H2Z',
  'small-square': 'M11 8h10a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H11a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3Z',
  tag: 'M2 8.5h19L30 16l-9 7.5H2Z',
  pentagon: 'M16 2.5 30 12.8 24.7 29H7.3L2 12.8Z',
  'double-circle': 'M4 16a12 12 0 1 0 24 0a12 12 0 1 0-24 0Z',
  ellipse: 'M1.5 16a14.5 9.5 0 1 0 29 0a14.5 9.5 0 1 0-29 0Z',
};

/** Nested outlines of a collectivity: the higher its level, the more of them. */
const LEVEL_RINGS: Readonly<Record<string, number>> = {
  COMMUNE: 0,
  EPCI: 1,
  PETR: 1,
  PAYS: 1,
  PNR: 1,
  SYNDICAT: 1,
  DEPARTEMENT: 2,
  REGION: 3,
  ETAT: 3,
  EUROPE: 3,
};

export interface Drawn {
  readonly kind: string;
  readonly level?: string | null | undefined;
  readonly essStatus?: string | null | undefined;
}

export interface ShapeLook {
  readonly outline: string;
  readonly fill: string;
  /** Inner outlines, as shares of the whole. */
  readonly rings: readonly number[];
  readonly dashed: boolean;
  /** Whether inner outlines must be pale to be seen on the fill. */
  readonly dark: boolean;
}

/**
 * How an entity is drawn. A structure has a second ring when it is proved to be of the social economy and a dashed
 * outline when nobody says; unnamed groups are double, for they are many.
 */
export function kindShapeOf(drawn: Drawn): ShapeLook {
  const { shape, fill } = kindOf(drawn.kind);
  return {
    outline: OUTLINES[shape] ?? OUTLINES['circle'] ?? '',
    fill,
    rings: ringsOf(drawn, shape),
    dashed: drawn.kind === 'Enterprise' && drawn.essStatus !== 'PROVED' && drawn.essStatus !== 'DISPROVED',
    dark: drawn.kind === 'Collectivity' || drawn.kind === 'Contract',
  };
}

function ringsOf(drawn: Drawn, shape: string): number[] {
  if (shape === 'double-circle') return [0.62];
  if (drawn.kind === 'Enterprise') return drawn.essStatus === 'PROVED' ? [0.68] : [];
  const count = drawn.kind === 'Collectivity' ? (LEVEL_RINGS[drawn.level ?? ''] ?? 0) : 0;
  return [0.74, 0.5, 0.26].slice(0, count);
}

/** The shape as an SVG document, for where no element can be put. */
export const shapeSvg = (drawn: Drawn, outlineColour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="64" height="64">${shapePaths(drawn, outlineColour)}</svg>`;

/** The outlines of the shape, in a box of 32, as SVG elements. */
export function shapePaths(drawn: Drawn, outlineColour: string): string {
  const look = kindShapeOf(drawn);
  const ring = look.dark ? '#ffffff' : outlineColour;
  const rings = look.rings
    .map(
      (share) =>
        `<path d="${look.outline}" fill="none" stroke="${ring}" stroke-width="${1.5 / share}" transform="translate(16 16) scale(${share}) translate(-16 -16)"/>`,
    )
    .join('');
  const dash = look.dashed ? ' stroke-dasharray="3.2 2.4"' : '';
  return `<path d="${look.outline}" fill="${look.fill}" stroke="${outlineColour}" stroke-width="1.5" stroke-linejoin="round"${dash}/>${rings}`;
}
