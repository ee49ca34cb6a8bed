import type { ForumShown, PairShown, PartnershipsShown } from '../../data/partnership-documents.ts';
import type { Look } from '../../gaps/matrix/square-cell.tsx';
import { type Meeting, meetingOf } from '../../gaps/meeting.ts';
import { shortName } from '../../kit/short-name.ts';
import { typeset } from '../../text/typeset.ts';

export type AuthorityShown = PartnershipsShown['authorities'][number];

const key = (a: string, b: string) => (a < b ? `${a},${b}` : `${b},${a}`);

/** The answer with everything found by its slug: what the drawings, lists and table read together. */
export interface Pairs {
  readonly read: PartnershipsShown;
  readonly authority: (slug: string) => AuthorityShown | undefined;
  readonly forum: (slug: string) => ForumShown | undefined;
  readonly nameOf: (slug: string) => string;
  /** As those who use it say it, set for French: in sentences, headings and lists. */
  readonly shortNameOf: (slug: string) => string;
  readonly pair: (a: string, b: string) => PairShown | undefined;
  readonly shared: (a: string, b: string) => number;
  readonly established: readonly PairShown[];
  readonly toExamine: readonly PairShown[];
  readonly examined: (pair: PairShown) => boolean;
  readonly above: (pair: PairShown) => boolean;
  readonly isolated: readonly AuthorityShown[];
}

export function pairsOf(read: PartnershipsShown): Pairs {
  const authorities = new Map(read.authorities.map((one) => [one.slug, one]));
  const forums = new Map(read.forums.map((one) => [one.slug, one]));
  const others = new Map(read.others.map((one) => [one.slug, one]));
  const known = (slug: string) => authorities.get(slug)?.collectivity ?? others.get(slug);
  const pairs = new Map(read.pairs.map((one) => [key(one.a, one.b), one]));
  const found = (named: readonly { a: string; b: string }[]) =>
    named.flatMap(({ a, b }) => pairs.get(key(a, b)) ?? []);
  const toExamine = found(read.toExamine);
  const established = found(read.established);
  const [examined, above] = [new Set(toExamine), new Set(established)];
  return {
    read,
    authority: (slug) => authorities.get(slug),
    forum: (slug) => forums.get(slug),
    nameOf: (slug) => known(slug)?.name ?? slug,
    shortNameOf: (slug) => {
      const one = known(slug);
      return typeset(one ? shortName(one) : slug);
    },
    pair: (a, b) => pairs.get(key(a, b)),
    shared: (a, b) => pairs.get(key(a, b))?.gap.observed ?? 0,
    established,
    toExamine,
    examined: (pair) => examined.has(pair),
    above: (pair) => above.has(pair),
    isolated: read.authorities.filter(({ isolated }) => isolated),
  };
}

/** Pairs that share something, in how many forums, and how surely. */
export const meetingsOf = (pairs: readonly PairShown[]): Meeting[] =>
  pairs.flatMap((pair) => meetingOf(pair.a, pair.b, pair));

/** Nothing is said of a pair when one of the two is not documented at all: nobody asked. */
export function lookOf(pair: PairShown, { examined, above }: Pairs): Look {
  if (examined(pair)) return 'examine';
  if (above(pair)) return 'above';
  if (pair.gap.observed > 0) return 'shared';
  return (pair.gap.confidence?.source ?? 0) === 0 ? 'undocumented' : 'nothing';
}
