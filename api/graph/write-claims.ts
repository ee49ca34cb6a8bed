import { z } from 'zod';
import {
  certaintyOf,
  doubtOf,
  type NodeClaim,
  nodeClaim,
  type RelationClaim,
  relationClaim,
} from '../domain/evidence/claim.ts';
import { evidenceIdOf } from '../domain/evidence/evidence-id.ts';
import { type CertaintyAndDoubt, evidenceRow, nodeRow, relationRow } from './claim-rows.ts';
import { defineQuery } from './define-query.ts';
import type { Graph } from './graph.ts';
import { writtenByHand } from './queries/change.ts';
import { proofsOf } from './queries/proofs-of.ts';
import type { QueryRunner } from './query-runner.ts';

const written = z.object({ written: z.int() });
const rows = z.array(z.record(z.string(), z.unknown()));

export const writeNodes = defineQuery({
  file: 'write/claim/write-nodes.cypher',
  params: z.object({ nodes: rows }),
  row: written,
});
export const writeRelations = defineQuery({
  file: 'write/claim/write-relations.cypher',
  params: z.object({ relations: rows }),
  row: written,
});
export const writeEvidence = defineQuery({
  file: 'write/claim/write-evidence.cypher',
  params: z.object({ evidence: rows }),
  row: written,
});

/** Rows of one transaction: a batch is there whole, claims and proofs together, or not at all. */
const BATCH = 2_000;

export interface Claims {
  readonly nodes: readonly NodeClaim[];
  readonly relations: readonly RelationClaim[];
}

export interface Written {
  readonly nodes: number;
  readonly relations: number;
  readonly evidence: number;
}

/**
 * The door by which loads bring claims into the graph. Writing the same claims again changes nothing, and what people have
 * written or removed by hand stays as they left it.
 * Throws before anything is written when a claim has no evidence or a word is not in the vocabulary, and undoes
 * the batch when an end of a relation or a source is missing.
 */
export async function writeClaims(graph: Graph, claims: Claims): Promise<Written> {
  const nodes = z.array(nodeClaim).parse(claims.nodes).sort(sourcesFirst);
  const relations = z.array(relationClaim).parse(claims.relations);
  const total = { nodes: 0, relations: 0, evidence: 0 };

  for (const whole of batches(nodes)) {
    const { touched } = await byHand(
      graph,
      whole.map(({ id }) => id),
    );
    const batch = whole.filter(({ id }) => !touched.has(id));
    total.evidence += await graph.inOneWrite(async (runner) => {
      const certainties = await certaintiesOf(runner, batch);
      const asked = writeNodes(runner, {
        nodes: batch.map((node) => nodeRow(node, certainties.get(node.id))),
      });
      await mustWrite(batch.length, asked, 'nœuds');
      return writeProofs(runner, batch);
    });
    total.nodes += batch.length;
  }
  for (const whole of batches(relations)) {
    const { touched, gone } = await byHand(
      graph,
      whole.flatMap(({ id, from, to }) => [id, from, to]),
    );
    const batch = whole.filter(({ id, from, to }) => !touched.has(id) && !gone.has(from) && !gone.has(to));
    total.evidence += await graph.inOneWrite(async (runner) => {
      const certainties = await certaintiesOf(runner, batch);
      const asked = writeRelations(runner, {
        relations: batch.map((relation) => relationRow(relation, certainties.get(relation.id))),
      });
      await mustWrite(batch.length, asked, 'relations');
      return writeProofs(runner, batch);
    });
    total.relations += batch.length;
  }
  return total;
}

/** Which claims people wrote, and which of them they removed. */
async function byHand(graph: Graph, ids: readonly string[]) {
  const rows = await writtenByHand(graph.runner(), { ids: [...new Set(ids)] });
  return {
    touched: new Set(rows.map(({ id }) => id)),
    gone: new Set(rows.filter(({ there }) => !there).map(({ id }) => id)),
  };
}

type Proved = Pick<NodeClaim, 'id' | 'evidence' | 'properties'> & {
  readonly kind?: string;
  readonly from?: string;
};

/**
 * Certainty and doubt of each claim, from all it rests on: the proofs of other sources that the graph holds already, and
 * those that come now.
 */
async function certaintiesOf(
  runner: QueryRunner,
  claims: readonly Proved[],
): Promise<Map<string, CertaintyAndDoubt>> {
  const held = new Map<string, { id: string; certainty: string; doubt: string | null }[]>();
  for (const proof of await proofsOf(runner, { claims: claims.map(({ id }) => id) })) {
    held.set(proof.claim, [...(held.get(proof.claim) ?? []), proof]);
  }
  return new Map(
    claims.map(({ id, evidence }) => {
      const coming = new Set(evidence.map((proof) => evidenceIdOf(id, proof)));
      const kept = (held.get(id) ?? []).filter((proof) => !coming.has(proof.id));
      const proofs = [...kept, ...evidence];
      return [id, { certainty: certaintyOf(proofs), doubt: doubtOf(proofs) ?? null }];
    }),
  );
}

async function writeProofs(runner: QueryRunner, claims: readonly Proved[]): Promise<number> {
  const evidence = claims.flatMap((claim) => claim.evidence.map((proof) => evidenceRow(claim, proof)));
  await mustWrite(evidence.length, writeEvidence(runner, { evidence }), 'preuves');
  return evidence.length;
}

/** Waits for a statement that says how much it wrote, and throws when it is not all that was asked. */
export async function mustWrite(
  expected: number,
  asked: Promise<{ written: number }[]>,
  what: string,
): Promise<void> {
  const [row] = await asked;
  if (row?.written !== expected) {
    throw new Error(
      `${what} : ${row?.written ?? 0} écrits sur ${expected}, une extrémité ou une source manque`,
    );
  }
}

function sourcesFirst(a: NodeClaim, b: NodeClaim): number {
  return Number(b.kind === 'Source') - Number(a.kind === 'Source');
}

function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
