import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Period } from '../../ui/graph/filters.ts';
import { fr } from '../../ui/text/fr.ts';
import { PeriodFields } from '../../ui/views/explorer/legend/period-fields.tsx';
import { shown } from './part.tsx';

function Fields({ onAsked }: { onAsked: (period: Period) => void }) {
  const [period, setPeriod] = useState<Period>({ from: null, to: null });
  const change = (next: Period) => {
    onAsked(next);
    setPeriod(next);
  };
  return <PeriodFields period={period} undated={2} onChange={change} />;
}

async function fields() {
  const asked: Period[] = [];
  const screen = await shown(<Fields onAsked={(period) => asked.push(period)} />);
  const type = async (label: string, date: string) => {
    await userEvent.fill(screen.getByLabelText(label), date);
    await userEvent.keyboard('{Enter}');
  };
  return { screen, asked, type };
}
const [FROM, TO] = [fr['network.period.from'], fr['network.period.to']];

describe('the period of what is drawn', () => {
  test('is asked once a date is whole, and each end keeps the other', async () => {
    const { asked, type } = await fields();
    await type(FROM, '2010');
    await type(TO, '2012-06');
    expect(asked).toEqual([
      { from: '2010', to: null },
      { from: '2010', to: '2012-06' },
    ]);
  });

  test('says how many links no source dates, which stay', async () => {
    const { screen, type } = await fields();
    await type(FROM, '2010');
    await expect.element(screen.getByText(/2 liens/)).toBeVisible();
  });

  test.each(['20', '2010-6', 'mai 2010', '01/05/2010'])(
    'asks nothing of %s and says how a date is written',
    async (date) => {
      const { screen, asked, type } = await fields();
      await type(FROM, date);
      await expect.element(screen.getByText(fr['network.period.wrong'])).toBeVisible();
      expect(asked).toEqual([]);
    },
  );

  test('emptied, is no bound any more', async () => {
    const { asked, type } = await fields();
    await type(FROM, '2010');
    await type(FROM, '');
    expect(asked.at(-1)).toEqual({ from: null, to: null });
  });
});
