import { engagementOf, type Forum } from './perimeter.ts';

/** « activation »: a unit is engaged too little anywhere. « cloisonnement »: both are engaged, apart. */
export type Cause = 'ACTIVATION' | 'DISJUNCTION';

export interface CauseOfGap {
  /** Occasions where the engagement of both units is known. */
  readonly documented: number;
  readonly engaged: readonly [number, number];
  readonly together: number;
  /** Missing cooperations for want of engagement; `null` when no occasion is documented. */
  readonly activation: number | null;
  /** Missing cooperations although both are engaged. With `activation`, sums to expected − observed. */
  readonly disjunction: number | null;
}

/** Splits what is missing on documented occasions: q n − ab/n for want of engagement, ab/n − o for being apart. */
export function causeOf(
  pair: readonly [string, string],
  occasions: readonly Forum[],
  rate: number | null,
): CauseOfGap {
  const known = occasions
    .map((forum) => pair.map((unit) => engagementOf(forum, unit)))
    .filter((engagements) => !engagements.includes('UNKNOWN'));
  const engaged = (at: 0 | 1) => known.filter((engagements) => engagements[at] === 'ENGAGED').length;
  const together = known.filter((engagements) => engagements.every((one) => one === 'ENGAGED')).length;
  const [a, b, n] = [engaged(0), engaged(1), known.length];
  return {
    documented: n,
    engaged: [a, b],
    together,
    activation: n === 0 || rate === null ? null : rate * n - (a * b) / n,
    disjunction: n === 0 ? null : (a * b) / n - together,
  };
}

/** The larger part names the cause; `null` when neither misses anything. */
export function mainCause({ activation, disjunction }: CauseOfGap): Cause | null {
  if (activation === null || disjunction === null || Math.max(activation, disjunction) <= 1e-12) return null;
  return activation >= disjunction ? 'ACTIVATION' : 'DISJUNCTION';
}

/** Of two units, the one engaged least often compared with its reference rate; `null` when a rate is missing. */
export function laggingUnit(
  pair: readonly [string, string],
  { documented, engaged }: CauseOfGap,
  rates: readonly [number | null, number | null],
): string | null {
  if (documented === 0 || rates[0] === null || rates[1] === null) return null;
  const short = (at: 0 | 1, rate: number) => engaged[at] / documented - rate;
  return short(0, rates[0]) <= short(1, rates[1]) ? pair[0] : pair[1];
}
