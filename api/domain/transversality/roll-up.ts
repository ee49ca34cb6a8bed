import type { Forum, Perimeter } from './perimeter.ts';

const union = <Item>(sets: readonly (ReadonlySet<Item> | undefined)[]): Set<Item> =>
  new Set(sets.flatMap((set) => [...(set ?? [])]));

/** One forum seen from several perimeters: counted once, engaged when any of them is, complete when all lists are. */
function joined(views: readonly [Forum, ...Forum[]]): Forum {
  const engaged = union(views.map((view) => view.engaged));
  const concerned = union(views.map((view) => view.concerned));
  const units = union([engaged, concerned, ...views.map((view) => view.notEngaged)]);
  // « no » at the level above asks for a « no » everywhere below; one silence leaves it unknown.
  const refused = [...units].filter(
    (unit) => !engaged.has(unit) && views.every((view) => view.complete || view.notEngaged?.has(unit)),
  );
  return {
    id: views[0].id,
    complete: views.every(({ complete }) => complete),
    reliability: Math.max(...views.map(({ reliability }) => reliability)),
    concerned,
    engaged,
    notEngaged: new Set(refused),
  };
}

/**
 * Perimeters seen as one from above (services → collectivity → EPCI or département). A forum several of them take part
 * in is one forum, a family present in several is one unit: nothing is counted twice, and rolling up by steps or at once
 * gives the same. The reliability kept is that of the best source.
 */
export function rolledUp(id: string, level: string, perimeters: readonly Perimeter[]): Perimeter {
  const views = new Map<string, [Forum, ...Forum[]]>();
  for (const forum of perimeters.flatMap(({ forums }) => forums)) {
    const known = views.get(forum.id);
    if (known) known.push(forum);
    else views.set(forum.id, [forum]);
  }
  return {
    id,
    level,
    units: [...new Set(perimeters.flatMap(({ units }) => units))].sort(),
    forums: [...views.values()].map(joined),
  };
}
