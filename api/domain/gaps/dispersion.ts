import { GAP_PARAMETERS, type GapParameters } from './parameters.ts';

export interface ReferencePair {
  readonly occasions: number;
  readonly observed: number;
  readonly rate: number;
}

const total = <Item>(items: readonly Item[], value: (item: Item) => number) =>
  items.reduce((sum, item) => sum + value(item), 0);

const within = ([low, high]: readonly [number, number], value: number) =>
  Math.min(high, Math.max(low, value));

/**
 * Dispersion phi between comparable pairs, by moments: rho = (Σ(o − nq)² − Σnq(1 − q)) / Σn(n − 1)q(1 − q),
 * phi = 1/rho − 1, kept within its bounds. The declared value when there are too few pairs to tell.
 */
export function dispersionOf(
  pairs: readonly ReferencePair[],
  parameters: GapParameters = GAP_PARAMETERS,
): { readonly dispersion: number; readonly estimatedFrom: number | null } {
  const telling = pairs.filter(({ occasions }) => occasions >= 2);
  const room = total(telling, ({ occasions: n, rate: q }) => n * (n - 1) * q * (1 - q));
  if (telling.length < parameters.pairsToEstimateDispersion || room <= 0)
    return { dispersion: parameters.dispersion, estimatedFrom: null };
  const spread = total(telling, ({ occasions: n, observed, rate: q }) => (observed - n * q) ** 2);
  const chance = total(telling, ({ occasions: n, rate: q }) => n * q * (1 - q));
  const rho = (spread - chance) / room;
  const phi = rho <= 0 ? Number.POSITIVE_INFINITY : 1 / rho - 1;
  return { dispersion: within(parameters.dispersionBounds, phi), estimatedFrom: telling.length };
}
