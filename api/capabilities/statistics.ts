import { densityOf, meanDegreeOf } from '../domain/network/density.ts';
import { countedBy, totalOf } from '../domain/selection/counts.ts';
import { type LinkWishes, linkFilterOf } from '../domain/selection/link-filter.ts';
import { statistics } from '../graph/queries/statistics.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { type AskedFilter, type AskedSeed, selectedIds } from './selection.ts';

export interface Statistics {
  readonly entityTotal: number;
  readonly linkTotal: number;
  readonly undatedLinkTotal: number;
  readonly isolatedTotal: number;
  readonly density: number | null;
  readonly meanDegree: number | null;
  readonly entities: readonly { kind: string; total: number }[];
  readonly relations: readonly { relation: string; total: number }[];
  readonly certainties: readonly { certainty: string; total: number }[];
  readonly depths: readonly { depth: string | null; total: number }[];
  readonly sourceTotal: number;
  readonly withoutPosition: number;
}

/**
 * A selection in numbers; density and mean degree are those of its simple graph.
 * Throws `NotFound`, `InvalidInput`.
 */
export async function statisticsOf(
  runner: QueryRunner,
  asked: { of: AskedSeed; filter: AskedFilter; links: LinkWishes | null | undefined; withSources: boolean },
): Promise<Statistics> {
  const links = linkFilterOf(asked.links);
  const ids = [...(await selectedIds(runner, asked.of, asked.filter))];
  const [counted] = await statistics(runner, { ids, links, withSources: asked.withSources });
  if (!counted) throw new Error('a count of links gave no row');
  const { groups, pairTotal, tiedTotal, ...totals } = counted;
  return {
    ...totals,
    relations: countedBy('relation', groups),
    certainties: countedBy('certainty', groups),
    depths: countedBy('depth', groups),
    linkTotal: totalOf(groups),
    entityTotal: ids.length,
    undatedLinkTotal: totalOf(groups.filter(({ undated }) => undated)),
    isolatedTotal: ids.length - tiedTotal,
    density: densityOf(ids.length, pairTotal),
    meanDegree: meanDegreeOf(ids.length, pairTotal),
  };
}
