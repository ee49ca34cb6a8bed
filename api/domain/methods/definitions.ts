import type { Definition } from './definition.ts';
import { GAP_DEFINITIONS } from './gap-definitions.ts';
import { PARTNERSHIP_DEFINITIONS } from './partnership-definitions.ts';
import { RECOMMENDATION_DEFINITIONS } from './recommendation-definitions.ts';
import { TRANSVERSALITY_DEFINITIONS } from './transversality-definitions.ts';

/** Every figure of the gaps, partnerships and partner finding that a screen may open, by theme. */
export const METHOD_DEFINITIONS: Readonly<Record<string, readonly Definition[]>> = {
  gaps: GAP_DEFINITIONS,
  transversality: TRANSVERSALITY_DEFINITIONS,
  partnership: PARTNERSHIP_DEFINITIONS,
  recommendation: RECOMMENDATION_DEFINITIONS,
};
