import { BARE_SHAPE } from '../../domain/entity/entity-view.ts';
import { InvalidInput } from '../../domain/refusals/refusals.ts';
import { sentences } from '../../domain/refusals/sentences.ts';
import type { QueryRunner } from '../../graph/query-runner.ts';
import { type EntityReference, findEntity } from '../find-entity.ts';

/** Id of the collectivity that a role may be held on. Throws `InvalidInput` for what is none, `NotFound` for what is not there. */
export async function territoryOf(runner: QueryRunner, reference: EntityReference): Promise<string> {
  const { entity } = await findEntity(runner, reference, BARE_SHAPE);
  if (entity.kind !== 'Collectivity') throw new InvalidInput('territory', sentences.roleOnCollectivity);
  return entity.id;
}
