import { readdirSync, readFileSync } from 'node:fs';
import type { FactFile } from '../plan/founding-facts.ts';

const folder = new URL('../facts/', import.meta.url);

/** Every file of `seed/facts`, by name; the order never depends on the file system. */
export function readFactFiles(): FactFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, content: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown }));
}
