import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ECOPOLE_WORLD } from '../worlds/ecopole.ts';
import { openWorld, type World } from '../worlds/open-world.ts';
import { type Served, serve } from '../worlds/serve-world.ts';

let world: World;
let served: Served;
let starting: Served;
beforeAll(async () => {
  world = await openWorld(ECOPOLE_WORLD);
  served = await serve();
  served.application.connect(world.graph);
  served.application.markReady();
  starting = await serve();
});
afterAll(async () => {
  await served.close();
  await starting.close();
  await world.close();
});

/** What is answered to a body, in the language asked. */
async function answered(body: unknown, language: string, { ask } = served) {
  const response = await ask(body, { headers: { 'accept-language': language } });
  const text = await response.text();
  return {
    status: response.status,
    language: response.headers.get('content-language'),
    vary: response.headers.get('vary'),
    text,
    answer: text.startsWith('{') ? JSON.parse(text) : null,
  };
}

const UNKNOWN =
  '{ entity(ref: { insee: { level: COMMUNE, code: "99999" } }) { ... on NotFound { message ref } } }';
const COSTLY = `{ entity(ref: { slug: "ecopole" }) { ... on EntityFound { entity {
  ${'links { to { '.repeat(6)} name ${' } }'.repeat(6)} } } } }`;
const WIDE = `{ ${Array.from({ length: 401 }, (_, at) => `a${at % 99}: coverage { linkTotal }`).join(' ')} }`;
const HEAVY = `{ ${Array.from({ length: 9 }, (_, at) => `p${at}: partners(from: { slug: "ecopole" }) { __typename }`).join(' ')} }`;

describe('a refusal is said in the language of whoever asks', () => {
  test.each([
    ['fr', 'Rien dans Maillage ne porte la référence « code INSEE 99999 ».'],
    ['en-GB, fr;q=0.5', 'Nothing in Maillage bears the reference “INSEE code 99999”.'],
    ['de', 'Rien dans Maillage ne porte la référence « code INSEE 99999 ».'],
  ])('as a typed answer, for %s', async (asked, message) => {
    const { answer, language, vary } = await answered({ query: UNKNOWN }, asked);
    expect(answer.data.entity.message).toBe(message);
    expect(language).toBe(asked.startsWith('en') ? 'en' : 'fr');
    expect(vary).toContain('Accept-Language');
  });

  test('and an answer that says no sentence is of no language', async () => {
    const { answer, language, vary } = await answered({ query: '{ coverage { linkTotal } }' }, 'en');
    expect(answer.data.coverage.linkTotal).toBe(5);
    expect([language, vary]).toEqual([null, 'Accept-Encoding']);
  });

  test.each([
    ['its cost', COSTLY, /^Question trop large : /, /^Question too wide: /],
    ['its fields', WIDE, /^Question trop grande : /, /^Question too large: /],
    ['its work', HEAVY, /^Question trop lourde : /, /^Question too heavy: /],
  ])('a question refused for %s is a 400 without the name of a library', async (_what, query, fr, en) => {
    for (const [asked, said] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const { status, language, answer, text } = await answered({ query }, asked);
      expect([status, language]).toEqual([400, asked]);
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors[0]).toMatchObject({
        message: expect.stringMatching(said),
        extensions: { code: 'QUESTION_TOO_LARGE' },
      });
      expect(text).not.toMatch(/pothos|plugin|complexity|yoga|graphql-js/i);
    }
  });

  test.each([
    [
      { query: '{ foo }' },
      'GRAPHQL_VALIDATION_FAILED',
      'Le champ « foo » n’existe pas dans le type « Query » (ligne 1, colonne 3).',
      'Cannot query field "foo" on type "Query".',
    ],
    [
      { query: '{ coverage' },
      'GRAPHQL_PARSE_FAILED',
      'Erreur de syntaxe : le nom est attendu, et non la fin du texte (ligne 1, colonne 11).',
      'Syntax Error: Expected Name, found <EOF>.',
    ],
    [
      { query: '{ node(id: "rien") { id } }' },
      'BAD_USER_INPUT',
      'Cet identifiant n’est pas un identifiant de Maillage.',
      'This identifier is not one of Maillage.',
    ],
    [
      { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
      'PERSISTED_QUERY_NOT_IN_LIST',
      'Cette question enregistrée n’est plus connue : envoyez son texte.',
      'This stored question is no longer known: send its text.',
    ],
    [
      '{',
      'BAD_REQUEST',
      'Le corps de la requête n’est pas du JSON lisible.',
      'The body of the request is not readable JSON.',
    ],
    [
      { query: '{ __typename }', variables: { a: 'x'.repeat(300_000) } },
      'REQUEST_ENTITY_TOO_LARGE',
      'Le corps de la requête est trop grand.',
      'The body of the request is too large.',
    ],
    [
      { query: 'mutation { __typename }' },
      'FORBIDDEN',
      'Pour écrire, la demande doit porter l’en-tête que donne la page « L’API » de l’aide : une page étrangère ne peut pas l’envoyer.',
      'To write, the request must bear the header that the help page “The API” gives: a foreign page cannot send it.',
    ],
  ])('as an error, whatever refuses: %j', async (body, code, fr, en) => {
    for (const [asked, message] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const { answer, language, vary } = await answered(body, asked);
      expect(answer.errors[0]).toMatchObject({ message, extensions: { code } });
      expect([language, vary?.includes('Accept-Language')]).toEqual([asked, true]);
    }
  });

  test('while the database is away, and for a page that waits for it', async () => {
    const question = await answered({ query: '{ coverage { linkTotal } }' }, 'en', starting);
    expect(question).toMatchObject({ status: 503, language: 'en' });
    expect(question.answer.errors[0].message).toBe(
      'The database does not answer for now. Try again in a few seconds.',
    );
    const page = await fetch(`${starting.address}/`, { headers: { 'accept-language': 'en' } });
    expect([page.status, page.headers.get('content-language')]).toEqual([503, 'en']);
    expect(await page.text()).toContain('<html lang="en">');
  });

  test('at the door of HTTP too', async () => {
    const refused = (path: string, init: RequestInit) =>
      fetch(served.address + path, { ...init, headers: { 'accept-language': 'en' } });
    for (const [path, init, status, said] of [
      ['/assets/rien.js', {}, 404, 'No file at this address.'],
      ['/', { method: 'POST' }, 405, 'This address is not asked for in this way.'],
      ['/graphql', { method: 'PUT' }, 405, 'This address is not asked for in this way.'],
    ] as const) {
      const answer = await refused(path, init);
      expect([answer.status, await answer.text(), answer.headers.get('content-language')]).toEqual([
        status,
        said,
        'en',
      ]);
    }
  });
});
