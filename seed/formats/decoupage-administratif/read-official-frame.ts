import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const folder = new URL('data/', import.meta.resolve('@etalab/decoupage-administratif/package.json'));

/** Year of the Code officiel géographique that this version of the package holds (table of its README). */
const VINTAGE = 2026;

const commune = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.enum(['commune-actuelle', 'commune-deleguee', 'commune-associee', 'arrondissement-municipal']),
  departement: z.string(),
  region: z.string(),
  chefLieu: z.string().optional(),
  /** Of an arrondissement municipal: the commune it is part of. */
  commune: z.string().optional(),
  codesPostaux: z.array(z.string()).optional(),
  anciensCodes: z.array(z.string()).optional(),
  siren: z.string().optional(),
  population: z.int().optional(),
});
const grouping = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.enum(['CC', 'CA', 'CU', 'METRO', 'MET69', 'EPT']),
  populationMunicipale: z.int().optional(),
  membres: z.array(z.object({ code: z.string() })),
});
const zone = z.enum(['metro', 'drom', 'com']);
const departement = z.object({
  code: z.string(),
  nom: z.string(),
  region: z.string(),
  chefLieu: z.string().optional(),
  zone,
});
const region = z.object({ code: z.string(), nom: z.string(), chefLieu: z.string().optional(), zone });

/** The files of the package as they are, checked against the columns we read. */
export interface OfficialFrame {
  readonly vintage: number;
  readonly communes: readonly z.infer<typeof commune>[];
  readonly epci: readonly z.infer<typeof grouping>[];
  readonly ept: readonly z.infer<typeof grouping>[];
  readonly departements: readonly z.infer<typeof departement>[];
  readonly regions: readonly z.infer<typeof region>[];
}

/** Throws naming the file when a column is not as this version of the package has it. */
export function readOfficialFrame(): OfficialFrame {
  return {
    vintage: VINTAGE,
    communes: read('communes', commune),
    epci: read('epci', grouping),
    ept: read('ept', grouping),
    departements: read('departements', departement),
    regions: read('regions', region),
  };
}

/** Files the frame is read from, for whoever needs to know whether they changed. */
export const officialFrameFiles = ['communes', 'epci', 'ept', 'departements', 'regions'].map((name) =>
  fileURLToPath(new URL(`${name}.json`, folder)),
);

function read<Row extends z.ZodType>(name: string, row: Row): z.output<Row>[] {
  const parsed = z
    .array(row)
    .safeParse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as unknown);
  if (parsed.success) return parsed.data as z.output<Row>[];
  const [issue] = parsed.error.issues;
  throw new Error(`${name}.json : ${issue?.path.join('.')} ${issue?.message}`);
}
