import { z } from 'zod';
import { valuesOf } from '../vocabulary/vocabulary.ts';
import { evidenceFacts, type LinkCount, type LinkFacts, linkFacts, optionalText, words } from './entity.ts';

/** Links that share relation, direction and kind of the other end: all counted, the first ones by name of that end. */
export type LinkGroup = LinkCount & { readonly links: readonly LinkFacts[] };

const ruleShape = {
  id: z.string(),
  ruleKind: words(valuesOf('ruleKind')),
  text: z.string(),
  amountCents: z.number().nullish(),
  minAmountCents: z.number().nullish(),
  maxAmountCents: z.number().nullish(),
  maxShare: z.number().nullish(),
  ownTaxation: z.boolean().nullish(),
  minInhabitants: z.int().nullish(),
  minInhabitantsOperator: optionalText,
  evidence: z.array(evidenceFacts),
};
export const ruleFacts = z.looseObject(ruleShape);
/** A condition, an amount, a rate or a date that a contract sets, as its source says it; `detailsOf` tells all it holds. */
export type RuleFacts = z.infer<z.ZodObject<typeof ruleShape>>;

/** Amounts of the links of a contract, of one measure: what is granted is never added to what is paid. */
const measuredAmount = z.object({
  measure: words(valuesOf('measure')),
  totalCents: z.number(),
  linkTotal: z.int(),
});
export type MeasuredAmount = z.infer<typeof measuredAmount>;

/** How old what is known is: dates as precise as the sources, `null` when none of the proofs bears one. */
const freshnessFacts = z.object({
  oldest: z.string().nullable(),
  lastObserved: z.string().nullable(),
  undated: z.int(),
});
export type Freshness = z.infer<typeof freshnessFacts>;

export const sheetPartsRow = z.object({
  id: z.string(),
  groupLinks: z.array(linkFacts),
  rules: z.array(ruleFacts),
  amounts: z.array(measuredAmount),
  /** One line. */
  freshness: z.array(freshnessFacts).max(1),
});

/** What only a sheet shows of an entity; empty, and `null`, when it was not asked. */
export interface SheetParts {
  readonly linkGroups: readonly LinkGroup[];
  readonly rules: readonly RuleFacts[];
  readonly amounts: readonly MeasuredAmount[];
  readonly freshness: Freshness | null;
}

export const NO_SHEET_PARTS: SheetParts = { linkGroups: [], rules: [], amounts: [], freshness: null };

/** The counts of the links of an entity, each with those of its links that were read. */
export function linkGroupsOf(
  id: string,
  counts: readonly LinkCount[],
  links: readonly LinkFacts[],
): LinkGroup[] {
  return counts.map((count) => ({
    ...count,
    links: links.filter(({ type, from, to }) => {
      const outward = from.id === id;
      return (
        type === count.relation &&
        (outward ? 'OUT' : 'IN') === count.direction &&
        (outward ? to : from).kind === count.kind
      );
    }),
  }));
}
