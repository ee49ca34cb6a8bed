import { FORUM_TYPES, type ForumType } from './forum-type.ts';

export interface AuthorityCoverage {
  /** 0 to 1; 0 when nothing about the authority is documented. */
  readonly share: number;
  /** A source says it; otherwise it is the share of types of forums of which at least one is documented. */
  readonly declared: boolean;
}

/** How well an authority is documented: what a source declares, else how many of poles, contracts and fundings are. */
export function coverageOf(declared: number | null, documented: ReadonlySet<ForumType>): AuthorityCoverage {
  if (declared !== null) return { share: Math.min(1, Math.max(0, declared)), declared: true };
  return { share: documented.size / FORUM_TYPES.length, declared: false };
}
