import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { unknownMigration } from '../migrations.ts';
import { DumpProblem, fileCodeOf } from './dump-problem.ts';
import { NoValue, readValue } from './exact-values.ts';
import { WORKINGS } from './graph-lines.ts';
import { anyManifest, FORMAT, isTold, leftOutOf, type Manifest, manifest, Tally } from './manifest.ts';

/** A line longer than this is none of ours: a sheet has a few thousand characters. */
const LONGEST_LINE = 16_000_000;

/** One line of a dump, its values as the driver takes them. */
export type DumpedThing = DumpedNode | DumpedRelation;

export interface DumpedNode {
  readonly known: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface DumpedRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export const isNode = (thing: DumpedThing): thing is DumpedNode => 'known' in thing;

const word = z.string().min(1);
const identity = z
  .array(z.string())
  .min(2)
  .transform((parts) => parts.join('\0'));
const properties = z.record(z.string(), z.unknown()).transform((written) => {
  return Object.fromEntries(Object.entries(written).map(([name, value]) => [name, readValue(value)]));
});
const node = z
  .strictObject({ node: identity, labels: z.array(word), properties })
  .transform((line): DumpedNode => ({ known: line.node, labels: line.labels, properties: line.properties }));
const relation = z.strictObject({ relation: word, from: identity, to: identity, properties }).transform(
  (line): DumpedRelation => ({
    type: line.relation,
    from: line.from,
    to: line.to,
    properties: line.properties,
  }),
);

/** A dump that was read to its end and found sound. */
export interface CheckedDump {
  readonly file: string;
  readonly manifest: Manifest;
}

/**
 * Reads a dump to its end, writing nothing: what it says it holds must be what it holds, and a graph of this version. Throws
 * `DumpProblem`.
 */
export async function checkDump(file: string): Promise<CheckedDump> {
  const lines = linesOf(file);
  try {
    return await checked(file, lines);
  } finally {
    // A file that is refused at its first line is closed all the same.
    await lines.return(undefined);
  }
}

async function checked(file: string, lines: AsyncGenerator<string>): Promise<CheckedDump> {
  const { value: first } = await lines.next();
  const told = readManifest(file, first);
  const unknown = unknownMigration(told.migrations);
  if (unknown !== null) throw new DumpProblem({ kind: 'newer', file, version: unknown });
  const altered = (line: number | null) => new DumpProblem({ kind: 'altered', file, line });
  const forbidden = new Set([...WORKINGS, ...leftOutOf(told)]);
  const nodes = new Set<string>();
  const tally = new Tally();
  let number = 1;
  for await (const text of lines) {
    number += 1;
    const thing = readThing(text);
    if (thing === null) throw altered(number);
    if (isNode(thing)) {
      if (nodes.has(thing.known) || thing.labels.some((label) => forbidden.has(label))) throw altered(number);
      nodes.add(thing.known);
      tally.add({ is: 'node', words: thing.labels, text });
    } else {
      if (!nodes.has(thing.from) || !nodes.has(thing.to)) throw altered(number);
      tally.add({ is: 'relation', words: [thing.type], text });
    }
  }
  if (number - 1 < told.nodes + told.relations) throw new DumpProblem({ kind: 'truncated', file });
  if (!isTold(tally.told(), told)) throw altered(null);
  return { file, manifest: told };
}

/** What a dump that was checked holds: every node, then every relation. */
export async function* thingsOf({ file }: CheckedDump): AsyncGenerator<DumpedThing> {
  let number = 0;
  for await (const text of linesOf(file)) {
    number += 1;
    if (number === 1) continue;
    const thing = readThing(text);
    if (thing === null) throw new DumpProblem({ kind: 'altered', file, line: number });
    yield thing;
  }
}

function readManifest(file: string, line: string | undefined): Manifest {
  const written = parsed(line ?? '');
  const any = anyManifest.safeParse(written);
  if (!any.success) throw new DumpProblem({ kind: 'foreign', file });
  if (any.data.format > FORMAT) {
    throw new DumpProblem({ kind: 'newer', file, version: `format ${any.data.format}` });
  }
  const told = manifest.safeParse(written);
  if (!told.success) throw new DumpProblem({ kind: 'altered', file, line: 1 });
  return told.data;
}

function readThing(text: string): DumpedThing | null {
  try {
    const line = parsed(text);
    const isRelation = typeof line === 'object' && line !== null && 'relation' in line;
    return (isRelation ? relation : node).safeParse(line).data ?? null;
  } catch (error) {
    if (error instanceof NoValue) return null;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Lines of a compressed file, the last one ended like the others. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const text = createGunzip();
  // What fails on the way is told by what comes out, to whoever still reads; nobody may be there any more, or not yet.
  for (const stream of [source, text]) stream.on('error', () => undefined);
  pipeline(source, text).catch(() => undefined);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let begun = false;
  const spoilt = () =>
    new DumpProblem(begun ? { kind: 'altered', file, line: null } : { kind: 'foreign', file });
  try {
    if (!(await isCompressed(file))) throw spoilt();
    for await (const chunk of text) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LONGEST_LINE) throw spoilt();
      begun ||= lines.length > 0;
      yield* lines;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const isOfFile = fileCodeOf(error) !== null;
    if (isOfFile) throw new DumpProblem({ kind: 'unreadable', file, code: String(code) }, { cause: error });
    if (code === 'Z_BUF_ERROR') throw new DumpProblem({ kind: 'truncated', file }, { cause: error });
    if (code === 'Z_DATA_ERROR')
      throw new DumpProblem({ kind: 'altered', file, line: null }, { cause: error });
    throw code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? spoilt() : error;
  } finally {
    source.destroy();
    text.destroy();
  }
  if (rest !== '') throw new DumpProblem({ kind: begun ? 'truncated' : 'foreign', file });
}

/** Whether a file begins as whatever gzip made. */
async function isCompressed(file: string): Promise<boolean> {
  const opened = await open(file);
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
  } finally {
    await opened.close();
  }
}
