import { z } from 'zod';
import { defineQuery } from '../define-query.ts';

/** What the sign-in library keeps, by the label it bears in the graph. */
const label = z.enum(['Account', 'Session', 'Credential', 'Verification', 'SecondFactor']);
const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()),
  z.array(z.number()),
]);
const conditions = z.array(z.object({ field: z.string(), operator: z.string(), value }));
const record = z.record(z.string(), value);

const fitting = z.object({ label, all: conditions, any: conditions });
const row = z.object({ record: z.record(z.string(), z.unknown()) });

export type RecordLabel = z.infer<typeof label>;
export type RecordValue = z.infer<typeof value>;
export type Fitting = Omit<z.infer<typeof fitting>, 'label'>;

export const findRecords = defineQuery({ file: 'read/account/find-records.cypher', params: fitting, row });

export const createRecord = defineQuery({
  file: 'write/account/create-record.cypher',
  params: z.object({ label, record }),
  row,
});

export const changeRecords = defineQuery({
  file: 'write/account/change-records.cypher',
  params: fitting.extend({ most: z.int(), set: record, add: z.record(z.string(), z.number()) }),
  row,
});

export const deleteRecords = defineQuery({
  file: 'write/account/delete-records.cypher',
  params: fitting.extend({ most: z.int() }),
  row,
});
