import cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { type Drawing, hasArrow, lineOf, widthOf } from '../../ui/graph/drawing.ts';
import { elementsOf } from '../../ui/graph/elements.ts';
import { spokenLines } from '../../ui/graph/spoken-lines.ts';
import { kindShapeOf, shapeSvg } from '../../ui/kit/kind-shapes.ts';
import { KINDS } from '../../ui/kit/kinds.ts';
import { ON_WHITE } from '../../ui/kit/palette.ts';
import { DEPTHS, RELATIONS, relationWords } from '../../ui/kit/relations.ts';

/** Anges ──FOUNDED──▶ Écopôle ◀┄┄SUPPORTS┄┄ CC ──ACQUIRES──▶ Espace */
const DRAWING: Drawing = {
  entities: [
    { id: 'ecopole', kind: 'Pole', name: 'Écopôle', centre: true },
    { id: 'anges', kind: 'Enterprise', name: 'Les Anges', centre: false },
    { id: 'cc', kind: 'Collectivity', name: 'CC', level: 'EPCI', centre: false },
    { id: 'espace', kind: 'Place', name: 'Espace agricole', centre: false },
  ],
  links: [
    link('f', 'FOUNDED', 'anges', 'ecopole'),
    { ...link('s', 'SUPPORTS', 'cc', 'ecopole'), certainty: 'INFERRED' },
    link('a', 'ACQUIRES', 'cc', 'espace'),
  ],
};

function link(id: string, relation: string, from: string, to: string) {
  return { id, relation, from, to, certainty: 'STATED', depth: null, announced: false };
}

describe('the drawing', () => {
  test('holds exactly the entities and links given, and its spoken twin as many lines in the same order', () => {
    const cy = cytoscape({ headless: true, elements: elementsOf(DRAWING, ON_WHITE, 800) });
    const lines = spokenLines(DRAWING);
    expect(cy.nodes().map((node) => node.id())).toEqual(['ecopole', 'anges', 'cc', 'espace']);
    expect(cy.edges().map((edge) => edge.id())).toEqual(['link:f', 'link:s', 'link:a']);
    expect(lines.entities.map(({ id }) => id)).toEqual(cy.nodes().map((node) => node.id()));
    expect(lines.links.map(({ id }) => id)).toEqual(cy.edges().map((edge) => edge.id()));
    expect(lines.links.map(({ text }) => text)).toEqual([
      'Les Anges a lancé Écopôle',
      'CC soutient Écopôle',
      'CC acquiert Espace agricole',
    ]);
  });

  test('is told by lines that no two read alike: by owner, by level, by depth, by date, else by number', () => {
    const service = (id: string) => ({ id, kind: 'Service', name: 'Direction culture', centre: false });
    const town = (level: string) => ({
      id: level,
      kind: 'Collectivity',
      name: 'Calais',
      level,
      centre: false,
    });
    const drawing: Drawing = {
      entities: [...DRAWING.entities, service('s1'), service('s2'), town('COMMUNE'), town('EPCI')],
      links: [
        link('own', 'SERVICE_OF', 's1', 'cc'),
        { ...link('s', 'SUPPORTS', 'cc', 'ecopole'), depth: 'FUNDED' },
        { ...link('t', 'SUPPORTS', 'cc', 'ecopole'), depth: 'MET' },
        { ...link('a', 'ACQUIRES', 'cc', 'espace'), since: '2010' },
        { ...link('b', 'ACQUIRES', 'cc', 'espace'), since: '2012-07' },
        link('c', 'COOPERATES_WITH', 'anges', 'espace'),
        link('d', 'COOPERATES_WITH', 'anges', 'espace'),
      ],
    };
    const { entities, links } = spokenLines(drawing);
    const texts = [...entities, ...links].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toContain('Direction culture (CC)');
    expect(texts).toContain('CC acquiert Espace agricole (juillet 2012)');
    expect(texts.filter((text) => / \([12]\/2\)$/.test(text))).toHaveLength(2);
  });

  test('says what several do as several do it', () => {
    const several = { id: 'farms', kind: 'ActorGroup', name: 'exploitations familiales', centre: false };
    const drawing: Drawing = {
      entities: [...DRAWING.entities, several],
      links: [link('m', 'MEMBER_OF', 'farms', 'ecopole')],
    };
    const [line] = spokenLines(drawing).links;
    expect(line?.text).toBe('exploitations familiales membres de Écopôle');
  });

  test('has words for several wherever those for one would not do', () => {
    /** Said alike of one and of several. */
    const alike = /^(?:acquis|au sein|avec|mis|sous) /;
    for (const { code } of RELATIONS) {
      for (const direction of ['OUT', 'IN'] as const) {
        const one = relationWords(code, direction);
        const many = relationWords(code, direction, true);
        expect(many === one, `${code} ${direction} : ${one}`).toBe(alike.test(one));
      }
    }
    expect(relationWords('RESULTS_FROM', 'OUT', true)).toBe('sont nés de');
    expect(relationWords('PRODUCED', 'OUT', true)).toBe('ont produit');
  });

  test('is solid for what a source says, chained for what is official, dashed for what was deduced, dotted for what is advised or announced', () => {
    const base = link('x', 'CARRIES', 'a', 'b');
    expect(lineOf(base)).toBe('solid');
    expect(lineOf({ ...base, certainty: 'OFFICIAL' })).toBe('chained');
    expect(lineOf({ ...base, certainty: 'INFERRED' })).toBe('dashed');
    expect(lineOf({ ...base, certainty: 'RECOMMENDED' })).toBe('dotted');
    expect(lineOf({ ...base, announced: true })).toBe('dotted');
  });

  test('is wider as a tie is deeper, and as thin as the shallowest when no source says', () => {
    const widths = DEPTHS.map(widthOf);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(DEPTHS.length);
    expect(widthOf(null)).toBe(widths[0]);
  });

  test('points only where a direction tells something', () => {
    expect(['SUPPORTS', 'CARRIES', 'ACQUIRES'].every(hasArrow)).toBe(true);
    expect(['COOPERATES_WITH', 'LOCATED_IN', 'CONCERNS'].some(hasArrow)).toBe(false);
    expect(RELATIONS.every(({ code }) => typeof hasArrow(code) === 'boolean')).toBe(true);
  });
});

describe('the shapes', () => {
  test('are all different, one for each kind of the vocabulary', () => {
    const drawn = KINDS.map(({ code }) =>
      JSON.stringify([kindShapeOf({ kind: code }).outline, kindShapeOf({ kind: code }).rings]),
    );
    expect(new Set(drawn).size).toBe(KINDS.length);
    for (const { code } of KINDS) expect(shapeSvg({ kind: code }, '#000')).toContain('<path d="M');
  });

  test('tell the level of a collectivity and what is known of a structure', () => {
    const rings = (level: string) => kindShapeOf({ kind: 'Collectivity', level }).rings.length;
    expect(['COMMUNE', 'EPCI', 'DEPARTEMENT', 'REGION'].map(rings)).toEqual([0, 1, 2, 3]);
    expect(kindShapeOf({ kind: 'Enterprise', essStatus: 'PROVED' }).rings).toHaveLength(1);
    expect(kindShapeOf({ kind: 'Enterprise', essStatus: 'UNKNOWN' }).dashed).toBe(true);
  });
});
