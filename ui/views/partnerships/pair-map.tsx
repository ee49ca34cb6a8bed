import { useMemo } from 'react';
import { TO_EXAMINE } from '../../kit/link-look.ts';
import { DEPTHS } from '../../kit/relations.ts';
import { placeOf } from '../../map/place-of.ts';
import { TerritoryMap } from '../../map/territory-map.tsx';
import { useText } from '../../text/use-text.ts';
import type { Pairs } from './pairs.ts';
import type { Selection } from './partnerships-state.ts';

const mean = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The same pairs where the authorities stand: what is shared by how sure it is, in a pattern of its own what is to examine. */
export function PairMap({
  pairs,
  selection,
  onSelect,
}: {
  pairs: Pairs;
  selection: Selection;
  onSelect: (selection: Selection) => void;
}) {
  const text = useText();
  const places = useMemo(
    () => pairs.read.authorities.flatMap(({ collectivity }) => placeOf(collectivity, text) ?? []),
    [pairs, text],
  );
  const links = useMemo(
    () =>
      pairs.read.pairs
        .filter((pair) => pair.gap.observed > 0 || pairs.examined(pair))
        .map(({ a, b, gap, certainty }) => ({
          id: `${a},${b}`,
          from: a,
          to: b,
          certainty: certainty ?? TO_EXAMINE,
          announced: false,
          // Depths stand for numbers of forums: the map draws a deeper tie thicker.
          depth: DEPTHS[Math.min(DEPTHS.length, gap.observed) - 1] ?? null,
        })),
    [pairs],
  );
  const ground = pairs.authority(pairs.read.scope.slug)?.collectivity;
  const middle = { lat: mean(places.map(({ lat }) => lat)), lon: mean(places.map(({ lon }) => lon)) };
  const [first, second] = selection;
  return (
    <TerritoryMap
      label={text('partnerships.map', { places: places.length, links: links.length })}
      territory={
        ground
          ? {
              level: ground.level,
              insee: ground.insee,
              lat: ground.position?.lat ?? middle.lat,
              lon: ground.position?.lon ?? middle.lon,
            }
          : null
      }
      places={places}
      links={links}
      selection={first ?? null}
      highlighted={second === undefined ? undefined : new Set([first ?? '', second])}
      onSelect={(slug) =>
        // From one authority chosen to another: the pair they make.
        onSelect(slug === null ? [] : first !== undefined && second === undefined ? [first, slug] : [slug])
      }
    />
  );
}
