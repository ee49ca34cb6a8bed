import type { z } from 'zod';
import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';
import { faultOfEvidence, faultOfNode, faultOfRelation } from './fact-laws.ts';
import {
  factFile,
  type LeftOutRecord,
  leftOutRecord,
  type NodeRecord,
  nodeRecord,
  relationRecord,
} from './fact-record.ts';
import { type UsualName, usualNameRecord } from './usual-names.ts';

export interface FactFile {
  readonly name: string;
  readonly content: unknown;
}

export interface FoundingPlan {
  readonly nodes: NodeClaim[];
  readonly relations: RelationClaim[];
  readonly leftOut: LeftOutRecord[];
  /** What collectivities of the official frame are also called, which is loaded with it. */
  readonly usualNames: UsualName[];
}

/** A fact file breaks a law of the seed; the message names the file, the record and the law. */
export class FactProblem extends Error {}

const LEFT_OUT = 'left-out.json';
const RELATIONS = 'relations.json';
const USUAL_NAMES = 'usual-names.json';

interface From<Claim> {
  readonly file: string;
  readonly claim: Claim;
}

/**
 * Everything the fact files ask the graph to hold, links of records included, sources first.
 * Throws `FactProblem` at the first record that breaks a law: unknown word, missing end, claim without proof.
 */
export function planFoundingFacts(files: readonly FactFile[]): FoundingPlan {
  const records: From<NodeRecord>[] = [];
  const stated: From<RelationClaim>[] = [];
  const leftOut: LeftOutRecord[] = [];
  const usualNames: UsualName[] = [];
  for (const { name, content } of files) {
    const parsed = parse(name, 'le fichier', factFile, content).records;
    if (name === LEFT_OUT)
      leftOut.push(...parsed.map((record) => parse(name, idOf(record), leftOutRecord, record)));
    else if (name === USUAL_NAMES)
      usualNames.push(
        ...parsed.map((record) => parse(name, collectivityOf(record), usualNameRecord, record)),
      );
    else if (name === RELATIONS) stated.push(...readAll(name, relationRecord, parsed));
    else records.push(...readAll(name, nodeRecord, parsed));
  }

  const kinds = kindsById(records);
  const relations = [...stated, ...records.flatMap(linksOf)];
  for (const { file, claim } of records) refuse(file, claim.id, faultOfNode(claim, kinds));
  const seen = new Set<string>();
  for (const { file, claim } of relations) {
    refuse(
      file,
      claim.id,
      seen.has(claim.id) ? 'cet identifiant de lien existe déjà' : faultOfRelation(claim, kinds),
    );
    seen.add(claim.id);
  }

  for (const { collectivity, evidence } of usualNames)
    refuse(USUAL_NAMES, collectivity, faultOfEvidence(evidence, kinds));

  const nodes = records.map(({ claim: { links: _links, ...node } }): NodeClaim => node);
  return {
    nodes: nodes.sort(sourcesFirst),
    relations: relations.map(({ claim }) => claim),
    leftOut,
    usualNames,
  };
}

function readAll<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  records: unknown[],
): From<z.output<Schema>>[] {
  return records.map((record) => ({ file, claim: parse(file, idOf(record), schema, record) }));
}

function parse<Schema extends z.ZodType>(
  file: string,
  id: string,
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new FactProblem(`seed/facts/${file}, ${id} : ${issue?.path.join('.')} ${issue?.message}`);
}

function idOf(record: unknown): string {
  const id = (record as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : 'un enregistrement sans id';
}

function collectivityOf(record: unknown): string {
  return idOf({ id: (record as { collectivity?: unknown } | null)?.collectivity });
}

function refuse(file: string, id: string, fault: string | null): void {
  if (fault !== null) throw new FactProblem(`seed/facts/${file}, ${id} : ${fault}`);
}

function kindsById(records: readonly From<NodeRecord>[]): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const { file, claim } of records) {
    refuse(file, claim.id, kinds.has(claim.id) ? 'cet identifiant existe déjà' : null);
    kinds.set(claim.id, claim.kind);
  }
  return kinds;
}

function linksOf({ file, claim: record }: From<NodeRecord>): From<RelationClaim>[] {
  return (record.links ?? []).map((link) => {
    const id = `${record.id}--${link.type}--${link.to}`;
    const evidence = (link.evidence ?? [0]).map((position): EvidenceClaim => {
      const proof = record.evidence[position];
      if (!proof) throw new FactProblem(`seed/facts/${file}, ${id} : la preuve n° ${position} n'existe pas`);
      return standing(proof, link);
    });
    const { type, to, properties = {} } = link;
    return { file, claim: { id, type, from: record.id, to, properties, evidence } };
  });
}

/** The record's proof as the link uses it: a link read between the lines says so, and why. */
function standing(
  proof: EvidenceClaim,
  link: { certainty?: string | undefined; doubt?: string | undefined },
): EvidenceClaim {
  const doubt = [link.doubt, proof.doubt].filter(Boolean).join(' ');
  return { ...proof, certainty: link.certainty ?? proof.certainty, ...(doubt ? { doubt } : {}) };
}

function sourcesFirst(a: NodeClaim, b: NodeClaim): number {
  return Number(b.kind === 'Source') - Number(a.kind === 'Source');
}
