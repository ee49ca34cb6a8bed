import { closeNames, closeTexts } from '../search/close-names.ts';
import { foldText } from '../search/fold-text.ts';
import { JOINING_WORDS } from '../search/joining-words.ts';
import { isOneSlipAway } from '../search/slips.ts';

/** What is compared of two entities: nothing else tells whether they are one. */
export interface Compared {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronym: string | null;
  readonly siren: string | null;
  readonly rna: string | null;
  readonly website: string | null;
  /** Day, month or year of what is dated, as a contract or a call. */
  readonly date: string | null;
  /** Collectivities that it says it stands in or covers. */
  readonly places: readonly string[];
  /** Communes and groupings among these and those that hold them: near enough to be the same place. */
  readonly near: readonly string[];
  /** All that hold its places, themselves included. */
  readonly around: readonly string[];
}

/**
 * What speaks for or against two entities being one, in points of a hundred. A code is worth more than a name and a place together;
 * a name needs a place beside it unless it is the very same; what speaks against never hides the same code.
 */
export const LIKENESS_POINTS = {
  SAME_SIREN: 70,
  SAME_RNA: 70,
  SAME_NAME: 50,
  NEAR_NAME: 30,
  SAME_ACRONYM: 30,
  SAME_SITE: 25,
  SAME_PLACE: 20,
  /** One code under two kinds: one of the two was badly named. */
  ONE_CODE_TWO_KINDS: 0,
  /** One SIREN may be wrong: it stays to be looked at, last. */
  OTHER_SIREN: -20,
  OTHER_RNA: -20,
  /** A pole often bears the name of who carries it. */
  OTHER_KIND: -30,
  OTHER_PLACE: -30,
  /** The call of 2013 is not that of 2015. */
  OTHER_DATE: -30,
} as const;
export type LikenessReason = keyof typeof LIKENESS_POINTS;

/** From this many points on, somebody is asked to look. */
export const LIKELY_FROM = 50;

export interface Likeness {
  /** From 0 to 100. */
  readonly score: number;
  /** What speaks for it, then what speaks against, the heaviest first. */
  readonly reasons: readonly LikenessReason[];
}

/** Names of which so much is shared are near: « Coopérative du marais » and « Coopérative du marais audomarois ». */
const NEAR_SHARE = 0.8;
/** Shorter names are others when a letter changes. */
const SHORTEST_SLIP = 8;

/** How much two entities look like one and the same, and why. */
export function likenessOf(one: Compared, other: Compared): Likeness {
  const sameCode =
    (one.siren !== null && one.siren === other.siren) || (one.rna !== null && one.rna === other.rna);
  const reasons = [
    codeReason(one.siren, other.siren, 'SAME_SIREN', 'OTHER_SIREN'),
    codeReason(one.rna, other.rna, 'SAME_RNA', 'OTHER_RNA'),
    nameReason(one, other),
    isOneAcronym(one, other) ? 'SAME_ACRONYM' : null,
    isOneSite(one.website, other.website) ? 'SAME_SITE' : null,
    placeReason(one, other),
    one.kind === other.kind ? null : sameCode ? 'ONE_CODE_TWO_KINDS' : 'OTHER_KIND',
    isOtherDate(one.date, other.date) ? 'OTHER_DATE' : null,
  ].filter((reason) => reason !== null) as LikenessReason[];
  const points = reasons.reduce((sum, reason) => sum + LIKENESS_POINTS[reason], 0);
  return {
    score: Math.min(Math.max(points, 0), 100),
    reasons: reasons.sort((a, b) => LIKENESS_POINTS[b] - LIKENESS_POINTS[a]),
  };
}

function codeReason<Same, Other>(
  one: string | null,
  other: string | null,
  same: Same,
  apart: Other,
): Same | Other | null {
  if (one === null || other === null) return null;
  return one === other ? same : apart;
}

function nameReason(one: Compared, other: Compared): 'SAME_NAME' | 'NEAR_NAME' | null {
  const [ours, theirs] = [namesOf(one), namesOf(other)];
  const folded = new Set(theirs.map(foldText));
  if (ours.some((name) => folded.has(foldText(name)))) return 'SAME_NAME';
  return ours.some((name) => theirs.some((their) => isNear(name, their))) ? 'NEAR_NAME' : null;
}

export function namesOf({ name, aliases }: Pick<Compared, 'name' | 'aliases'>): readonly string[] {
  return [name, ...aliases].filter((text) => foldText(text) !== '');
}

/** Written without spaces, plurals or kind, a letter away, or of nearly the same words; numbers are the same. */
function isNear(one: string, other: string): boolean {
  const [ours, theirs] = [tellingWords(one), tellingWords(other)];
  if (numbersOf(ours) !== numbersOf(theirs)) return false;
  const close = new Set(closeNames(one));
  if (closeTexts(other).some((form) => close.has(form))) return true;
  if (closeNames(other).some((form) => closeTexts(one).includes(form))) return true;
  const [glued, otherGlued] = [ours.join(''), theirs.join('')];
  if (Math.min(glued.length, otherGlued.length) >= SHORTEST_SLIP && isOneSlipAway(glued, otherGlued)) {
    return true;
  }
  const shared = ours.filter((word) => theirs.includes(word)).length;
  return shared >= 2 && (2 * shared) / (ours.length + theirs.length) >= NEAR_SHARE;
}

/** Words of a name that tell it from others, once each. */
export function tellingWords(name: string): readonly string[] {
  const words = foldText(name).split(' ').filter(Boolean);
  return [...new Set(words.filter((word) => !JOINING_WORDS.has(word)))];
}

function numbersOf(words: readonly string[]): string {
  return words
    .filter((word) => /\d/.test(word))
    .sort()
    .join(' ');
}

/** The same acronym, or one that the other is called by. */
function isOneAcronym(one: Compared, other: Compared): boolean {
  const [ours, theirs] = [acronymOf(one), acronymOf(other)];
  const called = (acronym: string, entity: Compared) => namesOf(entity).map(foldText).includes(acronym);
  if (ours !== '' && (ours === theirs || called(ours, other))) return true;
  return theirs !== '' && called(theirs, one);
}

/** An acronym folded, its dots left out; empty for none. */
export function acronymOf({ acronym }: Pick<Compared, 'acronym'>): string {
  const folded = foldText(acronym ?? '').replaceAll(' ', '');
  return folded.length < 2 ? '' : folded;
}

function isOneSite(one: string | null, other: string | null): boolean {
  const site = siteOf(one);
  return site !== '' && site === siteOf(other);
}

/** Address of a site without what varies for nothing: protocol, « www. », last slash; empty for none. */
export function siteOf(website: string | null): string {
  const [, rest = ''] = /^(?:https?:\/\/)?(?:www\.)?(.*)$/i.exec((website ?? '').trim()) ?? [];
  return rest.replace(/[/?#]+$/, '').toLowerCase();
}

function placeReason(one: Compared, other: Compared): 'SAME_PLACE' | 'OTHER_PLACE' | null {
  if (one.places.length === 0 || other.places.length === 0) return null;
  // Both say the same place; or one says the grouping of the commune that the other says.
  const isThere = (said: Compared, where: Compared) =>
    said.near.some((place) => said.places.includes(place) && where.near.includes(place));
  if (isThere(one, other) || isThere(other, one)) return 'SAME_PLACE';
  const holds = (holder: Compared, held: Compared) =>
    holder.places.some((place) => held.around.includes(place));
  return holds(one, other) || holds(other, one) ? null : 'OTHER_PLACE';
}

function isOtherDate(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.slice(0, 4) !== other.slice(0, 4);
}
