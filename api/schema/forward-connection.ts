import type { ObjectRef } from '@pothos/core';
import { builder, type SchemaTypes } from './builder.ts';

/**
 * Connection of a list of `Query`, read forward only: its field declares `first` and `after`. What cannot be asked —
 * `last`, `before` — is not declared: a list by name is read on, or filtered.
 */
export function forwardConnection<Node>(field: string, type: ObjectRef<SchemaTypes, Node>) {
  const name = `Query${field[0]?.toUpperCase()}${field.slice(1)}Connection`;
  return builder.connectionObject({ type, name }, { name: `${name}Edge` });
}
