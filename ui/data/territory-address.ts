import type { To } from 'react-router';

/** Parameter of every address that says where one works. */
export const TERRITORY_PARAMETER = 'territoire';

/** An address that says where one works; one that names a territory itself, even none (« ?territoire= »), keeps its own. */
export function withTerritory(to: To, territory: string | null): To {
  const path = typeof to === 'string' ? partsOf(to) : to;
  const search = new URLSearchParams(path.search);
  if (!search.has(TERRITORY_PARAMETER) && territory) search.set(TERRITORY_PARAMETER, territory);
  if (search.get(TERRITORY_PARAMETER) === '') search.delete(TERRITORY_PARAMETER);
  const words = search.toString();
  return { ...path, search: words === '' ? '' : `?${words}` };
}

function partsOf(to: string) {
  const { pathname, search, hash } = new URL(to, 'http://maillage.invalid');
  return { pathname, search, hash };
}
