import { useEffect, useState } from 'react';
import type { Land } from '../../graph/marks.tsx';

/** The land to lay under the drawing, fetched the first time that it is made as on a map. */
export function useLand(
  isMap: boolean,
  places: ReadonlyMap<string, { readonly lat: number; readonly lon: number }>,
): Land | undefined {
  const [land, setLand] = useState<Land>();
  useEffect(() => {
    if (!isMap) return;
    let gone = false;
    void import('../../map/flat-land.ts').then(({ flatLand }) => {
      if (!gone) setLand(flatLand(places.values()));
    });
    return () => {
      gone = true;
    };
  }, [isMap, places]);
  return isMap ? land : undefined;
}
