import { DEPTHS } from './relations.ts';

/** Line of a link: what a source says is solid, what was read between its lines is dashed, what is only advised or announced is dotted. */
export function lineOf(link: {
  readonly certainty: string;
  readonly announced: boolean;
}): 'solid' | 'dashed' | 'dotted' {
  if (link.certainty === 'RECOMMENDED' || link.announced) return 'dotted';
  return link.certainty === 'INFERRED' ? 'dashed' : 'solid';
}

/** Width of a link in pixels, from the depth of the tie; a tie whose depth is not said is as thin as the shallowest. */
export function widthOf(depth: string | null | undefined): number {
  const step = depth ? DEPTHS.indexOf(depth) : 0;
  return 1.25 + Math.max(step, 0) * 0.75;
}
