import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Settings } from '../../ui/views/transversality/settings.tsx';
import { shown } from './part.tsx';

async function settings(asOf: string | null = null, objective: number | null = null) {
  const onApply = vi.fn();
  const screen = await shown(<Settings asOf={asOf} objective={objective} onApply={onApply} />);
  if (asOf === null && objective === null)
    await userEvent.click(screen.container.querySelector('summary') as Element);
  const [date, rate] = screen.getByRole('textbox').all();
  if (!date || !rate) throw new Error('a date and a rate are asked');
  const apply = async (typed: { date?: string; rate?: string }) => {
    if (typed.date !== undefined) await userEvent.fill(date, typed.date);
    if (typed.rate !== undefined) await userEvent.fill(rate, typed.rate);
    await userEvent.keyboard('{Enter}');
  };
  return { screen, onApply, apply, date, rate };
}

describe('the settings of a comparison', () => {
  test('take a rate as it is written in French, and nothing for what is left empty', async () => {
    const { onApply, apply } = await settings();
    await apply({ rate: '12,5' });
    expect(onApply.mock.calls).toEqual([[null, 0.125]]);
  });

  test.each(['2024', '2024-06', '2024-06-30'])('take the date %s, whole or in part', async (date) => {
    const { onApply, apply } = await settings();
    await apply({ date });
    expect(onApply.mock.calls).toEqual([[date, null]]);
  });

  test.each([
    { date: '30/06/2024' },
    { date: 'juin' },
    { rate: '0' },
    { rate: '100' },
    { rate: '-3' },
    { rate: 'beaucoup' },
  ])('refuse %o, say so, apply nothing and keep what was typed', async (typed) => {
    const { screen, onApply, apply, date, rate } = await settings();
    await apply(typed);
    expect(onApply).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').element().textContent).not.toBe('');
    const [refused, other] = typed.date === undefined ? [rate, date] : [date, rate];
    await expect.element(refused).toHaveAttribute('aria-invalid', 'true');
    await expect.element(other).toHaveAttribute('aria-invalid', 'false');
    await expect.element(refused).toHaveValue(Object.values(typed)[0]);
  });

  test('are open, and say what they are, when the address holds them', async () => {
    const { date, rate } = await settings('2023', 0.4);
    await expect.element(date).toHaveValue('2023');
    await expect.element(rate).toHaveValue('40');
  });
});
