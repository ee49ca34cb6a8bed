import type { EntityView } from '../entity/entity-view.ts';
import { EXPECTATIONS, type Expectation } from './expectations.ts';

export interface Completeness {
  /** Expected things that are known. */
  readonly known: number;
  readonly expected: number;
  /** Expected things that no source read gives, in the order a reader would look for them. */
  readonly missing: readonly Pick<Expectation, 'code' | 'filledBy'>[];
}

/**
 * How much is known of what a sheet of this kind is expected to say. It measures the documentation, never the entity: what is
 * missing may well exist. Nothing expected of a kind gives 0 of 0.
 */
export function completenessOf(view: EntityView): Completeness {
  const expected = (EXPECTATIONS[view.entity.kind] ?? []).filter((one) => one.concerns?.(view) ?? true);
  const missing = expected.filter((one) => !one.known(view));
  return {
    known: expected.length - missing.length,
    expected: expected.length,
    missing: missing.map(({ code, filledBy }) => ({ code, filledBy })),
  };
}
