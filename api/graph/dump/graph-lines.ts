import { createHash } from 'node:crypto';
import { z } from 'zod';
import { cypherText } from '../cypher-text.ts';
import { GraphMoved, type ReadExactly } from '../moment.ts';
import { writeValue } from './exact-values.ts';

/** Nodes whose content is read at once. */
const PAGE = 2_000;

/** What belongs to the workings of one base and is made anew in another: it is told apart, never among the lines. */
export const WORKINGS: ReadonlySet<string> = new Set(['Migration', 'MigrationLock', 'Restoration']);

/** One node or one relation of a graph, as it is written. */
export interface GraphLine {
  /** JSON on one line, its end left out. */
  readonly text: string;
  /** Labels of a node; the type of a relation alone. */
  readonly words: readonly string[];
  readonly is: 'node' | 'relation';
}

/** How often each word stands in something: labels of nodes, types of relations. */
export type Counts = Record<GraphLine['is'], Record<string, number>>;

export interface LinesOptions {
  /** Nodes of these labels are left out, with the relations that touch them. */
  readonly without?: ReadonlySet<string>;
  /** What is left out is counted there. */
  readonly leftOut?: Counts;
}

const words = z.array(z.string());
const properties = z.record(z.string(), z.unknown());
const uniqueProperties = statement('read/dump/unique-properties.cypher', {
  label: z.string(),
  property: z.string(),
});
const nodeIdentities = statement('read/dump/node-identities.cypher', {
  node: z.string(),
  labels: words,
  identity: z.tuple([z.string(), z.unknown()]).nullable(),
});
const wholeNodes = statement('read/dump/whole-nodes.cypher', { node: z.string(), labels: words, properties });
const relationsFrom = statement('read/dump/relations-from.cypher', {
  from: z.string(),
  type: z.string(),
  to: z.string(),
  properties,
});

/**
 * Every node, then every relation, one a line, in the order of what they are known by: a node by the label and the value that
 * no other one bears, a relation by where it begins, its type and where it ends. A node that nothing makes unique is known by all
 * it bears. Only what nodes are known by is held at once; the rest comes by pages.
 */
export async function* graphLines(read: ReadExactly, options: LinesOptions = {}): AsyncGenerator<GraphLine> {
  const { leftOut = noCounts() } = options;
  const { known, left } = await identitiesOf(read, options);
  const order = [...known.keys()].sort((a, b) => inOrder(known.get(a) ?? '', known.get(b) ?? ''));
  for (const page of pagesOf(order)) {
    const lines = new Map<string, GraphLine>();
    for await (const { node, labels, properties } of wholeNodes(read, { nodes: page }))
      lines.set(node, nodeLine(identityAt(known, node), labels, properties));
    for (const node of page) yield lines.get(node) ?? moved();
  }
  for (const page of pagesOf(order)) {
    const lines = new Map<string, GraphLine[]>(page.map((node) => [node, []]));
    for await (const { from, type, to, properties } of relationsFrom(read, { nodes: page })) {
      if (left.has(to)) count(leftOut, 'relation', [type]);
      else
        lines.get(from)?.push(relationLine(type, identityAt(known, from), identityAt(known, to), properties));
    }
    for (const node of page) yield* (lines.get(node) ?? []).sort((a, b) => inOrder(a.text, b.text));
  }
  for (const page of pagesOf([...left])) {
    for await (const { type } of relationsFrom(read, { nodes: page })) count(leftOut, 'relation', [type]);
  }
}

export const noCounts = (): Counts => ({ node: {}, relation: {} });

export function count(counts: Counts, is: GraphLine['is'], words: readonly string[]): void {
  for (const word of words) counts[is][word] = (counts[is][word] ?? 0) + 1;
}

/** The order of texts in a dump: that of their UTF-16 units, which no language nor machine changes. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What a node is known by, as one text: a label holds no such character. */
export const identityText = (label: string, value: string) => `${label}\0${value}`;

/** The nodes of a moment by their element ids, with what they are known by, and apart those that are left out. */
async function identitiesOf(
  read: ReadExactly,
  { without, leftOut = noCounts() }: LinesOptions,
): Promise<{ known: Map<string, string>; left: Set<string> }> {
  const unique: { label: string; property: string }[] = [];
  for await (const row of uniqueProperties(read, {})) unique.push(row);
  // What is called « id » comes before a code or an address that is unique too.
  const rank = ({ label, property }: { label: string; property: string }) =>
    `${Number(property !== 'id')}${label}\0${property}`;
  unique.sort((a, b) => inOrder(rank(a), rank(b)));
  const known = new Map<string, string>();
  const left = new Set<string>();
  const unnamed: string[] = [];
  for await (const { node, labels, identity } of nodeIdentities(read, { unique })) {
    const [label = '', value] = identity ?? [];
    if (labels.some((word) => WORKINGS.has(word))) left.add(node);
    else if (labels.some((word) => without?.has(word))) {
      left.add(node);
      count(leftOut, 'node', labels);
    } else if (typeof value === 'string') known.set(node, identityText(label, value));
    else unnamed.push(node);
  }
  for (const [node, digest] of await digestsOf(read, unnamed)) known.set(node, identityText('', digest));
  return { known, left };
}

/** Nodes that no property makes unique, by all they bear and, of those that bear the same, a number. */
async function digestsOf(read: ReadExactly, nodes: readonly string[]): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  const times = new Map<string, number>();
  for (const page of pagesOf(nodes)) {
    for await (const { node, labels, properties } of wholeNodes(read, { nodes: page })) {
      const { text } = nodeLine('', labels, properties);
      const digest = createHash('sha256').update(text).digest('hex').slice(0, 32);
      times.set(digest, (times.get(digest) ?? 0) + 1);
      digests.set(node, `${digest}-${times.get(digest)}`);
    }
  }
  return digests;
}

function nodeLine(
  identity: string,
  labels: readonly string[],
  properties: Readonly<Record<string, unknown>>,
): GraphLine {
  const words = [...labels].sort(inOrder);
  const line = { node: identity.split('\0'), labels: words, properties: written(properties) };
  return { is: 'node', words, text: JSON.stringify(line) };
}

function relationLine(
  relation: string,
  from: string,
  to: string,
  properties: Readonly<Record<string, unknown>>,
): GraphLine {
  const line = { relation, from: from.split('\0'), to: to.split('\0'), properties: written(properties) };
  return { is: 'relation', words: [relation], text: JSON.stringify(line) };
}

/** Properties in the order of their names: a graph keeps none. */
function written(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = Object.keys(properties).sort(inOrder);
  return Object.fromEntries(names.map((name) => [name, writeValue(properties[name])]));
}

function identityAt(known: ReadonlyMap<string, string>, node: string): string {
  return known.get(node) ?? moved();
}

/** What was there a moment ago is not, or the other way round. */
function moved(): never {
  throw new GraphMoved();
}

function* pagesOf(nodes: readonly string[]): Generator<string[]> {
  for (let start = 0; start < nodes.length; start += PAGE) yield nodes.slice(start, start + PAGE);
}

function statement<Shape extends z.ZodRawShape>(file: string, shape: Shape) {
  const text = cypherText(file);
  const row = z.object(shape);
  return async function* (read: ReadExactly, params: Record<string, unknown>) {
    for await (const told of read(text, params)) yield row.parse(told);
  };
}
