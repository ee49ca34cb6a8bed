import type { CriterionGroup } from '../domain/pole/criteria.ts';
import { type StageRoles, saidForTheStageFirst } from '../domain/pole/roles.ts';
import { criteria } from '../graph/queries/criteria.ts';
import { rolesByStage } from '../graph/queries/roles-by-stage.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

/** The ten criteria a to j of 2012, in their groups. */
export function criterionGroupsOf(runner: QueryRunner): Promise<CriterionGroup[]> {
  return criteria(runner, {});
}

/** What the levels of authority may do, stage by stage in the order of a pole's life. */
export async function rolesOf(runner: QueryRunner, stages: readonly string[]): Promise<StageRoles[]> {
  const rows = await rolesByStage(runner, { stages: [...stages] });
  return rows.map((row) => ({ ...row, roles: saidForTheStageFirst(row.roles) }));
}
