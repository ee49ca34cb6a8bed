import type { EvidenceClaim, NodeClaim, RelationClaim } from '../domain/evidence/claim.ts';
import { evidenceIdOf } from '../domain/evidence/evidence-id.ts';
import { searchableText } from '../domain/search/searchable-text.ts';
import { proofText, subjectText } from '../domain/search/subject-text.ts';
import { ENTITY_KINDS } from '../domain/vocabulary/vocabulary.ts';

export type CertaintyAndDoubt = Readonly<{ certainty: string; doubt: string | null }>;
type Row = Record<string, unknown>;

/** A node as it is written, with what is computed from it: how it is found, and how sure it is. */
export function nodeRow(
  node: Pick<NodeClaim, 'id' | 'kind' | 'properties'>,
  sure: CertaintyAndDoubt | undefined,
): Row {
  const isEntity = ENTITY_KINDS.includes(node.kind);
  return {
    id: node.id,
    labels: isEntity ? ['Entity', node.kind] : [node.kind],
    properties: {
      ...node.properties,
      kind: node.kind,
      ...(isEntity ? searchableText(node.kind, node.properties) : {}),
      ...(isEntity || node.kind === 'Statement'
        ? { subjectText: subjectText(node.kind, node.properties) }
        : {}),
      ...sure,
    },
  };
}

/** A link as it is written, with how sure it is. */
export function relationRow(
  { id, type, from, to, properties }: Pick<RelationClaim, 'id' | 'type' | 'from' | 'to' | 'properties'>,
  sure: CertaintyAndDoubt | undefined,
): Row {
  return { id, type, from, to, properties: { ...properties, ...sure } };
}

/** What a proof proves: `kind` for a node, `from` for a link. */
export interface Proved {
  readonly id: string;
  readonly properties: NodeClaim['properties'];
  readonly kind?: string;
  readonly from?: string;
}

/** A proof, with the entity its sentence speaks of: the one it proves, or the subject of the link. */
export function evidenceRow(claim: Proved, { source, lines, ...rest }: EvidenceClaim): Row {
  const [lineFrom, lineTo] = lines ?? [];
  const id = evidenceIdOf(claim.id, { source, lines, ...rest });
  return proofRow(claim, { id, source, ...rest, lineFrom, lineTo });
}

/** The same for a proof that has its id already. */
export function proofRow(
  claim: Proved,
  { id, source, ...properties }: Row & { excerpt?: string | undefined },
): Row {
  const subject = proofText(claim.kind ?? null, claim.properties, properties.excerpt);
  return {
    id,
    claim: claim.id,
    source,
    properties: {
      ...properties,
      ...(subject === null ? {} : { about: claim.from ?? claim.id, subjectText: subject }),
    },
  };
}

/** Properties that are computed when a claim is written, and belong to no image of it. */
export const COMPUTED: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'certainty',
  'doubt',
  'subjectText',
  ...Object.keys(searchableText('', {})),
]);
