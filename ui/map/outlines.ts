import { feature } from 'topojson-client';
import topology from './outlines/departements.topo.json' with { type: 'json' };

interface OutlineNames {
  readonly name: string;
  readonly region: string;
}

const atlas = topology as unknown as Parameters<typeof feature>[0];
const drawn = feature(atlas, 'departements') as unknown as GeoJSON.FeatureCollection<
  GeoJSON.Geometry,
  OutlineNames
>;

/** Outlines of the 101 départements, each with its INSEE code, by code. */
export const OUTLINES = drawn.features.map((outline) => ({
  code: String(outline.id),
  name: outline.properties.name,
  region: outline.properties.region,
  shape: outline,
}));

export type Outline = (typeof OUTLINES)[number];

/** The five overseas départements, drawn in frames of their own. */
export const OVERSEAS = OUTLINES.filter(({ code }) => code.startsWith('97'));
export const MAINLAND = OUTLINES.filter(({ code }) => !code.startsWith('97'));

/** Outlines of a territory by the code of its région or of its département; none for another level or an unknown code. */
export function outlinesOf(level: string | null | undefined, insee: string | null | undefined): Outline[] {
  if (level === 'REGION') return OUTLINES.filter(({ region }) => region === insee);
  return level === 'DEPARTEMENT' ? OUTLINES.filter(({ code }) => code === insee) : [];
}
