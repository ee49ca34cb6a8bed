import { InvalidInput } from '../refusals/refusals.ts';
import { sentences } from '../refusals/sentences.ts';

/** The operation under which something is sent, as it is kept: a UUID without hyphens. Throws `InvalidInput` for anything else. */
export function readOperation(operation: string): string {
  if (!/^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i.test(operation)) {
    throw new InvalidInput('operation', sentences.notUuid);
  }
  return operation.toLowerCase().replaceAll('-', '');
}
