/** The fictional region one may learn on; everything in it bears this beginning of a slug. */
export const DEMONSTRATION = 'demo-region';
/** Where the worked examples of the methods stand in it: an EPCI for its services, a département for its partnerships. */
export const DEMONSTRATION_EXAMPLES = {
  transversality: 'demo-epci-c0',
  partnerships: 'demo-departement-x',
} as const;
const FICTIONAL = 'demo-';

/** Does this slug name something fictional? */
export const isFictionalSlug = (slug: string | null) => slug?.startsWith(FICTIONAL) ?? false;

/** Does an address name something fictional, in its path or in any of its words? */
export const namesFiction = ({ pathname, search }: { pathname: string; search: string }) =>
  pathname.split('/').some(isFictionalSlug) ||
  [...new URLSearchParams(search).values()].some((value) => value.split(',').some(isFictionalSlug));
