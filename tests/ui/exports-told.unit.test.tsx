import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { EXPORTS } from '../../ui/kit/export/exports.ts';
import type { LegendEntry } from '../../ui/kit/export/picture-content.ts';
import { MapLegend } from '../../ui/map/map-legend.tsx';
import { fr } from '../../ui/text/fr.ts';
import Start from '../../ui/views/help/start.tsx';

const shown = (element: ReactNode) =>
  renderToStaticMarkup(
    <MemoryRouter>
      <IntlProvider locale="fr" messages={fr}>
        {element}
      </IntlProvider>
    </MemoryRouter>,
  );

test('the help tells every form in which something leaves, and what each is for', () => {
  const html = shown(<Start />);
  expect(EXPORTS.length).toBeGreaterThan(1);
  for (const { code } of EXPORTS) {
    expect(html).toContain(`<dt>${fr[`export.form.${code}`]}</dt>`);
    expect(html).toContain(`<dd>${fr[`export.form.${code}.purpose`]}</dd>`);
  }
});

test('under a map, each sign that is drawn stands beside what it says', () => {
  const entries: LegendEntry[] = [
    { kind: 'Pole', label: 'Pôle' },
    { stroke: { line: 'dashed', width: 2, arrow: false, path: false }, label: 'Déduit' },
    { number: 'tie', label: 'Nombre de coopérations' },
    { number: 'pile', label: 'Plusieurs au même endroit' },
  ];
  const html = shown(<MapLegend entries={entries} />);
  const lines = html.match(/<li>.*?<\/li>/gs) ?? [];
  expect(lines).toHaveLength(entries.length);
  for (const [rank, { label }] of entries.entries()) {
    expect(lines[rank]).toContain(label);
    expect(lines[rank]).toContain('<svg');
  }
  expect(lines[1]).toContain('stroke-dasharray');
});
