import { InvalidInput } from '../refusals/refusals.ts';
import { sentences } from '../refusals/sentences.ts';
import { readAddress, tidyText } from '../text/typed-text.ts';
import { valuesOf } from '../vocabulary/vocabulary.ts';

const LONGEST_TEXT = 2_000;
const SHORTEST_TEXT = 3;

/** An error a visitor reports: what is wrong, in their words, and where it can be checked. No word of who they are. */
export interface Proposal {
  /** Made by the visitor's page, so that the same report sent twice is kept once. */
  readonly id: string;
  /** The link or the proof at fault; empty for the entity itself. */
  readonly claim: string;
  readonly kind: string;
  readonly text: string;
  /** Empty when none was given. */
  readonly sourceUrl: string;
}

/**
 * A report as it may be kept: text without control characters, lengths in characters as a reader counts them.
 * Throws `InvalidInput` naming the field at fault.
 */
export function readProposal(given: {
  operation: string;
  claim?: string | null | undefined;
  kind: string;
  text: string;
  sourceUrl?: string | null | undefined;
}): Proposal {
  if (!/^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i.test(given.operation)) {
    throw new InvalidInput('operation', sentences.notUuid);
  }
  if (!valuesOf('correctionKind').includes(given.kind)) {
    throw new InvalidInput('kind', sentences.reportKind);
  }
  const claim = given.claim ?? '';
  if (claim.length > 300) throw new InvalidInput('claim', sentences.claimTooLong);
  const text = tidyText(given.text);
  const length = [...text].length;
  if (length < SHORTEST_TEXT) throw new InvalidInput('text', sentences.reportTooShort);
  if (length > LONGEST_TEXT) {
    throw new InvalidInput('text', sentences.reportTooLong(length, LONGEST_TEXT));
  }
  const address = (given.sourceUrl ?? '').trim();
  return {
    id: given.operation.toLowerCase().replaceAll('-', ''),
    claim,
    kind: given.kind,
    text,
    sourceUrl: address === '' ? '' : readAddress(address, 'sourceUrl'),
  };
}
