import { InvalidInput } from '../refusals/refusals.ts';
import { sentences } from '../refusals/sentences.ts';
import { readOperation } from '../text/operation.ts';
import { readAddress, tidyText } from '../text/typed-text.ts';
import { isTyped } from '../vocabulary/by-hand.ts';
import { valuesOf } from '../vocabulary/vocabulary.ts';

const LONGEST_TEXT = 2_000;
const SHORTEST_TEXT = 3;
const LONGEST_TITLE = 300;

/** A link that is not what it is said to be, by the word of one of its ends; it bears the mark until that is decided. */
export const CONTESTED = 'CONTESTED';

/** An error a visitor reports: what is wrong, in their words, and where it can be checked. Nothing is kept about who they are. */
export interface Proposal {
  /** Made by the visitor's page, so that the same report sent twice is kept once. */
  readonly id: string;
  /** The link or the proof at fault; empty for the entity itself. */
  readonly claim: string;
  readonly kind: string;
  readonly text: string;
  /** Empty when none was given. */
  readonly sourceUrl: string;
  /** The document it can be checked in, by its title; empty when none was given. */
  readonly sourceTitle: string;
  /** Values proposed, field by field, as text; empty when the words say it all. */
  readonly values: string;
}

/** A value that is proposed: what was read, and what it would become. */
export interface ProposedValue {
  readonly field: string;
  readonly read: readonly string[];
  readonly typed: readonly string[];
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
  sourceTitle?: string | null | undefined;
  values?: readonly ProposedValue[] | null | undefined;
}): Proposal {
  const id = readOperation(given.operation);
  if (!valuesOf('correctionKind').includes(given.kind)) {
    throw new InvalidInput('kind', sentences.reportKind);
  }
  const claim = given.claim ?? '';
  if (claim.length > 300) throw new InvalidInput('claim', sentences.claimTooLong);
  const text = readWords(given.text);
  const sourceTitle = tidyText(given.sourceTitle ?? '').replace(/\s+/g, ' ');
  if ([...sourceTitle].length > LONGEST_TITLE) {
    throw new InvalidInput('sourceTitle', sentences.textTooLong([...sourceTitle].length, LONGEST_TITLE));
  }
  const address = (given.sourceUrl ?? '').trim();
  return {
    id,
    claim,
    kind: given.kind,
    text,
    sourceUrl: address === '' ? '' : readAddress(address, 'sourceUrl'),
    sourceTitle,
    values: writtenValues(given.values ?? []),
  };
}

/** Words of a visitor, of a report or of what they answer: from 3 to 2 000 characters. Throws `InvalidInput` of `text`. */
export function readWords(given: string): string {
  const text = tidyText(given);
  const length = [...text].length;
  if (length < SHORTEST_TEXT) throw new InvalidInput('text', sentences.reportTooShort);
  if (length > LONGEST_TEXT) {
    throw new InvalidInput('text', sentences.reportTooLong(length, LONGEST_TEXT));
  }
  return text;
}

const MOST_VALUES = 20;
const MOST_TEXTS = 50;

/** Values as they are kept. Throws `InvalidInput` for what no form has, and for what is too much. */
function writtenValues(values: readonly ProposedValue[]): string {
  if (values.length === 0) return '';
  if (values.length > MOST_VALUES) throw new InvalidInput('values', sentences.tooManyItems(MOST_VALUES));
  const tidy = values.map(({ field, read, typed }, index) => {
    const at = `values.${index}`;
    if (!isTyped(field)) throw new InvalidInput(`${at}.field`, sentences.notWrittenByHand);
    for (const texts of [read, typed]) {
      if (texts.length > MOST_TEXTS) throw new InvalidInput(at, sentences.tooManyItems(MOST_TEXTS));
    }
    const texts = typed.map(tidyText).filter((text) => text !== '');
    const longest = Math.max(0, ...[...texts, ...read].map((text) => text.length));
    if (longest > LONGEST_TEXT) throw new InvalidInput(at, sentences.textTooLong(longest, LONGEST_TEXT));
    return { field, read: [...read], typed: texts };
  });
  return JSON.stringify(tidy);
}

/** Values of a proposal that was kept. */
export function readValues(values: string | undefined): ProposedValue[] {
  return values === undefined ? [] : (JSON.parse(values) as ProposedValue[]);
}
