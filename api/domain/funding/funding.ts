import { z } from 'zod';
import { type EntityFacts, entityFacts, unprovedLink } from '../entity/entity.ts';

const moneyLink = unprovedLink.extend({
  instrument: z.string().nullish(),
  purpose: z.string().nullish(),
  amountNote: z.string().nullish(),
  contract: entityFacts.nullish(),
});
type MoneyLink = z.infer<typeof moneyLink>;

/** The money links of a pole as the graph holds them. */
export const moneyOfPole = z.object({
  id: z.string(),
  supports: z.array(moneyLink),
  contracts: z.array(
    z.object({
      contract: entityFacts,
      own: moneyLink,
      funders: z.array(z.object({ role: z.string(), actor: entityFacts })),
    }),
  ),
});
export type MoneyOfPole = z.infer<typeof moneyOfPole>;

/** One sum, or one known funding without its sum: who, by what, how much of what measure. */
export interface FundingLine {
  readonly link: MoneyLink;
  /** Who pays; `null` when the sources do not say. */
  readonly funder: EntityFacts | null;
  /** Level of the authority that pays; `null` outside the levels. */
  readonly level: string | null;
  readonly contract: EntityFacts | null;
  /** `null` when no source gives the sum. */
  readonly amountCents: number | null;
  readonly measure: string;
}

/** Sums of one level and of one measure. */
export interface FundingTotal {
  readonly level: string | null;
  readonly measure: string;
  readonly amountCents: number;
  readonly lines: number;
}

export interface Funding {
  readonly lines: readonly FundingLine[];
  readonly totals: readonly FundingTotal[];
  /** Lines without a sum. */
  readonly withoutAmount: number;
  /** Lines whose sum has no known measure, or is a range: they are added to nothing. */
  readonly notAdded: number;
}

/** Sums of which nothing says what they measure, or that are the bounds of a range, cannot be added. */
const NEVER_ADDED = new Set(['UNSPECIFIED', 'RANGE']);

/**
 * Funding of a pole. A support that a contract carries is one line, not two; sums of two measures are never added, nor
 * those of two levels.
 */
export function fundingOf({ supports, contracts }: MoneyOfPole): Funding {
  const carried = new Set(supports.flatMap(({ instrument }) => (instrument ? [instrument] : [])));
  const lines = [
    ...supports.map((link) => line(link, link.from, link.contract ?? null)),
    ...contracts
      .filter(({ contract }) => !carried.has(contract.id))
      .map(({ contract, own, funders }) => line(own, payer(funders), contract)),
  ];
  const totals = new Map<string, FundingTotal>();
  for (const { level, measure, amountCents } of lines) {
    if (amountCents === null || NEVER_ADDED.has(measure)) continue;
    const key = `${level}|${measure}`;
    const before = totals.get(key) ?? { level, measure, amountCents: 0, lines: 0 };
    totals.set(key, { ...before, amountCents: before.amountCents + amountCents, lines: before.lines + 1 });
  }
  const withAmount = lines.filter(({ amountCents }) => amountCents !== null);
  return {
    lines,
    totals: [...totals.values()],
    withoutAmount: lines.length - withAmount.length,
    notAdded: withAmount.filter(({ measure }) => NEVER_ADDED.has(measure)).length,
  };
}

/** Who pays under a contract: its funder when the sources name one, else its authority; nobody when they name several. */
function payer(funders: MoneyOfPole['contracts'][number]['funders']): EntityFacts | null {
  const named = funders.filter(({ role }) => role === 'FUNDER');
  const actors = new Map((named.length > 0 ? named : funders).map(({ actor }) => [actor.id, actor]));
  return actors.size === 1 ? ([...actors.values()][0] ?? null) : null;
}

function line(link: MoneyLink, funder: EntityFacts | null, contract: EntityFacts | null): FundingLine {
  const level = funder?.['level'] ?? contract?.['level'];
  return {
    link,
    funder,
    level: typeof level === 'string' && level !== 'TOUS' ? level : null,
    contract,
    amountCents: link.amountCents ?? null,
    measure: link.measure ?? 'UNSPECIFIED',
  };
}
