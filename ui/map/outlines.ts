import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topology from './outlines/departements.topo.json' with { type: 'json' };

interface OutlineNames {
  readonly name: string;
  readonly region: string;
}

const atlas = topology as unknown as Topology<{ departements: GeometryCollection<OutlineNames> }>;

/** Outlines of the 101 départements, each with its INSEE code, by code. */
export const OUTLINES = feature(atlas, atlas.objects.departements).features.map((outline) => ({
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
