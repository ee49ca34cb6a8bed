import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trustedDocuments } from '../../ui/build/trusted-documents.ts';

const ui = new URL('../../ui/', import.meta.url);
const questions = readdirSync(ui, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('dist/') && !file.startsWith('text/'))
  .flatMap((file) =>
    [...readFileSync(new URL(file, ui), 'utf8').matchAll(/^\s*(?:query|mutation)\s+(\w+)/gm)].map(
      ([, name]) => ({
        file,
        name: name ?? '',
      }),
    ),
  );

test('every question of the pages is asked by its hash, under a name of its own', async () => {
  const { ids, texts } = await trustedDocuments();
  expect(questions.length).toBeGreaterThan(3);
  expect(Object.keys(ids).sort()).toEqual(questions.map(({ name }) => name).sort());
  expect(Object.keys(texts).sort()).toEqual(Object.values(ids).sort());
});

test('the questions stand where the build finds them', () => {
  expect(questions.filter(({ file }) => !/^data\/([\w-]+-)?documents\.ts$/.test(file))).toEqual([]);
});
