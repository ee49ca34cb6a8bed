import { describe, expect, test } from 'vitest';
import { storedItems } from '../../ui/data/browser-store.ts';
import type { PartnersFound } from '../../ui/data/partner-documents.ts';
import { isDismissed } from '../../ui/views/partners/dismissed.ts';
import { partnersCsv } from '../../ui/views/partners/partners-csv.ts';

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

describe('the exported file', () => {
  const found = {
    __typename: 'PartnerProposals',
    from: null,
    demonstration: true,
    dataDate: '2026-03',
    weights: [{ criterion: 'THEMES', weight: 0.2 }],
    nodes: [],
  } as unknown as PartnersFound;
  const csv = partnersCsv(
    found,
    [dismissed],
    'https://exemple.fr/partenaires?pour=a',
    '2026-11-21',
    (key) => key,
  );

  test('says its date, its address, its weights, and that it is fictional', () => {
    expect(csv).toContain('partners.csv.date,2026-11-21');
    expect(csv).toContain('partners.csv.address,https://exemple.fr/partenaires?pour=a');
    expect(csv).toContain('partners.weights,partners.criterion.THEMES 0.2');
    expect(csv).toContain('demonstration.banner');
  });

  test('holds those put aside with their motive, and no formula', () => {
    const line = csv.split('\r\n').at(-1);
    expect(line).toMatch(/^'=SOMME\(A1\),s3,/);
    expect(line).toContain('partners.motive.LATER, après l’été, 2026-11-21');
  });
});
