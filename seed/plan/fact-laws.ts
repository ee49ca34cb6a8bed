import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';
import { partialDate } from '../../api/domain/evidence/claim.ts';
import { valuesOf } from '../../api/domain/vocabulary/vocabulary.ts';
import vocabulary from '../../cypher/model/vocabulary.json' with { type: 'json' };

type Properties = NodeClaim['properties'];
type Kinds = ReadonlyMap<string, string>;
type ValueList = Parameters<typeof valuesOf>[0];

const PROPERTIES = new Set(vocabulary.properties.map((property) => property.code));
const WRITTEN_BY_THE_GRAPH = new Set(['id', 'kind', 'certainty', 'doubt']);
const RELATION_WORDS = new Map(
  [...vocabulary.relations, ...vocabulary.structural].map((word) => [word.code, word]),
);

/** Properties whose values are code words, with the list that holds them. */
const CODED: Readonly<Record<string, ValueList>> = {
  basis: 'basis',
  depth: 'depth',
  essStatus: 'essStatus',
  expandedBy: 'expandedBy',
  facet: 'facet',
  family: 'serviceFamily',
  level: 'level',
  levels: 'level',
  means: 'means',
  measure: 'measure',
  memberKind: 'memberKind',
  partKind: 'partKind',
  requirement: 'requirement',
  ruleKind: 'ruleKind',
  stage: 'stage',
  stageBasis: 'basis',
  statistic: 'statistic',
  status: 'status',
};
const CODED_ROLES: Readonly<Record<string, ValueList>> = { PARTY_TO: 'partyRole', PRODUCED: 'documentRole' };
const DATES = new Set(['since', 'until', 'date', 'surveyDate', 'amountsDate']);
const READ_BETWEEN_THE_LINES = new Set(['INFERRED', 'RECOMMENDED']);

/** The first law a node breaks, in French, or `null`. */
export function faultOfNode(node: NodeClaim, kinds: Kinds): string | null {
  return faultOfProperties(node.properties) ?? faultOfEvidence(node.evidence, kinds);
}

/** The first law a relation breaks, in French, or `null`: its ends must exist and be of kinds its word allows. */
export function faultOfRelation(relation: RelationClaim, kinds: Kinds): string | null {
  const { type, from, to, properties, evidence } = relation;
  const word = RELATION_WORDS.get(type);
  if (!word) return `relation inconnue du vocabulaire : ${type}`;
  const list = CODED_ROLES[type];
  const role = properties['role'];
  return (
    faultOfEnd(from, word.from, kinds, type) ??
    faultOfEnd(to, word.to, kinds, type) ??
    (list && !valuesOf(list).includes(String(role)) ? `rôle inconnu du vocabulaire : ${role}` : null) ??
    faultOfProperties(properties) ??
    faultOfEvidence(evidence, kinds)
  );
}

function faultOfEnd(id: string, allowed: readonly string[], kinds: Kinds, type: string): string | null {
  const kind = kinds.get(id);
  if (kind === undefined) return `« ${id} » n'existe dans aucun fichier`;
  if (!allowed.includes('*') && !allowed.includes(kind))
    return `${type} ne s'attache pas à un ${kind} (${id})`;
  return null;
}

function faultOfProperties(properties: Properties): string | null {
  for (const [name, value] of Object.entries(properties)) {
    const fault = faultOfProperty(name, value);
    if (fault) return fault;
  }
  return null;
}

function faultOfProperty(name: string, value: Properties[string]): string | null {
  if (WRITTEN_BY_THE_GRAPH.has(name) || !PROPERTIES.has(name))
    return `propriété hors du vocabulaire : ${name}`;
  const list = CODED[name];
  const unknown = list && [value].flat().find((word) => !valuesOf(list).includes(String(word)));
  if (unknown !== undefined) return `${name} : valeur hors du vocabulaire, ${unknown}`;
  if (name.endsWith('Cents') && !Number.isInteger(value))
    return `${name} : des centimes entiers sont attendus`;
  if (/^share$|Share$/.test(name) && !(typeof value === 'number' && value >= 0 && value <= 1)) {
    return `${name} : une part va de 0 à 1`;
  }
  if (DATES.has(name) && !partialDate.safeParse(value).success)
    return `${name} : date attendue, AAAA, AAAA-MM ou AAAA-MM-JJ`;
  return null;
}

export function faultOfEvidence(evidence: readonly EvidenceClaim[], kinds: Kinds): string | null {
  const places = new Set<string>();
  for (const proof of evidence) {
    const fault = faultOfProof(proof, kinds);
    if (fault) return fault;
    const place = JSON.stringify([proof.source, proof.lines ?? proof.row ?? proof.locator, proof.excerpt]);
    if (places.has(place)) return 'deux fois la même preuve';
    places.add(place);
  }
  return null;
}

function faultOfProof(
  { source, lines, row, locator, certainty, doubt }: EvidenceClaim,
  kinds: Kinds,
): string | null {
  if (kinds.get(source) !== 'Source') return `source inconnue : ${source}`;
  if (!lines && !row && !locator)
    return 'une preuve dit où elle se lit : lignes, ligne de tableau ou endroit';
  if (lines && lines[0] > lines[1]) return 'les lignes vont de la première à la dernière';
  if (READ_BETWEEN_THE_LINES.has(certainty) && !doubt) return 'ce qui est déduit ou conseillé dit son doute';
  return null;
}
