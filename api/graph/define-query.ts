import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { askedParts, cypherText, partsOf, withParts } from './cypher-text.ts';
import type { QueryRunner } from './query-runner.ts';

type Access = 'read' | 'write';

export interface QueryContract {
  readonly access: Access;
  readonly params: readonly string[];
  readonly columns: readonly string[];
}

export type DefinedQuery<Params, Row> = (runner: QueryRunner, params: Params) => Promise<Row[]>;

/** Name at the head of a statement, that of its file. */
export function nameOfStatement(text: string): string {
  return text.match(/^\/\/ ([a-z0-9-]+):/)?.[1] ?? '';
}

/** Contract written at the head of a `.cypher` file: access, `param` and `row` lines. */
export function readContract(text: string): QueryContract {
  const header = text.split('\n').filter((line) => line.startsWith('//'));
  const values = (word: string) =>
    header.flatMap((line) => {
      const match = line.match(new RegExp(`^// ${word}\\s+([A-Za-z]+):`));
      return match?.[1] ? [match[1]] : [];
    });
  const access = header.find((line) => line.startsWith('// access:'))?.includes('write') ? 'write' : 'read';
  return { access, params: values('param'), columns: values('row') };
}

/** JavaScript numbers travel as floats; whole ones must arrive as integers for LIMIT, counts and cents. */
export function asParameters(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(asParameters);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, asParameters(entry)]));
  }
  return value;
}

/**
 * One question to the graph: the text of a `.cypher` file with the schemas of what it takes and of each row it gives.
 * The statement holds only the parts that its parameters ask for: the others cost neither time nor a plan.
 * Rows that do not fit are a defect of ours and throw.
 */
export function defineQuery<Params extends z.ZodObject, Row extends z.ZodObject>(definition: {
  file: string;
  params: Params;
  row: Row;
}): DefinedQuery<z.input<Params>, z.output<Row>> {
  const text = cypherText(definition.file);
  const { access } = readContract(text);
  const statementFor = statementsOf(text);
  const rows = z.array(definition.row);
  return async (runner, params) => {
    const parsed = definition.params.parse(params);
    const values = asParameters(parsed) as Record<string, unknown>;
    return rows.parse(await runner.run(statementFor(parsed), values, access)) as z.output<Row>[];
  };
}

/** More ways to ask than any screen has; others are composed anew, so that odd questions do not fill the memory. */
const MOST_KEPT = 100;

/** Statements of a text by what parameters ask for, the first ones composed once. */
function statementsOf(text: string): (params: Readonly<Record<string, unknown>>) => string {
  const parts = partsOf(text);
  const composed = new Map<string, string>();
  return (params) => {
    const asked = askedParts(parts, params);
    const key = asked.join(' ');
    const statement = composed.get(key) ?? withParts(text, asked);
    if (composed.size < MOST_KEPT) composed.set(key, statement);
    return statement;
  };
}
