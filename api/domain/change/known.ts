import type { Whereabouts } from '../account/may-do.ts';
import { type Field, fieldsOf } from '../vocabulary/by-hand.ts';
import type { ClaimImage } from './claim-image.ts';
import type { ClaimName, Edit, End, TypedChange, TypedSource } from './edits.ts';
import { slugOf } from './slug.ts';

/** What must be known of the graph before a change is judged. */
export interface Asked {
  /** Entities and sources named. */
  readonly nodes: readonly string[];
  readonly links: readonly { readonly id: string; readonly from: string }[];
  readonly pairs: readonly { readonly relation: string; readonly from: string; readonly to: string }[];
  /** Beginnings of the ids that new entities would bear. */
  readonly slugs: readonly string[];
  readonly sirens: readonly string[];
}

/** What the graph holds of it. */
export interface Known {
  readonly images: ReadonlyMap<string, ClaimImage>;
  readonly whereabouts: ReadonlyMap<string, Whereabouts>;
  /** Links that stand between two ends already, by relation. */
  readonly ties: readonly ClaimImage[];
  readonly taken: ReadonlySet<string>;
  /** Who bears a SIREN. */
  readonly bearers: ReadonlyMap<string, string>;
  /** Claims outside a claim that lean on it: links of an entity, proofs of a source. */
  readonly leaning: ReadonlyMap<string, number>;
}

/** What a change needs to know: asked of the graph at once, whatever the number of edits. */
export function askedBy(change: TypedChange): Asked {
  const { edits } = change;
  const claims = edits.flatMap((edit) => ('claim' in edit ? [edit.claim] : []));
  const links = edits.filter((edit) => edit.act === 'MAKE_LINK');
  const named = claims.filter(isNode).map(({ id }) => id);
  const ends = links.flatMap(({ from, to }) => [...idOf(from), ...idOf(to)]);
  const sources = [change, ...edits].flatMap(({ proof }) => (proof ? sourceIdOf(proof.source) : []));
  return {
    nodes: unique([...named, ...ends, ...sources, ...(change.keeper ? [change.keeper] : [])]),
    links: claims.flatMap(({ id, from }) => (from === undefined ? [] : [{ id, from }])),
    pairs: links.flatMap(({ relation, from, to }) => {
      const [one, other] = [idOf(from)[0], idOf(to)[0]];
      return one !== undefined && other !== undefined ? [{ relation, from: one, to: other }] : [];
    }),
    slugs: unique(edits.flatMap((edit) => (edit.act === 'MAKE_ENTITY' ? [slugOf(nameIn(edit))] : []))),
    sirens: unique(edits.flatMap(sirensIn)),
  };
}

/** The name that an edit gives to what it makes; empty when it gives none. */
export function nameIn({ values }: Extract<Edit, { act: 'MAKE_ENTITY' }>): string {
  return values.find(({ field }) => field === 'name')?.typed[0] ?? '';
}

/** The field of this name in the form of a kind or a relation. */
export function fieldOf(code: string, name: string): Field | undefined {
  return fieldsOf(code).find((field) => field.code === name);
}

function isNode(claim: ClaimName): boolean {
  return claim.from === undefined;
}

function idOf(end: End): string[] {
  return 'id' in end ? [end.id] : [];
}

function sourceIdOf(source: TypedSource): string[] {
  return 'id' in source ? [source.id] : [];
}

function sirensIn(edit: Edit): string[] {
  if (!('values' in edit)) return [];
  return edit.values
    .filter(({ field }) => field === 'siren')
    .flatMap(({ typed }) => typed.map((text) => text.replace(/\s/g, '')));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
