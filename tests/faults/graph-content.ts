import { createHash } from 'node:crypto';
import type { Driver } from '../worlds/driver.ts';

/** What says when something was done, and nothing of the facts: two loads of the same files differ there alone. */
const MOMENTS: Readonly<Record<string, readonly string[]>> = {
  ImportRun: ['startedAt', 'finishedAt'],
  MigrationLock: ['askedAt', 'until'],
  Migration: ['appliedAt'],
  Proposal: ['createdAt'],
};
const READ_MS = 300_000;

/** Each node and relation of a graph by the digest of all it bears, with what it is and how often it is there. */
export type GraphContent = ReadonlyMap<string, { readonly what: string; readonly times: number }>;

/** The whole of a graph, to the last property; the ends of a relation are told by all they bear. */
export async function contentOf(driver: Driver): Promise<GraphContent> {
  const content = new Map<string, { what: string; times: number }>();
  const add = (digest: string, what: string) => {
    content.set(digest, { what, times: (content.get(digest)?.times ?? 0) + 1 });
  };
  const session = driver.session();
  try {
    const digests = new Map<string, string>();
    const nodes = session.run(
      'MATCH (n) RETURN elementId(n) AS node, labels(n) AS labels, properties(n) AS properties',
      {},
      { timeout: READ_MS },
    );
    for await (const record of nodes) {
      const labels = (record.get('labels') as string[]).sort();
      const properties = withoutMoments(record.get('properties'), labels);
      const digest = digestOf([labels, properties]);
      digests.set(record.get('node'), digest);
      add(
        digest,
        `${labels.join(':')} ${properties['id'] ?? properties['claim'] ?? properties['version'] ?? ''}`,
      );
    }
    const relations = session.run(
      'MATCH (a)-[r]->(b) RETURN elementId(a) AS a, type(r) AS type, properties(r) AS properties, elementId(b) AS b',
      {},
      { timeout: READ_MS },
    );
    for await (const record of relations) {
      const [type, properties] = [record.get('type'), record.get('properties')];
      const ends = [digests.get(record.get('a')), digests.get(record.get('b'))];
      add(digestOf([type, ends, properties]), `${type} ${properties.id ?? ''}`);
    }
  } finally {
    await session.close();
  }
  return content;
}

/** One word for a whole graph, whatever the order it was written in. */
export function checksumOf(content: GraphContent): string {
  const lines = [...content].map(([digest, { times }]) => `${digest} ${times}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}

/** What one graph holds and another does not, or holds less often. */
export function missingFrom(other: GraphContent, whole: GraphContent): string[] {
  return [...whole]
    .filter(([digest, { times }]) => (other.get(digest)?.times ?? 0) < times)
    .map(([, { what }]) => what);
}

export function sizeOf(content: GraphContent): number {
  return [...content.values()].reduce((sum, { times }) => sum + times, 0);
}

function withoutMoments(
  properties: Record<string, unknown>,
  labels: readonly string[],
): Record<string, unknown> {
  const moments = new Set(labels.flatMap((label) => MOMENTS[label] ?? []));
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !moments.has(name)));
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, inOrder)).digest('base64');
}

/** Properties in the order of their names: a graph keeps none. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
