import vocabulary from '../../../cypher/model/vocabulary.json' with { type: 'json' };
import { type ClaimImage, differencesOf, type ProofImage, proofOfPart, type Step } from './claim-image.ts';
import { type Value, writtenValue } from './read-value.ts';

/** What a change did to one claim, as it is read. */
export interface ToldStep {
  readonly claim: string;
  /** Kind or relation. */
  readonly of: string;
  readonly made: boolean;
  readonly removed: boolean;
  /** Its name, now or when it went; `null` for a link. */
  readonly name: string | null;
  /** Ends of a link. */
  readonly from: string | null;
  readonly to: string | null;
  readonly parts: readonly ToldPart[];
}

/** One value, before and after, as texts; no text for nothing. */
export interface ToldPart {
  /** Code of the property, `proof` or `ends`. */
  readonly code: string;
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Source of a proof. */
  readonly source: string | null;
}

const LABELS = new Map(vocabulary.properties.map(({ code, label }) => [code, label]));

/** What a change did to a claim, value by value. */
export function toldStep({ claim, before, after }: Step): ToldStep {
  const image = (after ?? before) as ClaimImage;
  const name = image.properties['name'];
  return {
    claim,
    of: image.kind,
    made: before === null,
    removed: after === null,
    name: typeof name === 'string' ? name : null,
    from: image.ends?.from ?? null,
    to: image.ends?.to ?? null,
    parts: differencesOf(before, after)
      // Where a new link goes is told by its ends.
      .filter(({ part }) => part !== 'ends' || (before !== null && after !== null))
      .map(({ part, before: was, after: is }) => toldPart(part, was, is)),
  };
}

/** A part of a claim and what stands on each side of it, as texts. */
export function toldPart(part: string, before: unknown, after: unknown): ToldPart {
  if (proofOfPart(part) !== null) {
    const proof = (after ?? before) as ProofImage;
    return {
      code: 'proof',
      label: 'preuve',
      before: proofTexts(before as ProofImage | null),
      after: proofTexts(after as ProofImage | null),
      source: proof.source,
    };
  }
  if (part === 'ends') {
    const ends = (value: unknown) => {
      const { from, to } = value as { from: string; to: string };
      return [from, to];
    };
    return { code: 'ends', label: 'extrémités', before: ends(before), after: ends(after), source: null };
  }
  return {
    code: part,
    label: LABELS.get(part) ?? part,
    before: writtenValue(before as Value | null),
    after: writtenValue(after as Value | null),
    source: null,
  };
}

function proofTexts(proof: ProofImage | null): string[] {
  if (proof === null) return [];
  return [proof.locator, proof.excerpt, proof.observedOn].filter((text) => text !== undefined);
}
