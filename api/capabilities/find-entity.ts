import type { EntityShape, EntityView } from '../domain/entity/entity.ts';
import { InvalidInput, NotFound } from '../domain/entity/refusals.ts';
import { parseInsee, parseSiren } from '../domain/identifiers/official-codes.ts';
import { entityByInsee, entityBySiren } from '../graph/queries/entity-by-code.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { entitiesOf } from './entities.ts';

/** One way to name an entity: its slug or an official code. */
export type EntityReference =
  | { readonly slug: string }
  | { readonly siren: string }
  | { readonly insee: { readonly level: string; readonly code: string } };

/**
 * The entity a reference names.
 * Throws `InvalidInput` for a code that cannot be one, `NotFound` when nothing bears it.
 */
export async function findEntity(
  runner: QueryRunner,
  reference: EntityReference,
  shape: EntityShape,
): Promise<EntityView> {
  const { id, asked } = await identified(runner, reference);
  const [view] = id === undefined ? [] : await entitiesOf(runner, [id], shape);
  if (!view) throw new NotFound(asked);
  return view;
}

/** Ids of what references name, in their order. Throws `NotFound` for a code that nothing bears. */
export function identifiedAll(
  runner: QueryRunner,
  references: readonly EntityReference[],
): Promise<string[]> {
  return Promise.all(
    references.map(async (reference) => {
      const { id, asked } = await identified(runner, reference);
      if (id === undefined) throw new NotFound(asked);
      return id;
    }),
  );
}

async function identified(
  runner: QueryRunner,
  reference: EntityReference,
): Promise<{ id: string | undefined; asked: string }> {
  if ('slug' in reference) {
    if (reference.slug.trim() === '') throw new InvalidInput('slug', 'La référence est vide.');
    return { id: reference.slug, asked: reference.slug };
  }
  if ('siren' in reference) {
    const siren = parseSiren(reference.siren);
    if (siren === null)
      throw new InvalidInput('siren', 'Un SIREN compte neuf chiffres, avec une clé valide.');
    const [row] = await entityBySiren(runner, { siren });
    return { id: row?.id, asked: `SIREN ${siren}` };
  }
  const { level } = reference.insee;
  const code = parseInsee(reference.insee.code);
  if (code === null) {
    throw new InvalidInput(
      'insee',
      'Un code INSEE compte deux ou trois caractères (département, région) ou cinq (commune).',
    );
  }
  const [row] = await entityByInsee(runner, { code, level });
  return { id: row?.id, asked: `code INSEE ${code}` };
}
