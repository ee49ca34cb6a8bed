import { evidenceIdOf } from '../evidence/evidence-id.ts';
import { parsePartialDate } from '../evidence/partial-date.ts';
import { InvalidInput } from '../refusals/refusals.ts';
import { sentences } from '../refusals/sentences.ts';
import { readAddress, tidyText } from '../text/typed-text.ts';
import type { ClaimImage, ProofImage } from './claim-image.ts';
import type { TypedProof, TypedSource } from './edits.ts';
import type { Value } from './read-value.ts';
import { slugOf } from './slug.ts';

const LONGEST = { name: 300, line: 200, excerpt: 400, doubt: 400 };

/** What a person may say of how sure it is; that the official frame says it, or a calculation suggests it, is not theirs to say. */
export const CERTAINTIES_BY_HAND: readonly string[] = ['STATED', 'DECLARED', 'OFFICIAL', 'INFERRED'];

/** A proof as it will be kept on each claim it proves, and the source that must be made for it, if any. */
export interface ReadProof {
  readonly source: string;
  readonly made: ClaimImage | null;
  on(claim: string): ProofImage;
}

/**
 * Reads a typed proof. `signed` is the function of who writes, `taken` the ids of sources that are there.
 * Throws `InvalidInput` naming the field under `at`.
 */
export function readProof(
  typed: TypedProof,
  {
    signed,
    operation,
    known,
    at,
  }: { signed: string; operation: string; known: ReadonlySet<string>; at: string },
): ReadProof {
  const made = sourceMade(typed.source, signed, operation, `${at}.source`);
  const source = made?.id ?? (typed.source as { id: string }).id;
  if (made === null && !known.has(source)) throw new InvalidInput(`${at}.source`, sentences.unknownSource);
  const declared = 'declaredOn' in typed.source;
  const certainty = declared ? 'DECLARED' : (typed.certainty ?? 'STATED');
  if (!CERTAINTIES_BY_HAND.includes(certainty)) {
    throw new InvalidInput(`${at}.certainty`, sentences.notOfTheList);
  }
  const observedOn =
    parsePartialDate(blank(typed.observedOn), `${at}.observedOn`) ??
    (declared ? parsePartialDate((typed.source as { declaredOn: string }).declaredOn, `${at}.source`) : null);
  const place = {
    ...given('locator', limited(typed.locator, LONGEST.line, `${at}.locator`)),
    ...given('excerpt', limited(typed.excerpt, LONGEST.excerpt, `${at}.excerpt`)),
  };
  const rest = {
    certainty,
    ...given('observedOn', observedOn),
    ...given('doubt', limited(typed.doubt, LONGEST.doubt, `${at}.doubt`)),
  };
  return {
    source,
    made,
    on: (claim) => ({ id: evidenceIdOf(claim, { source, ...place }), source, ...place, ...rest }),
  };
}

function sourceMade(typed: TypedSource, signed: string, operation: string, at: string): ClaimImage | null {
  if ('id' in typed) return null;
  if ('declaredOn' in typed) {
    const date = parsePartialDate(typed.declaredOn, at) ?? '';
    const name = `Déclaration : ${signed}, ${date}`;
    return source(
      `declaration-${operation}`,
      { name, nature: 'déclaration', publisher: signed, date },
      'DECLARED',
    );
  }
  const { document } = typed;
  const name = limited(document.name, LONGEST.name, `${at}.name`);
  if (name === undefined) throw new InvalidInput(`${at}.name`, sentences.nameMissing);
  const url = blank(document.url);
  return source(
    `source-${slugOf(name).slice(0, 80)}-${operation.slice(0, 8)}`,
    {
      name,
      ...given('nature', limited(document.nature, LONGEST.line, `${at}.nature`)),
      ...given('publisher', limited(document.publisher, LONGEST.line, `${at}.publisher`)),
      ...given('date', parsePartialDate(blank(document.date), `${at}.date`)),
      ...given('url', url === null ? null : readAddress(url.trim(), `${at}.url`)),
    },
    'STATED',
  );
}

/** A source is cited by itself: it says of itself what it is called. */
function source(id: string, properties: Record<string, Value>, certainty: string): ClaimImage {
  const place = { source: id };
  return {
    id,
    kind: 'Source',
    properties,
    proofs: [{ id: evidenceIdOf(id, place), ...place, certainty }],
  };
}

function limited(text: string | null, longest: number, at: string): string | undefined {
  const tidy = tidyText(text ?? '').replace(/\s+/g, ' ');
  if (tidy === '') return undefined;
  const length = [...tidy].length;
  if (length > longest) throw new InvalidInput(at, sentences.textTooLong(length, longest));
  return tidy;
}

function blank(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text;
}

function given<Key extends string, Held>(key: Key, value: Held | null | undefined): { [K in Key]?: Held } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { [K in Key]: Held });
}
