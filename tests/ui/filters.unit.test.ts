import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../ui/graph/drawing.ts';
import {
  bearersOf,
  countsOf,
  type DrawingFilter,
  FACETS,
  type FacetCode,
  filtered,
  UNSAID,
} from '../../ui/graph/filters.ts';
import { codeOf } from '../../ui/graph/short-code.ts';

/** Anges ──FOUNDED 2009──▶ Écopôle ◀┄┄SUPPORTS┄┄ CC ──ACQUIRES 2010──▶ Espace ; Seul has no link. */
const DRAWING: Drawing = {
  entities: [
    { id: 'ecopole', kind: 'Pole', name: 'Écopôle', centre: true },
    { id: 'anges', kind: 'Enterprise', name: 'Les Anges', centre: false },
    { id: 'cc', kind: 'Collectivity', name: 'CC', level: 'EPCI', centre: false },
    { id: 'espace', kind: 'Place', name: 'Espace agricole', centre: false },
    { id: 'seul', kind: 'Enterprise', name: 'Seul', centre: false },
  ],
  links: [
    { ...link('f', 'FOUNDED', 'anges', 'ecopole'), since: '2009', until: '2012', depth: 'PARTNER' },
    { ...link('s', 'SUPPORTS', 'cc', 'ecopole'), certainty: 'INFERRED' },
    { ...link('a', 'ACQUIRES', 'cc', 'espace'), since: '2010-06' },
  ],
};

function link(id: string, relation: string, from: string, to: string) {
  const sources = [{ id: 'reperes', title: 'Points de repère' }];
  return { id, relation, from, to, certainty: 'STATED', depth: null, announced: false, sources };
}

const ALL: DrawingFilter = {
  taken: {},
  period: { from: null, to: null },
  hidden: [],
  only: [],
  frame: false,
};
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const facet = (code: FacetCode) => FACETS.find((one) => one.code === code) as (typeof FACETS)[number];
const keeping = (filter: Partial<DrawingFilter>) => filtered(DRAWING, { ...ALL, ...filter });

describe('a filter', () => {
  test('takes a kind away with its links and what only they tied, and keeps what was opened', () => {
    const without = keeping({ taken: { kind: ['Collectivity'] } });
    expect(ids(without.drawing.links)).toEqual(['f']);
    expect(ids(without.drawing.entities)).toEqual(['ecopole', 'anges', 'seul']);
    expect(without.removed).toBe(2);
    expect(ids(keeping({ taken: { kind: ['Pole'] } }).drawing.entities)).toContain('ecopole');
  });

  test('keeps who never had a link: isolated actors are part of a network', () => {
    const without = keeping({ taken: { family: ['membership', 'support', 'place'] } });
    expect(ids(without.drawing.entities)).toEqual(['ecopole', 'seul']);
  });

  test('by certainty, depth, level or source takes away what bears it', () => {
    expect(ids(keeping({ taken: { certainty: ['INFERRED'] } }).drawing.links)).toEqual(['f', 'a']);
    expect(ids(keeping({ taken: { depth: [UNSAID] } }).drawing.links)).toEqual(['f']);
    expect(ids(keeping({ taken: { level: ['EPCI'] } }).drawing.links)).toEqual(['f']);
    expect(keeping({ taken: { source: [codeOf('reperes')] } }).drawing.links).toEqual([]);
  });

  test('by period leaves out what was over before or began after, and keeps and counts what is not dated', () => {
    const at = (from: string | null, to: string | null) => keeping({ period: { from, to } });
    expect(ids(at('2013', '2013').drawing.links)).toEqual(['s', 'a']);
    expect(ids(at(null, '2009').drawing.links)).toEqual(['f', 's']);
    expect(ids(at('2010', '2010').drawing.links)).toEqual(['f', 's', 'a']);
    expect(at('2013', '2013').undated).toBe(1);
    expect(at(null, null).undated).toBe(0);
  });

  test('by period dates a link that a source saw to stand in it, and keeps one seen outside without dating it', () => {
    const seen = {
      ...DRAWING,
      links: [{ ...link('s', 'SUPPORTS', 'cc', 'ecopole'), observedOn: '2012-09' }],
    };
    const at = (from: string, to: string) => filtered(seen, { ...ALL, period: { from, to } });
    expect([at('2012', '2013').undated, at('2013', '2014').undated, at('2010', '2011').undated]).toEqual([
      0, 1, 1,
    ]);
    expect(ids(at('2013', '2014').drawing.links)).toEqual(['s']);
  });

  test('by name hides one entity and leaves its neighbours, or keeps some only', () => {
    expect(ids(keeping({ hidden: [codeOf('cc')] }).drawing.entities)).toEqual([
      'ecopole',
      'anges',
      'espace',
      'seul',
    ]);
    expect(ids(keeping({ hidden: [codeOf('ecopole')] }).drawing.entities)).not.toContain('ecopole');
    expect(ids(keeping({ only: [codeOf('cc'), codeOf('espace')] }).drawing.links)).toEqual(['a']);
  });
});

describe('the legend', () => {
  test('counts what bears each word, what is not said included', () => {
    expect([...countsOf(DRAWING, facet('kind'))]).toContainEqual(['Enterprise', 2]);
    expect([...countsOf(DRAWING, facet('depth'))]).toEqual([
      ['PARTNER', 1],
      [UNSAID, 2],
    ]);
    expect([...countsOf(DRAWING, facet('level'))]).toEqual([['EPCI', 1]]);
  });

  test('lights what bears a word, a link with both its ends', () => {
    expect([...bearersOf(DRAWING, facet('family'), 'support')]).toEqual(['link:s', 'cc', 'ecopole']);
    expect([...bearersOf(DRAWING, facet('kind'), 'Place')]).toEqual(['espace']);
  });
});

describe('links of the administrative frame', () => {
  /** Écopôle ◀─SUPPORTS─ CC ─PART_OF─▶ Région ; Écopôle ─LOCATED_IN─▶ CC, ─COVERS─▶ Canton. */
  const framed: Drawing = {
    entities: [
      { id: 'ecopole', kind: 'Pole', name: 'Écopôle', centre: false },
      { id: 'cc', kind: 'Collectivity', name: 'CC', level: 'EPCI', centre: false },
      { id: 'region', kind: 'Collectivity', name: 'Région', level: 'REGION', centre: false },
      { id: 'canton', kind: 'Territory', name: 'Canton', centre: false },
    ],
    links: [
      link('s', 'SUPPORTS', 'cc', 'ecopole'),
      link('p', 'PART_OF', 'cc', 'region'),
      link('l', 'LOCATED_IN', 'ecopole', 'cc'),
      link('c', 'COVERS', 'ecopole', 'canton'),
    ],
  };
  const lines = (more: Partial<DrawingFilter> = {}, whole = framed) =>
    ids(filtered(whole, { ...ALL, ...more }).drawing.links);

  test('are ground and no lines, and take nobody away', () => {
    const { drawing, removed } = filtered(framed, ALL);
    expect(ids(drawing.links)).toEqual(['s']);
    expect(ids(drawing.frameLinks ?? [])).toEqual(['p', 'l', 'c']);
    expect([ids(drawing.entities), removed]).toEqual([['ecopole', 'cc', 'region', 'canton'], 0]);
  });

  test('are lines too when one asks, all of them or those one names', () => {
    expect(lines({ frame: true })).toEqual(['s', 'p', 'l', 'c']);
    expect(lines({ asked: new Set(['p']) })).toEqual(['s', 'p']);
  });

  test('are lines where nothing else ties an entity to what was opened, or where nobody cooperates', () => {
    const opened = framed.entities.map((one) => ({ ...one, centre: one.id === 'ecopole' }));
    expect(lines({}, { ...framed, entities: opened })).toEqual(['s', 'c']);
    expect(lines({}, { ...framed, links: framed.links.slice(1) })).toEqual(['p', 'l', 'c']);
  });
});
