import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pixels that a browser smooths one way or the other from one run to the next, and that are no edge: one was met. */
const SMOOTHED = 8;

const picturesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.png'));

/**
 * What tells the pictures of a folder from those of another, in one line each: other pixels, another size, or a picture that
 * only one has. `kept` says which of the other folder were to be taken again.
 */
export function differences(folder: string, other: string, kept: (name: string) => boolean): string[] {
  const now = new Set(picturesIn(folder).filter(kept));
  const before = new Set(picturesIn(other).filter(kept));
  return [...new Set([...now, ...before])].sort().flatMap((name) => {
    if (!before.has(name)) return [`${name}: new`];
    if (!now.has(name)) return [`${name}: no longer there`];
    const told = difference(readFileSync(join(other, name)), readFileSync(join(folder, name)));
    return told ? [`${name}: ${told}`] : [];
  });
}

/**
 * How a picture differs from what it was; `null` when it does not. The smoothing of an edge is no difference: it changes from
 * one run of a browser to the next.
 */
export function difference(before: Buffer, now: Buffer): string | null {
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(now)];
  const sizes = [one, other].map(({ width, height }) => `${width} × ${height}`);
  if (sizes[0] !== sizes[1]) return `${sizes.join(', now ')} pixels`;
  const { width, height } = one;
  const count = pixelmatch(one.data, other.data, null, width, height);
  return count <= SMOOTHED ? null : `${count} of ${width * height} pixels differ`;
}
