import { type ClaimImage, differencesOf, type Step, sameValue } from '../domain/change/claim-image.ts';
import { certaintyOf, doubtOf } from '../domain/evidence/claim.ts';
import { COMPUTED, nodeRow, proofRow, relationRow } from './claim-rows.ts';
import { claimImages, removeClaims } from './queries/change.ts';
import type { QueryRunner } from './query-runner.ts';
import { mustWrite, writeEvidence, writeNodes, writeRelations } from './write-claims.ts';

/** Claims of the graph as images, by their ids; what is not there is absent. */
export async function imagesOf(
  runner: QueryRunner,
  asked: Parameters<typeof claimImages>[1],
): Promise<Map<string, ClaimImage>> {
  const rows = await claimImages(runner, asked);
  return new Map(
    rows.map(({ claim: { id, kind, from, to, properties, proofs } }) => [
      id,
      {
        id,
        kind,
        ...(from !== null && to !== null ? { ends: { from, to } } : {}),
        properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !COMPUTED.has(name))),
        proofs: proofs as ClaimImage['proofs'],
      },
    ]),
  );
}

/**
 * Writes what steps leave: afterwards each claim is its image, to the last property. To be run inside one write, its claims
 * being held. Throws when an end or a source is missing.
 */
export async function writeSteps(runner: QueryRunner, steps: readonly Step[]): Promise<void> {
  const gone = steps.filter(
    ({ before, after }) => before !== null && (after === null || isMoved(before, after)),
  );
  const withdrawn = steps.flatMap(({ before, after }) => {
    const kept = new Map(after?.proofs.map((proof) => [proof.id, proof]));
    return (before?.proofs ?? [])
      .filter((proof) => !sameValue(proof, kept.get(proof.id)))
      .map(({ id }) => id);
  });
  if (gone.length > 0 || withdrawn.length > 0) {
    const images = gone.flatMap(({ before }) => (before ? [before] : []));
    await removeClaims(runner, {
      nodes: images.filter(({ ends }) => ends === undefined).map(({ id }) => id),
      links: images.flatMap(({ id, ends }) => (ends ? [{ id, from: ends.from }] : [])),
      evidence: withdrawn,
    });
  }
  const left = steps.flatMap(({ before, after }) => (after ? [{ before, after }] : []));
  const nodes = left.filter(({ after }) => after.ends === undefined);
  const links = left.filter(({ after }) => after.ends !== undefined);
  if (nodes.length > 0) {
    await mustWrite(nodes.length, writeNodes(runner, { nodes: nodes.map(writtenNode) }), 'nœuds');
  }
  if (links.length > 0) {
    await mustWrite(links.length, writeRelations(runner, { relations: links.map(writtenLink) }), 'relations');
  }
  const evidence = left.flatMap(writtenProofs);
  if (evidence.length > 0) await mustWrite(evidence.length, writeEvidence(runner, { evidence }), 'preuves');
}

interface Left {
  readonly before: ClaimImage | null;
  readonly after: ClaimImage;
}

function isMoved(before: ClaimImage, after: ClaimImage): boolean {
  return differencesOf(before, after).some(({ part }) => part === 'ends');
}

function writtenNode(left: Left) {
  const { after } = left;
  return replacing(left, nodeRow({ ...after, properties: propertiesOf(after) }, sureOf(after)));
}

function writtenLink(left: Left) {
  const { after } = left;
  const { from = '', to = '' } = after.ends ?? {};
  const link = { id: after.id, type: after.kind, from, to, properties: propertiesOf(after) };
  return replacing(left, relationRow(link, sureOf(after)));
}

/** A row that also takes away what the claim holds no more. */
function replacing({ before, after }: Left, row: Record<string, unknown>) {
  return { ...row, properties: { ...takenAway(before, after), ...(row['properties'] as object) } };
}

/** A property that is no more is written as nothing, which takes it away. */
function takenAway(before: ClaimImage | null, after: ClaimImage): Record<string, null> {
  const names = Object.keys(before?.properties ?? {}).filter((name) => !(name in after.properties));
  return Object.fromEntries(names.map((name) => [name, null]));
}

function sureOf({ proofs }: ClaimImage) {
  return { certainty: certaintyOf(proofs), doubt: doubtOf(proofs) ?? null };
}

/** Every proof of a claim: what its sentence is found by follows the claim. */
function writtenProofs({ after }: Left) {
  const proved = {
    id: after.id,
    properties: propertiesOf(after),
    ...(after.ends ? { from: after.ends.from } : { kind: after.kind }),
  };
  return after.proofs.map((proof) => proofRow(proved, { ...proof }));
}

function propertiesOf({ properties }: ClaimImage): Record<string, string | number | boolean | string[]> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  );
}
