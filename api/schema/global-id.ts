import { decodeGlobalID } from '@pothos/plugin-relay';
import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';

export interface GlobalId {
  readonly typename: string;
  readonly id: string;
}

/** Type and own id behind a global id; throws `InvalidInput` when it is not one that we made. */
export function readGlobalId(text: string, field = 'id'): GlobalId {
  try {
    return decodeGlobalID(text);
  } catch {
    throw new InvalidInput(field, sentences.notGlobalId);
  }
}
