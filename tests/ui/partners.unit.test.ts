import { describe, expect, test, vi } from 'vitest';
import { storedItems } from '../../ui/data/browser-store.ts';
import type { PartnersFound } from '../../ui/data/partner-documents.ts';
import { isDismissed } from '../../ui/views/partners/dismissed.ts';
import { partnersProvenance, partnersTable } from '../../ui/views/partners/partners-table.ts';

const dismissed = {
  slug: 's3',
  name: '=SOMME(A1)',
  for: 'a',
  motive: 'LATER',
  note: 'après l’été',
  date: '2026-11-21',
} as const;

describe('proposals put aside', () => {
  test('are read back from the browser', () => {
    expect(storedItems(JSON.stringify([dismissed]), isDismissed)).toEqual([dismissed]);
  });

  test('are none when the browser kept nothing, or something else', () => {
    for (const stored of [null, '', '{', '"texte"', '[1, null, {"slug": "x"}]'])
      expect(storedItems(stored, isDismissed)).toEqual([]);
  });
});

const proved = (title: string) => ({ evidence: [{ source: { title, date: '2024' } }] });

describe('the exported file', () => {
  const found = {
    __typename: 'PartnerProposals',
    from: null,
    demonstration: true,
    dataDate: '2026-03',
    weights: [{ criterion: 'THEMES', weight: 0.2 }],
    nodes: [
      {
        candidate: { name: 'Association A', slug: 'a' },
        family: null,
        reasons: [{ criterion: 'THEMES', links: [proved('Gazette')] }],
        paths: [{ entities: [], links: [proved('Atlas'), proved('Gazette')] }],
        counterReasons: [],
      },
    ],
  } as unknown as PartnersFound;
  const table = partnersTable({ ...found, nodes: [] }, [dismissed], (key) => key);

  test('says its address, its weights, the date of its data, its sources, and that it is fictional', () => {
    vi.stubGlobal('window', { location: { href: 'https://exemple.fr/partenaires?pour=%C3%A9cole' } });
    const { address, dataDate, parameters, fictional, sources } = partnersProvenance(found, (key) => key);
    vi.unstubAllGlobals();
    expect([address, dataDate, fictional]).toEqual([
      'https://exemple.fr/partenaires?pour=école',
      '2026-03',
      true,
    ]);
    expect(sources).toEqual(['Atlas', 'Gazette']);
    expect(parameters).toEqual([['partners.weights (partners.criterion.THEMES)', 0.2]]);
  });

  test('holds those put aside with their motive, each under as many columns as the others', () => {
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]).toHaveLength(table.columns.length);
    expect(table.rows[0]?.slice(0, 2)).toEqual(['=SOMME(A1)', 's3']);
    expect(table.rows[0]?.at(-1)).toBe('partners.motive.LATER, après l’été, 2026-11-21');
  });
});
