import { InvalidInput } from '../refusals/refusals.ts';
import { sentences } from '../refusals/sentences.ts';
import { valuesOf } from '../vocabulary/vocabulary.ts';

const LONGEST_TEXT = 2_000;
const SHORTEST_TEXT = 3;
const LONGEST_ADDRESS = 500;

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
  const text = plainText(given.text);
  const length = [...text].length;
  if (length < SHORTEST_TEXT) throw new InvalidInput('text', sentences.reportTooShort);
  if (length > LONGEST_TEXT) {
    throw new InvalidInput('text', sentences.reportTooLong(length, LONGEST_TEXT));
  }
  return {
    id: given.operation.toLowerCase().replaceAll('-', ''),
    claim,
    kind: given.kind,
    text,
    sourceUrl: readAddress(given.sourceUrl ?? ''),
  };
}

/** Text as one form of Unicode, without what is not written: control characters, marks that turn the line round. */
function plainText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/gu, '')
    .trim();
}

function readAddress(given: string): string {
  const address = given.trim();
  if (address === '') return '';
  const url = URL.parse(address);
  const readable =
    address.length <= LONGEST_ADDRESS &&
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '';
  if (!readable) {
    throw new InvalidInput('sourceUrl', sentences.notWebAddress(LONGEST_ADDRESS));
  }
  return url.href;
}
