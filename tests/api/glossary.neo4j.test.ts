import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceClaim } from '../../api/domain/evidence/claim.ts';
import { openWorld, type World } from '../worlds/open-world.ts';

const said: [EvidenceClaim] = [
  { source: 'journal', lines: [1, 1], excerpt: 'PTCE', certainty: 'STATED', observedOn: '2025-03' },
];

/** Two terms, one of which nothing explains, and a definition printed in two parts. */
const WORDS = {
  nodes: [
    { id: 'journal', kind: 'Source', properties: { name: 'Journal du territoire' }, evidence: said },
    {
      id: 'gl-essaimage',
      kind: 'Term',
      properties: { name: 'essaimage', expandedBy: 'NOT_EXPANDED' },
      evidence: said,
    },
    {
      id: 'gl-epci',
      kind: 'Term',
      properties: { name: 'EPCI', expansion: 'établissement public', expandedBy: 'GENERAL_KNOWLEDGE' },
      evidence: said,
    },
    {
      id: 'd2',
      kind: 'Definition',
      properties: { set: 'De 2012', order: 2, text: 'Une stratégie.' },
      evidence: said,
    },
    {
      id: 'd1',
      kind: 'Definition',
      properties: { set: 'De 2012', order: 1, text: 'Un territoire.' },
      evidence: said,
    },
  ],
  relations: [],
};

let world: World;
beforeAll(async () => {
  world = await openWorld(WORDS);
});
afterAll(() => world.close());

describe('the glossary', () => {
  test('lists terms by name, each with its source, and leaves unexplained what nothing explains', async () => {
    const { data, errors } = await world.ask(
      '{ glossary { terms { name expansion expandedBy evidence { source { title } } } } }',
    );
    expect(errors).toEqual([]);
    const evidence = [{ source: { title: 'Journal du territoire' } }];
    expect(data.glossary.terms).toEqual([
      { name: 'EPCI', expansion: 'établissement public', expandedBy: 'GENERAL_KNOWLEDGE', evidence },
      { name: 'essaimage', expansion: null, expandedBy: 'NOT_EXPANDED', evidence },
    ]);
  });

  test('gives a definition in the order printed', async () => {
    const { data } = await world.ask('{ glossary { definitions { title parts { text } } } }');
    expect(data.glossary.definitions).toEqual([
      { title: 'De 2012', parts: [{ text: 'Un territoire.' }, { text: 'Une stratégie.' }] },
    ]);
  });

  test('costs one statement', async () => {
    world.runner.statements = 0;
    await world.ask('{ glossary { terms { name } definitions { title } } }');
    expect(world.runner.statements).toBe(1);
  });
});
