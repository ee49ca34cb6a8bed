import { type Band, bandsAcross, bandsDown } from './bands.ts';
import type { Arrangement, LaidNetwork, LaidNode } from './layout.ts';

/** What belongs to no group. */
export const NO_GROUP = 'NONE';

/** A band for each group, the largest first, its entities in rows; what belongs to no group has its own, the last. */
export function* byGroups(network: LaidNetwork): Iterable<Arrangement> {
  const bands = bandsOf(network.nodes);
  const aside = bands.find(({ code }) => code === NO_GROUP)?.nodes.map(({ id }) => id) ?? [];
  const arranged = network.narrow ? bandsDown(network, bands, { paired: true }) : bandsAcross(network, bands);
  yield { ...arranged, aside };
}

function bandsOf(nodes: readonly LaidNode[]): Band[] {
  const byCode = new Map<string, LaidNode[]>();
  for (const node of nodes) {
    const code = node.group ?? NO_GROUP;
    byCode.set(code, [...(byCode.get(code) ?? []), node]);
  }
  const last = (code: string) => (code === NO_GROUP ? 1 : 0);
  return [...byCode]
    .map(([code, own]) => ({
      id: `group:${code}`,
      code,
      nodes: [...own].sort((a, b) => b.weight - a.weight),
    }))
    .sort(
      (a, b) =>
        last(a.code) - last(b.code) || b.nodes.length - a.nodes.length || a.code.localeCompare(b.code),
    );
}
