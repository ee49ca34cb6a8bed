import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { MemoryRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../ui/data/addresses.ts';
import type { PairShown } from '../../ui/data/transversality-documents.ts';
import { FigureTable } from '../../ui/gaps/figure-table.tsx';
import { type Finding, FindingList } from '../../ui/gaps/finding-list.tsx';
import { StrokeLegend } from '../../ui/gaps/gap-legend.tsx';
import { measureWords } from '../../ui/gaps/gap-measure.ts';
import { NotCompared } from '../../ui/gaps/not-compared.tsx';
import { QrCode } from '../../ui/gaps/qr-code.tsx';
import { DASHES, type Line, lineOf, TO_EXAMINE } from '../../ui/kit/link-look.ts';
import { fr } from '../../ui/text/fr.ts';
import { meetingsOf as sharedMeetings } from '../../ui/views/partnerships/pairs.ts';
import { Matrix } from '../../ui/views/transversality/matrix.tsx';
import { drawnUnit, forumsToDraw, meetingsOf, tiesOf } from '../../ui/views/transversality/unit-drawing.ts';

const shown = (children: ReactNode) =>
  renderToStaticMarkup(
    <MemoryRouter>
      <IntlProvider locale="fr" messages={fr}>
        {children}
      </IntlProvider>
    </MemoryRouter>,
  ).replaceAll(/[\u00a0\u202f]/g, ' ');
const count = (html: string, what: RegExp) => [...html.matchAll(what)].length;

describe('the strokes of a graph', () => {
  const told = (lines: readonly Line[], examined: boolean) => {
    const meetings = lines.map((line) => ({ from: 'a', to: 'b', total: 1, line }));
    const html = shown(<StrokeLegend meetings={meetings} examined={examined} />);
    return [...html.matchAll(/data-line="(\w+)"/g)].map(([, line]) => line);
  };

  test('are told when they are drawn, the firmest first, and only then', () => {
    expect(told(['dashed', 'solid'], true)).toEqual(['solid', 'dashed', 'examined']);
    expect(told(['chained'], false)).toEqual(['chained']);
  });

  test('of two authorities say how sure it is that they share something, and none is drawn for nothing', () => {
    const pair = (b: string, certainty: string | null) => ({ a: 'x', b, certainty, gap: { observed: 2 } });
    const pairs = [
      pair('official', 'OFFICIAL'),
      pair('said', 'STATED'),
      pair('read', 'INFERRED'),
      pair('no', null),
    ];
    expect(sharedMeetings(pairs as never).map(({ to, line }) => `${to} ${line}`)).toEqual([
      'official chained',
      'said solid',
      'read dashed',
    ]);
  });
});

describe('findings', () => {
  const finding = (at: number): Finding => ({
    id: `${at}`,
    title: `paire ${at}`,
    status: 'ESTABLISHED',
    sentence: `phrase ${at}`,
    question: `question ${at} ?`,
    measure: `mesure ${at}`,
    dossier: `/transversalite/dossier?paire=${at}`,
  });
  const list = (length: number, chosen: string | null = null) =>
    shown(
      <FindingList
        findings={Array.from({ length }, (_, at) => finding(at))}
        chosen={chosen}
        onOpen={() => {}}
      />,
    );

  test('tell the pair, its word, what is found, the question and the measure, in that order', () => {
    const html = list(1).replaceAll(/<[^>]*>/g, ' ');
    const places = ['constaté', 'paire 0', 'phrase 0', 'question 0', 'mesure 0'].map((said) =>
      html.indexOf(said),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test('beyond six are counted and one press away', () => {
    expect(count(list(9), /<h3>/g)).toBe(6);
    expect(list(9)).toContain('Voir 3 paires de plus');
    expect(list(6)).not.toContain('de plus');
  });

  test('mark the pair whose proofs are shown', () => {
    expect(count(list(3, '1'), /aria-pressed="true"/g)).toBe(1);
    expect(count(list(3), /aria-pressed="true"/g)).toBe(0);
  });
});

describe('the matrix of services', () => {
  const pair = (first: string, second: string, status: string, observed = 0, occasions = 4) =>
    ({
      first,
      second,
      worthExamining: status === 'ESTABLISHED',
      gap: { status, observed, occasions, unknown: 0, score: null },
    }) as unknown as PairShown;
  const codes = ['ECO', 'HAB', 'SOC', 'CUL'];
  const pairs = codes.flatMap((one, at) =>
    codes.slice(at + 1).map((other) => pair(one, other, other === 'CUL' ? 'NOT_APPLICABLE' : 'ESTABLISHED')),
  );
  const matrix = (opened: readonly [string, string] | null) =>
    shown(
      <Matrix
        codes={codes}
        nameOf={(code) => code.toLowerCase()}
        pairs={pairs}
        unitGaps={[]}
        opened={opened}
        onOpen={() => {}}
      />,
    );

  test('holds each pair once, and takes the focus as one thing', () => {
    expect(count(matrix(null), /data-cell=/g)).toBe(6);
    expect(count(matrix(null), /data-cell="[^"]*" tabindex="0"/g)).toBe(1);
  });

  test('marks the pair that is open, whichever of the two is named first', () => {
    for (const opened of [
      ['ECO', 'SOC'],
      ['SOC', 'ECO'],
    ] as const) {
      const pressed = [...matrix(opened).matchAll(/<button[^>]*aria-pressed="true"[^>]*>/g)];
      expect(pressed).toHaveLength(1);
      expect(pressed[0]?.[0]).toContain('eco et soc');
    }
  });

  test('counts occasions only where there are some', () => {
    expect(count(matrix(null), /0\/4/g)).toBeGreaterThanOrEqual(3);
    expect(matrix(null)).toMatch(/eco et cul : sans objet/);
  });
});

describe('where nothing can be compared', () => {
  const doors = (nearest: { slug: string; name: string } | null | undefined, demonstration: string | null) =>
    shown(
      <NotCompared
        title="Rien"
        lead="Pourquoi"
        collect={['ceci', 'cela']}
        addressOf={(slug) => `/transversalite?territoire=${slug}`}
        nearest={nearest}
        demonstration={demonstration}
      />,
    );
  const near = { slug: 'voisine', name: 'Voisine' };
  const demonstration = 'demo';

  test('the nearest territory and the demonstration are one click away', () => {
    const html = doors(near, demonstration);
    expect(html).toContain('href="/transversalite?territoire=voisine"');
    expect(html).toContain('href="/transversalite?territoire=demo"');
    expect(html).not.toContain('Aucun territoire réel');
  });

  test('that there is no such territory is said once it is known, and not before', () => {
    expect(doors(null, demonstration)).toContain('Aucun territoire réel');
    expect(doors(undefined, demonstration)).not.toContain('Aucun territoire réel');
  });

  test('the demonstration does not lead to itself', () => {
    expect(count(doors(near, null), /<a /g)).toBe(1);
  });
});

test('each figure of a table bears the name of its column, for when lines are cards', () => {
  const html = shown(
    <FigureTable
      label="table"
      head={{ name: 'transversality.table.pair' }}
      columns={[{ name: 'transversality.occasions' }, { name: 'transversality.status', words: true }]}
      rows={[{ id: 'a', head: 'a', cells: [6, 'constaté'] }]}
    />,
  );
  expect(html).toContain('data-name="Occasions">6<');
  expect(html).toContain('data-name="Écart">constaté<');
});

describe('a page to hand over', () => {
  test.each([
    ['/transversalite?territoire=a&paire=ECO~HAB', '/transversalite/dossier?territoire=a&paire=ECO~HAB'],
    ['/partenariats?choix=a,b', '/partenariats/dossier?choix=a,b'],
  ])('stands beside the screen: %s', (address, dossier) => {
    expect(dossierOf(address)).toBe(dossier);
  });

  test('bears its address as a code, unless nobody could read it', () => {
    expect(shown(<QrCode address="http://localhost/transversalite" label="code" />)).toMatch(
      /<path d="(M\d+ \d+h1v1h-1z){50,}"/,
    );
    expect(shown(<QrCode address={'a'.repeat(5_000)} label="code" />)).toBe('');
  });
});

describe('the measure of a gap', () => {
  const words = (key: string, values?: object) => `${key}${JSON.stringify(values ?? '')}`;
  const gap = (low: number, high: number) =>
    ({ status: 'TO_CHECK', score: { point: 0.3447, low, high }, confidence: null }) as const;

  test('has the three decimals of the methods, and an interval only when something is open', () => {
    expect(measureWords(gap(0.29, 0.7682), words)).toMatch(/"score":"0,345".*"high":"0,768","open":"yes"/);
    expect(measureWords(gap(0.3447, 0.3447), words)).toContain('"open":"no"');
  });

  test('is not said where nothing can be compared', () => {
    expect(measureWords({ status: 'NOT_APPLICABLE', score: null, confidence: null }, words)).toBe('');
    expect(measureWords({ ...gap(0, 1), status: 'TOO_FEW_OCCASIONS' }, words)).toBe('');
  });
});

describe('the graph of services', () => {
  const place = (slug: string, concerned: string, engaged: string, certainty = 'STATED') =>
    ({
      forum: { slug, name: slug },
      concerned: [...concerned],
      engaged: [...engaged].map((unit) => ({ unit, certainty })),
    }) as never;
  //   P1 joins A and B ; P2 too, as inferred ; P3 joins A and C, inferred ; P4 concerns B and C, and B alone is in it.
  const forums = [
    place('P1', 'AB', 'AB'),
    place('P2', 'AB', 'AB', 'INFERRED'),
    place('P3', 'AC', 'AC', 'INFERRED'),
    place('P4', 'BC', 'B'),
  ];
  const pairs = [
    { first: 'A', second: 'B', worthExamining: false, certainty: 'STATED', gap: { observed: 2 } },
    { first: 'A', second: 'C', worthExamining: false, certainty: 'INFERRED', gap: { observed: 1 } },
    { first: 'B', second: 'C', worthExamining: true, certainty: null, gap: { observed: 0 } },
  ] as never;

  test('draws who meets, as thick as there are forums and as firm as what says so', () => {
    expect(meetingsOf(pairs)).toEqual([
      { from: 'A', to: 'B', total: 2, line: 'solid' },
      { from: 'A', to: 'C', total: 1, line: 'dashed' },
    ]);
  });

  test('draws the forums of the pair that is open, else those that could join a pair to examine', () => {
    const named = (opened: { first: string; second: string } | undefined) =>
      forumsToDraw({ pairs, forums }, opened).map(({ forum }) => forum.slug);
    expect(named(undefined)).toEqual(['P4']);
    expect(named({ first: 'A', second: 'B' })).toEqual(['P1', 'P2']);
  });

  test('ties to a forum who is engaged in it, and with dots whom it only concerns', () => {
    expect(tiesOf(forums.slice(3), undefined).map(({ from, announced }) => [from, announced])).toEqual([
      ['B', false],
      ['C', true],
    ]);
  });

  test('gives what is to examine a pattern of its own', () => {
    const line = lineOf({ certainty: TO_EXAMINE, announced: false });
    expect(Object.values(DASHES).filter((dashes) => dashes === DASHES[line])).toHaveLength(1);
    for (const certainty of ['OFFICIAL', 'STATED', 'DECLARED', 'INFERRED', 'RECOMMENDED'])
      expect(lineOf({ certainty, announced: false })).not.toBe(line);
  });

  test('tells families of actors apart by the shapes of the vocabulary', () => {
    const looks = ['ESS', 'ENTREPRISE', 'COLLECTIVITE', 'RECHERCHE'].map((code) => {
      const { kind, essStatus } = drawnUnit('acteurs', code, code);
      return `${kind} ${essStatus}`;
    });
    expect(new Set(looks).size).toBe(4);
  });
});
