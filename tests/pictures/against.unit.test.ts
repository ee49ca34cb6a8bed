import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { difference, differences } from './against.ts';
import { SCREENS } from './screens.ts';

/** Nine pixels together, on a picture of eight by four. */
const SQUARE = [1, 2, 3, 9, 10, 11, 17, 18, 19];

/** A white picture, some of its pixels grey. */
function picture(width: number, height: number, grey: readonly number[] = [], shade = 150): Buffer {
  const image = new PNG({ width, height });
  image.data.fill(255);
  for (const at of grey) image.data.fill(shade, at * 4, at * 4 + 3);
  return PNG.sync.write(image);
}

test('every picture has a name of its own', () => {
  const names = SCREENS.map(({ name }) => name);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

describe('two pictures', () => {
  test('do not differ when every pixel is the same', () => {
    expect(difference(picture(8, 4, [3]), picture(8, 4, [3]))).toBeNull();
  });

  test('differ by the pixels that changed', () => {
    expect(difference(picture(8, 4), picture(8, 4, SQUARE))).toBe('9 of 32 pixels differ');
  });

  test('do not differ by some pixels smoothed otherwise', () => {
    expect(difference(picture(8, 4), picture(8, 4, [9, 10]))).toBeNull();
  });

  test('do not differ by one shade, which a browser rounds one way or the other', () => {
    expect(difference(picture(8, 4, SQUARE, 150), picture(8, 4, SQUARE, 151))).toBeNull();
  });

  test('of two sizes are not compared pixel by pixel', () => {
    expect(difference(picture(8, 4), picture(8, 5))).toBe('8 × 4, now 8 × 5 pixels');
  });
});

describe('two folders', () => {
  let folders: readonly [string, string];
  beforeEach(() => {
    const root = mkdtempSync(join(tmpdir(), 'maillage-pictures-'));
    folders = [mkdtempSync(join(root, 'now-')), mkdtempSync(join(root, 'before-'))];
  });
  afterEach(() => rmSync(join(folders[0], '..'), { recursive: true }));

  test('differ by the pictures that changed and by those that only one has, among those asked for', () => {
    const [now, before] = folders;
    for (const folder of folders) writeFileSync(join(folder, 'same.png'), picture(2, 2));
    writeFileSync(join(now, 'home.png'), picture(8, 4, SQUARE));
    writeFileSync(join(before, 'home.png'), picture(8, 4));
    writeFileSync(join(now, 'map.png'), picture(2, 2));
    writeFileSync(join(before, 'pole.png'), picture(2, 2));
    writeFileSync(join(before, 'other.png'), picture(2, 2));
    expect(differences(now, before, (name) => name !== 'other.png')).toEqual([
      'home.png: 9 of 32 pixels differ',
      'map.png: new',
      'pole.png: no longer there',
    ]);
  });
});
