import { relationOf } from '../kit/relations.ts';
import type { Drawing, DrawnEntity } from './drawing.ts';
import { FRAME_FAMILY } from './filters.ts';
import type { Mark } from './layouts/layout.ts';

/** What the ground drawn behind a group says it stands around, or in. */
export type GroundHead = 'pole' | 'place';

/** The sorts of grounds that are drawn, each once. */
export function groundHeads(marks: readonly Pick<Mark, 'shape' | 'kind'>[]): readonly GroundHead[] {
  const grounds = marks.filter(({ shape }) => shape === 'ground');
  return [...new Set(grounds.map(({ kind }): GroundHead => (kind === 'Pole' ? 'pole' : 'place')))].sort();
}

/** Themes run through all groups: they gather nobody. */
const GATHERS_NOBODY = new Set(['PolicyArea']);

/**
 * The ground each entity stands on: the pole it cooperates with, directly or through what cooperates with that pole alone. What is
 * tied to several poles stands between them, on none. What cooperates with nobody stands on the ground of the collectivity it is in.
 * By id of the entity, the id of what heads its ground.
 */
export function groundsIn({ entities, links, frameLinks = [] }: Drawing): ReadonlyMap<string, string> {
  const gathering = new Map(
    entities.filter(({ kind }) => !GATHERS_NOBODY.has(kind)).map((one) => [one.id, one]),
  );
  const tied = neighboursBy(
    links.filter(({ relation }) => relationOf(relation).family !== FRAME_FAMILY),
    gathering,
  );
  const grounds = new Map<string, string>();
  for (const { id, kind } of entities) if (kind === 'Pole') grounds.set(id, id);
  spreadOver(grounds, tied);

  const placed = neighboursBy(
    [...frameLinks, ...links].filter(({ relation }) => relationOf(relation).family === FRAME_FAMILY),
    gathering,
  );
  const alone = (entity: DrawnEntity) => !grounds.has(entity.id) && !tied.has(entity.id);
  for (const entity of entities) {
    if (!alone(entity) || entity.kind === 'Collectivity') continue;
    const home = [...(placed.get(entity.id) ?? [])].find((id) => gathering.get(id)?.kind === 'Collectivity');
    if (!home) continue;
    const ground = grounds.get(home) ?? home;
    grounds.set(home, ground);
    grounds.set(entity.id, ground);
  }
  // A territory where all that is placed works with one pole is the ground of that pole.
  for (const entity of entities.filter(alone)) {
    const around = new Set([...(placed.get(entity.id) ?? [])].flatMap((id) => grounds.get(id) ?? []));
    const [only] = around;
    if (around.size === 1 && only) grounds.set(entity.id, only);
  }
  return grounds;
}

/** Each entity whose neighbours stand on one ground joins it, step by step, until nobody joins. */
function spreadOver(grounds: Map<string, string>, tied: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (let joined = true; joined; ) {
    joined = false;
    const next: [string, string][] = [];
    for (const [id, neighbours] of tied) {
      if (grounds.has(id)) continue;
      const around = new Set([...neighbours].flatMap((other) => grounds.get(other) ?? []));
      const [only] = around;
      if (around.size === 1 && only) next.push([id, only]);
    }
    for (const [id, ground] of next) {
      grounds.set(id, ground);
      joined = true;
    }
  }
}

function neighboursBy(
  links: readonly { readonly from: string; readonly to: string }[],
  among: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const known = neighbours.get(one);
    if (known) known.add(other);
    else neighbours.set(one, new Set([other]));
  };
  for (const { from, to } of links) {
    if (from === to || !among.has(from) || !among.has(to)) continue;
    add(from, to);
    add(to, from);
  }
  return neighbours;
}
