import { GAP_PARAMETERS } from '../../api/domain/gaps/parameters.ts';
import { areaUnderRoc, averagePrecision } from '../../seed/laboratory/protocol/ranking-metrics.ts';

/** How well a score finds what was planted: its ranking, the share it names, and how often it is right when it does. */
export function rankingBy<Pair extends { readonly planted: boolean }>(
  pairs: readonly Pair[],
  scoreOf: (pair: Pair) => number,
) {
  const judged = pairs.map((pair) => ({ score: scoreOf(pair), relevant: pair.planted }));
  const named = judged.filter(({ score }) => score >= GAP_PARAMETERS.namedGap);
  return {
    area: areaUnderRoc(judged) ?? Number.NaN,
    precision: averagePrecision(judged) ?? Number.NaN,
    named: named.length / judged.length,
    right: named.filter(({ relevant }) => relevant).length / named.length,
  };
}

/** Share of what was planted: the average precision of a score that knows nothing. */
export const plantedShare = (pairs: readonly { readonly planted: boolean }[]) =>
  pairs.filter(({ planted }) => planted).length / pairs.length;
