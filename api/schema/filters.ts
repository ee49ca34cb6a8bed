import type { EntityReference } from '../capabilities/find-entity.ts';
import type { AskedCondition, AskedFilter, AskedSeed } from '../capabilities/selection.ts';
import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { type EntityRefInput, referenceOf } from './entity-reference.ts';
import type { EntityFilter, LinkCondition, SubgraphSeed } from './types/filters.ts';

type FilterInput = typeof EntityFilter.$inferInput;
type ConditionInput = typeof LinkCondition.$inferInput;

/** A filter as the capabilities are asked; none filters nothing. */
export function filterOf(input: FilterInput | null | undefined): AskedFilter {
  return {
    ...input,
    within: namedOf(input?.within),
    policyArea: namedOf(input?.policyArea),
    has: (input?.has ?? []).map(conditionOf),
    hasNot: (input?.hasNot ?? []).map(conditionOf),
  };
}

/** What a selection grows from, as the one way the client chose. */
export function seedOf(input: typeof SubgraphSeed.$inferInput): AskedSeed {
  if (input.territory) return { territory: referenceOf(input.territory) };
  if (input.pole) return { pole: referenceOf(input.pole) };
  if (input.everything != null) {
    if (!input.everything) throw new InvalidInput('of.everything', sentences.everythingOrNothing);
    return { everything: true };
  }
  return { entities: (input.entities ?? []).map(referenceOf) };
}

function conditionOf(input: ConditionInput): AskedCondition {
  return { ...input, to: namedOf(input.to), within: namedOf(input.within) };
}

function namedOf(ref: EntityRefInput | null | undefined): EntityReference | null {
  return ref == null ? null : referenceOf(ref);
}
