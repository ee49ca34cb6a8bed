import { join } from 'node:path';
import type { EvidenceClaim, NodeClaim, RelationClaim } from '../../api/domain/evidence/claim.ts';
import { readTransversalityTables } from '../../seed/laboratory/method-tables/transversality-tables.ts';
import { examples } from './worked-examples.ts';

/**
 * The worked example of methods, section 5, as claims: four EPCI of one département, a service for each family, twenty-four
 * poles, each with the families it concerns, those engaged, and a proof as reliable as the table says.
 *
 *   c0-hab ──SERVICE_OF──▶ c0 ◀──COVERS── c0-p6 ──CONCERNS──▶ domaine-hab      Beside them: two communes, one of them
 *   c0-eco ──INVOLVED_IN──▶ c0-p1                                              without anything, in c0.
 */
const CERTAINTY: Readonly<Record<string, string>> = { '1': 'STATED', '0.8': 'DECLARED', '0.5': 'INFERRED' };

let line = 1;
const said = (certainty = 'STATED', observedOn = '2025-03'): [EvidenceClaim] => {
  line += 1;
  return [{ source: 'cahier', lines: [line, line], excerpt: `ligne ${line}`, certainty, observedOn }];
};

export const node = (
  id: string,
  kind: string,
  properties: NodeClaim['properties'] = {},
  evidence = said(),
): NodeClaim => ({ id, kind, properties: { name: id.replaceAll('-', ' '), ...properties }, evidence });

export const tie = (
  from: string,
  type: string,
  to: string,
  properties: RelationClaim['properties'] = {},
): RelationClaim => ({ id: `${from}--${type}--${to}`, type, from, to, properties, evidence: said() });

const slug = (text: string) => text.toLowerCase();
const poleOf = (perimeter: string, pole: string) =>
  slug(pole.startsWith(perimeter) ? pole : `${perimeter}-${pole}`);

const perimeters = readTransversalityTables(join(examples, 'transversality'));
const families = [...new Set(perimeters.flatMap(({ units }) => units))];

/** Identity of the pole P6 of C0: « c0-p6 ». */
export const POLE = (name: string) => poleOf('C0', name);

export const TRANSVERSALITY_EXAMPLE: { nodes: NodeClaim[]; relations: RelationClaim[] } = {
  nodes: [
    { id: 'cahier', kind: 'Source', properties: { name: 'Cahier', date: '2025-03' }, evidence: said() },
    node('region-r', 'Collectivity', { level: 'REGION' }),
    node('departement-d', 'Collectivity', { level: 'DEPARTEMENT' }),
    node('bourg', 'Collectivity', { level: 'COMMUNE' }),
    node('hameau', 'Collectivity', { level: 'COMMUNE' }),
    ...families.map((family) =>
      node(`domaine-${slug(family)}`, 'PolicyArea', { family, facet: 'SERVICE_FIELD' }),
    ),
    ...perimeters.flatMap(({ id, level, units, forums }) => [
      node(slug(id), 'Collectivity', { level }),
      ...units.map((unit) => node(slug(`${id}-${unit}`), 'Service')),
      ...forums.map((forum) =>
        node(
          poleOf(id, forum.id),
          'Pole',
          forum.complete ? { compositionComplete: true } : {},
          said(CERTAINTY[String(forum.reliability)]),
        ),
      ),
    ]),
  ],
  relations: [
    tie('departement-d', 'PART_OF', 'region-r'),
    tie('bourg', 'PART_OF', 'c0'),
    tie('hameau', 'PART_OF', 'c0'),
    ...perimeters.flatMap(({ id, units, forums }) => [
      tie(slug(id), 'PART_OF', 'departement-d'),
      ...units.flatMap((unit) => [
        tie(slug(`${id}-${unit}`), 'SERVICE_OF', slug(id)),
        tie(slug(`${id}-${unit}`), 'CONCERNS', `domaine-${slug(unit)}`),
      ]),
      ...forums.flatMap((forum) => [
        tie(poleOf(id, forum.id), 'COVERS', slug(id)),
        ...[...forum.concerned].map((unit) => tie(poleOf(id, forum.id), 'CONCERNS', `domaine-${slug(unit)}`)),
        ...[...forum.engaged].map((unit) => tie(slug(`${id}-${unit}`), 'INVOLVED_IN', poleOf(id, forum.id))),
      ]),
    ]),
  ],
};
