import { codeOf } from '../../graph/short-code.ts';
import { type MapLink, type MapPlace, spotsOf } from '../../map/map-content.ts';

/** Pairs of places that an address holds: more than one tie joins in any frame. */
const MOST = 200;

/**
 * A tie in an address: one link for each pair of places it joins, as a short code, the most linked pairs first. Stacks change
 * with the zoom, links do not; and all the links between two places belong to one tie, whatever the zoom.
 */
export function tieCodes(
  ids: readonly string[],
  links: readonly MapLink[],
  places: readonly MapPlace[],
): string[] {
  const tie = new Set(ids);
  const pairs = Map.groupBy(
    links.filter(({ id }) => tie.has(id)),
    pairIn(places),
  );
  return [...pairs.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST)
    .flatMap(([first]) => (first ? [codeOf(first.id)] : []));
}

/** The links of the tie that an address holds: all those between the same places as the links it names. */
export function linksOfTie<Link extends MapLink>(
  codes: readonly string[],
  links: readonly Link[],
  places: readonly MapPlace[],
): Link[] {
  const named = new Set(codes);
  const pairOf = pairIn(places);
  const pairs = new Set(
    links.filter(({ id }) => named.has(codeOf(id))).flatMap((link) => pairOf(link) ?? []),
  );
  return links.filter((link) => pairs.has(pairOf(link) ?? ''));
}

/** The two places that a link joins, in no order; nothing when one of its ends has none. */
function pairIn(places: readonly MapPlace[]) {
  const spots = spotsOf(places);
  return ({ from, to }: MapLink) => {
    const ends = [spots.get(from), spots.get(to)];
    return ends.includes(undefined) ? null : JSON.stringify(ends.sort());
  };
}
