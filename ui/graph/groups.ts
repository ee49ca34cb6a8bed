import type { Drawing, DrawnBundle, DrawnEntity } from './drawing.ts';
import { NO_GROUP } from './layouts/grouped.ts';

/** Ways to gather entities. */
export const GROUP_CODES = ['territory', 'policyArea'] as const;
export type GroupCode = (typeof GROUP_CODES)[number];

export function isGroupCode(word: string | null): word is GroupCode {
  return GROUP_CODES.some((code) => code === word);
}

/** What heads a group: a collectivity or a policy area, drawn or not. */
export interface GroupHead {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly level?: string | null | undefined;
}

/** The group each entity stands in; an entity in no group is left out. */
export interface Groups {
  readonly of: ReadonlyMap<string, string>;
  readonly heads: ReadonlyMap<string, GroupHead>;
}

/** The collectivity each entity is known to be in, as it was read; a territory heads its own group. */
export function byTerritory(drawing: Drawing, territoryOf: ReadonlyMap<string, GroupHead>): Groups {
  const heads = new Map<string, GroupHead>();
  const of = new Map<string, string>();
  for (const entity of drawing.entities) {
    const head = entity.kind === 'Collectivity' ? entity : territoryOf.get(entity.id);
    if (!head) continue;
    of.set(entity.id, head.id);
    heads.set(head.id, head);
  }
  return { of, heads };
}

/** The policy area each entity concerns; of several, the one that concerns most of what is drawn. */
export function byPolicyArea(drawing: Drawing): Groups {
  const areas = new Map(
    drawing.entities.filter(({ kind }) => kind === 'PolicyArea').map((area) => [area.id, area]),
  );
  const concerned = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  for (const { relation, from, to } of drawing.links) {
    if (relation !== 'CONCERNS' || !areas.has(to)) continue;
    concerned.set(from, [...(concerned.get(from) ?? []), to]);
    sizes.set(to, (sizes.get(to) ?? 0) + 1);
  }
  const largest = (ids: readonly string[]) =>
    [...ids].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a.localeCompare(b))[0];
  const of = new Map<string, string>();
  for (const { id } of drawing.entities) {
    const area = areas.has(id) ? id : largest(concerned.get(id) ?? []);
    if (area) of.set(id, area);
  }
  return { of, heads: areas };
}

/** Beyond this many entities, groups are drawn as one entity each. */
export const FOLDED_FROM = 1_200;

/** Each group drawn as its head, with how many it holds; links between two groups become one line that counts them. */
export function folded(drawing: Drawing, groups: Groups, without: string): Drawing {
  const members = new Map<string, number>();
  const groupOf = (id: string) => groups.of.get(id) ?? NO_GROUP;
  for (const { id } of drawing.entities) members.set(groupOf(id), (members.get(groupOf(id)) ?? 0) + 1);
  const entities = [...members]
    .map(([code, count]): DrawnEntity & { count: number } => {
      const head = groups.heads.get(code) ?? { id: NO_GROUP, name: without, kind: 'ActorGroup' };
      const { id, name, kind, level } = head;
      return { id, name: `${name} (${count})`, kind, level, centre: false, count };
    })
    .sort((a, b) => b.count - a.count || a.id.localeCompare(b.id));
  const totals = new Map<string, DrawnBundle>();
  for (const { from, to } of drawing.links) {
    const [a = '', b = ''] = [groupOf(from), groupOf(to)].sort();
    if (a === b) continue;
    const id = `${a}--${b}`;
    totals.set(id, { id, from: a, to: b, total: (totals.get(id)?.total ?? 0) + 1 });
  }
  return { entities, links: [], bundles: [...totals.values()] };
}
