import type { Value } from './read-value.ts';

/** One proof of a claim, as the graph holds it. */
export interface ProofImage {
  readonly id: string;
  readonly source: string;
  readonly certainty: string;
  readonly lineFrom?: number;
  readonly lineTo?: number;
  readonly row?: number;
  readonly locator?: string;
  readonly excerpt?: string;
  readonly observedOn?: string;
  readonly doubt?: string;
}

/** A claim as it is at one moment: an entity, a source or a link, with all it rests on. What is computed from it is left out. */
export interface ClaimImage {
  readonly id: string;
  /** Kind of an entity or of a reference; relation of a link. */
  readonly kind: string;
  /** Where a link goes from and to; absent for the rest. */
  readonly ends?: { readonly from: string; readonly to: string };
  readonly properties: Readonly<Record<string, Value>>;
  /** In the order of their ids. */
  readonly proofs: readonly ProofImage[];
}

/** What one change does to one claim: `null` before when it makes it, `null` after when it takes it away. */
export interface Step {
  readonly claim: string;
  readonly before: ClaimImage | null;
  readonly after: ClaimImage | null;
}

/** One part of a claim: a property, a proof, or the ends of a link. */
export interface Difference {
  /** Code of a property, `proof <id>` or `ends`. */
  readonly part: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What tells two images of a claim apart, part by part; a part that is not there is `null`. */
export function differencesOf(before: ClaimImage | null, after: ClaimImage | null): Difference[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((part) => {
    const [one, other] = [was.get(part) ?? null, is.get(part) ?? null];
    return sameValue(one, other) ? [] : [{ part, before: one, after: other }];
  });
}

/** An image with one part set to a value; `null` takes the part away. */
export function withPart(image: ClaimImage, part: string, value: unknown): ClaimImage {
  if (part === 'ends') return { ...image, ends: value as { from: string; to: string } };
  if (part.startsWith(PROOF)) {
    const id = part.slice(PROOF.length);
    const others = image.proofs.filter((proof) => proof.id !== id);
    const proofs = value === null ? others : [...others, value as ProofImage].sort(byId);
    return { ...image, proofs };
  }
  const { [part]: _, ...properties } = image.properties;
  return { ...image, properties: value === null ? properties : { ...properties, [part]: value as Value } };
}

const PROOF = 'proof ';

/** Id of the proof that a part of a claim is, or `null` when it is none. */
export function proofOfPart(part: string): string | null {
  return part.startsWith(PROOF) ? part.slice(PROOF.length) : null;
}

function partsOf(image: ClaimImage | null): Map<string, unknown> {
  if (image === null) return new Map();
  return new Map<string, unknown>([
    ...Object.entries(image.properties),
    ...image.proofs.map((proof) => [PROOF + proof.id, proof] as const),
    ...(image.ends ? [['ends', image.ends] as const] : []),
  ]);
}

/** Whether two parts hold the same: lists in the same order, maps whatever the order of their keys. */
export function sameValue(one: unknown, other: unknown): boolean {
  return ordered(one) === ordered(other);
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    held !== null && typeof held === 'object' && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}

function byId(a: ProofImage, b: ProofImage): number {
  return a.id < b.id ? -1 : 1;
}
