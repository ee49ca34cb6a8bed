import { bandsAcross, bandsDown } from './bands.ts';
import type { Arrangement, LaidNetwork } from './layout.ts';
import { RANKS, rankOf } from './ranks.ts';

/** Levels of authority, one band each, from the State down to the actors. */
export function* byLevels(network: LaidNetwork): Iterable<Arrangement> {
  const levels = RANKS.map((code) => ({
    id: `level:${code}`,
    code,
    nodes: network.nodes.filter((node) => rankOf(node) === code).sort((a, b) => b.weight - a.weight),
  })).filter(({ nodes }) => nodes.length > 0);
  yield network.narrow ? bandsDown(network, levels) : bandsAcross(network, levels);
}
