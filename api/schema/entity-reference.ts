import type { EntityReference } from '../capabilities/find-entity.ts';
import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { readGlobalId } from './global-id.ts';

export interface EntityRefInput {
  readonly id?: string | number | null | undefined;
  readonly slug?: string | null | undefined;
  readonly siren?: string | null | undefined;
  readonly insee?: { readonly level: string; readonly code: string } | null | undefined;
}

/** The one way of naming that a client chose. */
export function referenceOf(ref: EntityRefInput): EntityReference {
  if (ref.id != null) return { slug: readGlobalId(String(ref.id), 'ref.id').id };
  if (ref.slug != null) return { slug: ref.slug };
  if (ref.siren != null) return { siren: ref.siren };
  if (ref.insee != null) return { insee: ref.insee };
  throw new InvalidInput('ref', sentences.noReference);
}
