import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { DESK, PHONE } from './browser.ts';

/** Both layouts and both sets of colours, in two looks; that one text is read on one ground is a law of the tokens. */
export const LOOKS = [
  ['a desk in the light', { viewport: DESK, colorScheme: 'light' }],
  ['a phone in the dark', { viewport: PHONE, colorScheme: 'dark' }],
] as const;

/**
 * What keeps somebody out, in the whole page or in some parts of it: serious and critical violations only. Our pages hold
 * no frame: axe may run in the page itself, two to three times sooner than frame by frame, with the same answer.
 */
export async function barriersOf(page: Page, parts: readonly string[] = []): Promise<string[]> {
  const axe = parts.reduce((builder, part) => builder.include(part), new AxeBuilder({ page }));
  const { violations } = await axe
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
