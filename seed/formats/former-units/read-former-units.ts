import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const formerCommune = z.object({ today: z.string(), code: z.string(), name: z.string() });
const formerGrouping = formerCommune.extend({ year: z.string(), share: z.coerce.number() });

/** What collectivities in force were before, by the code of today: see the README. */
export interface FormerUnits {
  readonly communes: readonly z.infer<typeof formerCommune>[];
  readonly groupings: readonly z.infer<typeof formerGrouping>[];
}

const fileOf = (name: string) => fileURLToPath(new URL(`${name}.csv`, import.meta.url));

/** Files the former units are read from, for whoever needs to know whether they changed. */
export const formerUnitsFiles = ['former-communes', 'former-groupings'].map(fileOf);

export function readFormerUnits(): FormerUnits {
  return {
    communes: read('former-communes', formerCommune),
    groupings: read('former-groupings', formerGrouping),
  };
}

function read<Row extends z.ZodType>(name: string, row: Row): z.output<Row>[] {
  return z.array(row).parse(parse(readFileSync(fileOf(name)), { columns: true }));
}
