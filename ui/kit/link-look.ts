import { DEPTHS } from './relations.ts';

/**
 * Strokes of links, the firmest first, each with its dashes: « chained » is a long dash, a point, a long dash; « examined » a long
 * dash and two points.
 */
export const DASHES = {
  solid: '',
  chained: '11 3 2 3',
  dashed: '6 4',
  dotted: '1.5 3.5',
  examined: '9 3 1.5 3 1.5 3',
} as const;
/** Dashes of a stroke of some width: a wide one needs longer ones to be told from a solid. */
export function dashesOf(line: Line, width: number): string | undefined {
  if (line === 'solid') return undefined;
  const longer = Math.max(1, width / 2.5);
  return DASHES[line]
    .split(' ')
    .map((length) => Math.round(Number(length) * longer * 10) / 10)
    .join(' ');
}
export type Line = keyof typeof DASHES;
export const LINES = Object.keys(DASHES) as readonly Line[];

/** Certainty of a line that nobody claims: it joins two that deserve a look. */
export const TO_EXAMINE = 'TO_EXAMINE';

/**
 * Line of a link: what a source says is solid, what the authority that answers for it publishes is chained, what was read
 * between the lines is dashed, what is only advised or announced is dotted.
 */
export function lineOf(link: { readonly certainty: string; readonly announced: boolean }): Line {
  if (link.certainty === TO_EXAMINE) return 'examined';
  if (link.certainty === 'RECOMMENDED' || link.announced) return 'dotted';
  if (link.certainty === 'OFFICIAL') return 'chained';
  return link.certainty === 'INFERRED' ? 'dashed' : 'solid';
}

/** Width of a link in pixels, from the depth of the tie; a tie whose depth is not said is as thin as the shallowest. */
export function widthOf(depth: string | null | undefined): number {
  const step = depth ? DEPTHS.indexOf(depth) : 0;
  return 1.25 + Math.max(step, 0) * 0.75;
}
