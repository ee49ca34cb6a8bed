import { fictionalOutlines } from './fictional-outlines.ts';
import { surroundings } from './surroundings.ts';
import { towns } from './towns.ts';

/** What the maps of the pages stand on, by file; `npm run ground` writes them, a test compares them. */
export const GROUND_FILES: Readonly<Record<string, () => unknown>> = {
  'surroundings.topo.json': surroundings,
  'towns.json': towns,
  'fiction.topo.json': fictionalOutlines,
};

export const groundFile = (name: string) => new URL(`../../ui/map/outlines/${name}`, import.meta.url);
