import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Locked = Readonly<{
  integrity?: string;
  resolved?: string;
  libc?: readonly string[];
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}>;

const lock = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const packages = new Map<string, Locked>(Object.entries(JSON.parse(lock).packages));

/** The folders where the package of a folder may find another one, the nearest first. */
function foldersFrom(folder: string, name: string): string[] {
  const here = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
  if (folder === '') return [here];
  const above = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1));
  return [here, ...foldersFrom(above, name)];
}

describe('the lock of the packages', () => {
  test('has an entry for whatever a package asks, on every platform, so that no install rewrites it', () => {
    const missing = [...packages].flatMap(([folder, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !foldersFrom(folder, name).some((place) => packages.has(place)))
        .map((name) => `${folder} asks for ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('proves what it installs and names no registry', () => {
    const unproved = [...packages].filter(([folder, { integrity }]) => folder !== '' && !integrity);
    expect(unproved.map(([folder]) => folder)).toEqual([]);
    expect([...packages.values()].filter(({ resolved }) => resolved)).toEqual([]);
    expect(lock).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  test('holds only what every npm since 10 keeps: npm 10 takes libc out, npm 11 lets it be absent', () => {
    expect([...packages].filter(([, { libc }]) => libc).map(([folder]) => folder)).toEqual([]);
  });
});
