import type { RelationType } from '../data/documents.ts';
import type { TwinsInput } from '../data/duplicate-documents.ts';
import type { SearchKind } from '../data/search-documents.ts';
import type { ChangeInput, EditInput } from '../data/write-documents.ts';
import { formOf, isLocated, placesTheOther, type Tie } from '../kit/forms.ts';
import { type Typed, valuesTyped } from './typed-texts.ts';

/** An entity as a form names it. */
export interface Named {
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
}

/** The other end of a new link: somebody who is there, or who is made with it. */
export type Other =
  | { readonly way: 'there'; readonly entity: Named }
  | { readonly way: 'new'; readonly kind: string; readonly typed: Typed; readonly place: Named | null };

/** A word by which the edits of this change name the entity they make. */
const MADE = 'made';

/** Whether the place of a new entity must be asked: nothing else of the change says it. */
export function asksPlace(kind: string, tie: Tie, entity: Named): boolean {
  if (placesTheOther(tie)) return false;
  return isLocated(kind) || entity.kind !== 'Collectivity';
}

/** The edits that a filled form stands for. */
export function tieChange(
  entity: Named,
  { relation, direction, ...tie }: Tie,
  other: Other,
  typed: Typed,
): Pick<ChangeInput, 'edits' | 'keeper'> {
  const here = { entity: { slug: entity.slug } };
  const there = other.way === 'new' ? { key: MADE } : { entity: { slug: other.entity.slug } };
  const [from, to] = direction === 'OUT' ? [here, there] : [there, here];
  const link: EditInput = {
    link: {
      relation: relation as RelationType,
      from,
      to,
      values: valuesTyped(formOf(relation), typed),
    },
  };
  if (other.way === 'there') return { edits: [link] };
  const { kind, place } = other;
  const made: EditInput = {
    entity: {
      key: MADE,
      kind: kind as SearchKind,
      values: valuesTyped(formOf(kind), other.typed),
    },
  };
  if (placesTheOther({ relation, direction, ...tie })) return { edits: [made, link] };
  const keeper = { slug: place?.slug ?? entity.slug };
  if (!isLocated(kind)) return { edits: [made, link], keeper };
  const located: EditInput = {
    link: { relation: 'LOCATED_IN', from: { key: MADE }, to: { entity: keeper } },
  };
  return { edits: [made, link, located] };
}

/** What is asked of somebody who is about to be added: whether they are there already. */
export function twinsAsked({ kind, typed, place }: Extract<Other, { way: 'new' }>): TwinsInput {
  const textOf = (code: string) => typed[code]?.trim() || null;
  return {
    kind: kind as SearchKind,
    name: textOf('name') ?? '',
    acronym: textOf('acronym'),
    siren: textOf('siren'),
    rna: textOf('rna'),
    website: textOf('website'),
    date: textOf('date'),
    place: place && { slug: place.slug },
  };
}
