import { coverage, dataVersion, ready } from '../graph/queries/coverage.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

/** What documents say, and the territorial frame apart: 36,000 communes would drown thirty poles. */
export interface Coverage {
  readonly entities: readonly { kind: string; total: number }[];
  readonly links: readonly { relation: string; total: number }[];
  readonly frame: readonly { level: string; total: number }[];
  /** Year of the official frame; `null` when none is loaded. */
  readonly frameVintage: number | null;
  readonly frameWithoutPosition: number;
  readonly evidenceTotal: number;
  readonly sourceTotal: number;
  /** End of the last load, ISO; `null` when none ended. */
  readonly loadedAt: string | null;
}

const NOTHING: Coverage = {
  entities: [],
  links: [],
  frame: [],
  frameVintage: null,
  frameWithoutPosition: 0,
  evidenceTotal: 0,
  sourceTotal: 0,
  loadedAt: null,
};

/** Counting reads the whole graph: it is done once by version of the data, for all who ask meanwhile. */
const counted = new WeakMap<object, { version: string; counting: Promise<Coverage | null> }>();

/** How much the graph holds, so that every total can be read with what it covers. */
export async function coverageOf(runner: QueryRunner): Promise<Coverage> {
  const [now] = await dataVersion(runner, {});
  if (!now) return NOTHING;
  const known = counted.get(runner.graph);
  // Whoever began to count may have left: the next counts on its own.
  const shared = known?.version === now.version ? await known.counting : null;
  if (shared) return shared;
  const asked = coverage(runner, {}).then(([row]) => row ?? NOTHING);
  counted.set(runner.graph, { version: now.version, counting: asked.catch(() => null) });
  return asked;
}

/** Whether the graph answers a question now. */
export async function isReady(runner: QueryRunner): Promise<boolean> {
  try {
    const [row] = await ready(runner, {});
    return row?.ready === true;
  } catch {
    return false;
  }
}
