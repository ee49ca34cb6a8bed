import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

export const SCHEMA_FILE = new URL('schema.graphql', import.meta.url);

/** The schema as text, sorted, so that a change of it is read in a diff. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

if (import.meta.main) writeFileSync(SCHEMA_FILE, printedSchema());
