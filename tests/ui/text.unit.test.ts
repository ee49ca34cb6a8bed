import { readdirSync, readFileSync } from 'node:fs';
import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { amountWords } from '../../ui/kit/details.tsx';
import { dateWords } from '../../ui/text/dates.ts';
import { en } from '../../ui/text/en.ts';
import { fr } from '../../ui/text/fr.ts';
import { euros, evenFigure, figure, percent } from '../../ui/text/numbers.ts';
import { typeset } from '../../ui/text/typeset.ts';
import type { useText } from '../../ui/text/use-text.ts';

const ui = new URL('../../ui/', import.meta.url);
const screens = readdirSync(ui, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('dist') && !file.includes('generated'))
  .map((file) => ({
    file: file.replaceAll('\\', '/'),
    text: readFileSync(new URL(file.replaceAll('\\', '/'), ui), 'utf8'),
  }));

test('every sentence of the catalogue is said somewhere', () => {
  const code = screens
    .filter(({ file }) => !/^text\/(fr|en)\//.test(file))
    .map(({ text }) => text)
    .join('\n');
  const templates = [...code.matchAll(/`([a-z][\w.]*)\.\$\{\w+(?:\.\w+)*\}([\w.]*)`/g)].map(
    ([, before, after]) => new RegExp(`^${before}\\.\\w+${after}$`),
  );
  const unsaid = Object.keys(fr).filter(
    (key) =>
      !code.includes(`'${key}'`) &&
      !code.includes(`"${key}"`) &&
      !templates.some((template) => template.test(key)),
  );
  expect(unsaid).toEqual([]);
});

describe('the two catalogues', () => {
  test('hold the same sentences', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
  });

  test('spread no area over another: each sentence is counted once', () => {
    for (const language of ['fr', 'en']) {
      const keys = readdirSync(new URL(`text/${language}/`, ui)).flatMap((area) => [
        ...readFileSync(new URL(`text/${language}/${area}`, ui), 'utf8').matchAll(/^ {2}'([^']+)':/gm),
      ]);
      expect(keys.map(([, key]) => key).sort(), language).toEqual(Object.keys(fr).sort());
    }
  });

  test.each(Object.keys(fr) as (keyof typeof fr)[])('%s is filled with the same values in both', (key) => {
    expect(argumentsOf(en[key], 'en')).toEqual(argumentsOf(fr[key], 'fr'));
  });

  test('leave no ASCII apostrophe: it would hide what follows it', () => {
    const hidden = Object.entries({ ...fr, ...en }).filter(([, sentence]) => sentence.includes("'"));
    expect(hidden).toEqual([]);
  });
});

interface MessagePart {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly MessagePart[] }>>;
}

/** Names of what a sentence is filled with, sorted: arguments of its plurals and of their branches included. */
function argumentsOf(sentence: string, locale: string): string[] {
  const intl = createIntl({ locale });
  const [LITERAL, POUND] = [0, 7];
  const named = (parts: readonly MessagePart[]): string[] =>
    parts.flatMap((part) => [
      ...(part.type === LITERAL || part.type === POUND ? [] : [String(part.value)]),
      ...Object.values(part.options ?? {}).flatMap(({ value }) => named(value)),
    ]);
  const message = intl.formatters.getMessageFormat(sentence, locale) as unknown as {
    getAst(): readonly MessagePart[];
  };
  return [...new Set(named(message.getAst()))].sort();
}

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

test('an English reader gets English months and English sums', () => {
  expect(dateWords('2012-06-25', 'en-GB')).toBe('25 June 2012');
  expect(euros(10_000_000, 'en-GB')).toBe('€100,000');
});

test('an amount is written in euros, with its cents only when there are some', () => {
  expect(euros(10_000_000)).toBe('100\u202f000\u00a0€');
  expect(euros(1_050)).toBe('10,50\u00a0€');
});

test('an amount is told with what it is given for one of, and alone when it is given in all', () => {
  const intl = createIntl({ locale: 'fr-FR', messages: fr });
  const text: ReturnType<typeof useText> = (id, values) => intl.formatMessage({ id }, values);
  expect(amountWords(10_000_000, 'lauréat', text)).toBe('100\u202f000\u00a0€ par lauréat');
  expect(amountWords(10_000_000, null, text)).toBe('100\u202f000\u00a0€');
});

test.each([
  ['portrait.sentence', { population: 1, communes: 0 }, '1 habitant.'],
  ['field.population.value', { population: 0, vintage: '2026' }, '0 habitant (2026)'],
  ['portrait.below.unprinted', { count: 1 }, 'et 1 autre, à lire sur la fiche en ligne.'],
  ['pole.criteria.opened', { answered: 1 }, 'Le fichier est ouvert : 1 critère renseigné.'],
] as const)('what is counted agrees with its count in %s', (id, values, sentence) => {
  const intl = createIntl({ locale: 'fr-FR', messages: fr });
  expect(intl.formatMessage({ id }, values)).toBe(sentence);
});

test('a figure holds no more decimals than asked, and a dash when there is none', () => {
  expect(figure(0.456)).toBe('0,46');
  expect(figure(2)).toBe('2');
  expect(figure(1.26, 1)).toBe('1,3');
  expect(figure(65_432, 0)).toBe('65\u202f432');
  expect(figure(null)).toBe('–');
});

test('the figures of one list have all their decimals, a share is in whole percents', () => {
  expect(evenFigure(0.5, 3)).toBe('0,500');
  expect(percent(0.456)).toBe('46\u00a0%');
});

test('no line breaks inside guillemets or before a high mark', () => {
  expect(typeset('AMI « PTCE émergents » : quoi ?')).toBe(
    'AMI «\u00a0PTCE émergents\u00a0»\u00a0: quoi\u202f?',
  );
});
