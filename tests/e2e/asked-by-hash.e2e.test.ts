import { expect, test } from 'vitest';
import { untilAnswered, visit } from './browser.ts';

test('the pages send the hashes of their questions, and no text', async () => {
  const page = await visit('/aide');
  const asked: Record<string, unknown>[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked.push(request.postDataJSON());
  });
  for (const path of ['/', '/poles/ptce-ecopole-alimentaire-audruicq']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await untilAnswered(page);
  }
  expect(asked.length).toBeGreaterThan(1);
  for (const question of asked) {
    expect(question).not.toHaveProperty('query');
    expect(question).toHaveProperty('extensions.persistedQuery.sha256Hash');
  }
});

test('a page left open over an update still shows what it is asked for', async () => {
  const page = await visit('/aide', { breaksOnPurpose: true });
  await page.route('**/graphql', async (route) => {
    const question = route.request().postDataJSON() as { query?: string };
    if (question.query !== undefined) return route.continue();
    return route.fulfill({
      status: 404,
      contentType: 'application/json',
      body: '{"errors":[{"message":"?"}]}',
    });
  });
  await page.goto('/poles/ptce-ecopole-alimentaire-audruicq');
  await page.getByRole('heading', { level: 1, name: /Ecopôle/ }).waitFor();
});
