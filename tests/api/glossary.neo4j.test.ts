import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../worlds/open-world.ts';
import { WORDS_WORLD } from '../worlds/words.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(WORDS_WORLD);
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
