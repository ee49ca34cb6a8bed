import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dateWords, euros } from '../../ui/text/dates.ts';
import { fr } from '../../ui/text/fr.ts';
import { typeset } from '../../ui/text/typeset.ts';

const ui = new URL('../../ui/', import.meta.url);
const screens = readdirSync(ui, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('dist') && !file.includes('generated'))
  .map((file) => ({
    file: file.replaceAll('\\', '/'),
    text: readFileSync(new URL(file.replaceAll('\\', '/'), ui), 'utf8'),
  }));

test('every sentence of the catalogue is said somewhere', () => {
  const code = screens
    .filter(({ file }) => !file.startsWith('text/fr/'))
    .map(({ text }) => text)
    .join('\n');
  const templates = [...code.matchAll(/`([a-z][\w.]*)\.\$\{\w+(?:\.\w+)*\}([\w.]*)`/g)].map(
    ([, before, after]) => new RegExp(`^${before}\\.\\w+${after}$`),
  );
  const unsaid = Object.keys(fr).filter(
    (key) => !code.includes(`'${key}'`) && !templates.some((template) => template.test(key)),
  );
  expect(unsaid).toEqual([]);
});

test('no sentence stands in a component', () => {
  const french = />\s*[A-ZÀ-Ü][a-zà-ü’' ]{6,}[^<>{}]*</;
  const spoken = screens.filter(({ file, text }) => file.endsWith('.tsx') && french.test(text));
  expect(spoken.map(({ file }) => file)).toEqual([]);
});

test('a date is written as precisely as it is known', () => {
  expect(dateWords('2010')).toBe('2010');
  expect(dateWords('2021-07')).toBe('juillet 2021');
  expect(dateWords('2012-06-25')).toBe('25 juin 2012');
  expect(dateWords('vers 2010')).toBe('vers 2010');
});

test('an amount is written in euros, with its cents only when there are some', () => {
  expect(euros(10_000_000)).toBe('100\u202f000\u00a0€');
  expect(euros(1_050)).toBe('10,50\u00a0€');
});

test('no line breaks inside guillemets or before a high mark', () => {
  expect(typeset('AMI « PTCE émergents » : quoi ?')).toBe(
    'AMI «\u00a0PTCE émergents\u00a0»\u00a0: quoi\u202f?',
  );
});
