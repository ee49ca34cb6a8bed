import { z } from 'zod';
import { parsePartialDate } from '../evidence/partial-date.ts';
import { valuesOf } from '../vocabulary/vocabulary.ts';

type Words = readonly string[] | null | undefined;

/** What a reader asks of the links; what is absent filters nothing. */
export interface LinkWishes {
  readonly relations?: Words;
  readonly certainties?: Words;
  readonly depthAtLeast?: string | null | undefined;
  readonly sources?: readonly (string | number)[] | null | undefined;
  readonly asOf?: string | null | undefined;
}

/** The same, as the graph is asked: `null` where nothing is filtered. */
export const linkFilter = z.object({
  relations: z.array(z.string()).nullable(),
  certainties: z.array(z.string()).nullable(),
  depths: z.array(z.string()).nullable(),
  sources: z.array(z.string()).nullable(),
  asOf: z.string().nullable(),
});
export type LinkFilter = z.infer<typeof linkFilter>;

/**
 * Filter for the links a reader wishes to see. A date leaves out the links known to be over before it or to begin
 * after it, by the whole of what a year or a month can mean; undated links stay, and so do those a
 * source only saw to stand at another date (`date`): it tells neither a beginning nor an end.
 * Throws `InvalidInput` for a text that is not a date.
 */
export function linkFilterOf(wishes: LinkWishes | null | undefined, field = 'links'): LinkFilter {
  return {
    relations: copied(wishes?.relations),
    certainties: copied(wishes?.certainties),
    depths: depthsFrom(wishes?.depthAtLeast),
    sources: wishes?.sources ? wishes.sources.map(String) : null,
    asOf: parsePartialDate(wishes?.asOf, `${field}.asOf`),
  };
}

/** Depths of tie from one of them up, in the order of the vocabulary; `null` for all, unknown depth included. */
export function depthsFrom(least: string | null | undefined): string[] | null {
  if (least == null) return null;
  const depths = valuesOf('depth');
  return depths.slice(depths.indexOf(least));
}

export function copied(list: Words): string[] | null {
  return list ? [...list] : null;
}
