import type { EntityShape, EntityView } from '../domain/entity/entity-view.ts';
import { linkGroupsOf, NO_SHEET_PARTS } from '../domain/entity/sheet-parts.ts';
import { entities, sheetParts } from '../graph/queries/entities.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

/**
 * Entities in the order of their ids, as much of each as asked; `null` where an id names nothing. One statement, and a
 * second beside it when what only a sheet shows is asked.
 */
export async function entitiesOf(
  runner: QueryRunner,
  ids: readonly string[],
  shape: EntityShape,
): Promise<(EntityView | null)[]> {
  if (ids.length === 0) return [];
  const distinct = [...new Set(ids)];
  const { groupLinksFirst, withRules, withAmounts, withFreshness, ...known } = shape;
  const { linkEvidenceFirst } = known;
  const asked = groupLinksFirst > 0 || withRules || withAmounts || withFreshness;
  const [rows, parts] = await Promise.all([
    entities(runner, { ids: distinct, ...known }),
    asked
      ? sheetParts(runner, {
          ids: distinct,
          groupLinksFirst,
          linkEvidenceFirst,
          withRules,
          withAmounts,
          withFreshness,
        })
      : [],
  ]);
  const partsById = new Map(parts.map((part) => [part.id, part]));
  const views = rows.map((row): EntityView => {
    const { id } = row.entity;
    const part = partsById.get(id);
    if (!part) return { ...row, ...NO_SHEET_PARTS };
    const { rules, amounts, groupLinks, freshness } = part;
    const linkGroups = groupLinksFirst > 0 ? linkGroupsOf(id, row.linkCounts, groupLinks) : [];
    return { ...row, linkGroups, rules, amounts, freshness: freshness[0] ?? null };
  });
  const byId = new Map(views.map((view) => [view.entity.id, view]));
  return ids.map((id) => byId.get(id) ?? null);
}
