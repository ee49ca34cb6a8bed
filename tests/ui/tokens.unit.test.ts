import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../ui/kit/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split(':root[data-theme="dark"]');

function tokens(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** Contrast ratio of two colours, WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

test('contrast is computed as WCAG computes it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each([
  ['light', tokens(light)],
  ['dark', { ...tokens(light), ...tokens(dark.split('@media print')[0] ?? '') }],
])('in the %s', (_scheme, colours) => {
  test.each(['ink', 'muted', 'accent', 'warning', 'danger', 'good'])(
    '%s is read on paper and on what is raised',
    (name) => {
      for (const ground of ['paper', 'raised', 'accent-soft']) {
        expect(contrast(colours[name] ?? '', colours[ground] ?? ''), ground).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test('words on the accent are read, and edges are seen', () => {
    expect(contrast(colours['on-accent'] ?? '', colours['accent'] ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours['edge'] ?? '', colours['paper'] ?? '')).toBeGreaterThanOrEqual(3);
    expect(contrast(colours['edge'] ?? '', colours['raised'] ?? '')).toBeGreaterThanOrEqual(3);
  });
});
