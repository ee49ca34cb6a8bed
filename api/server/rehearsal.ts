import { type DocumentNode, execute } from 'graphql';
import { rehearseCorrection } from '../capabilities/propose-correction.ts';
import type { Viewer } from '../domain/account/viewer.ts';
import type { Graph } from '../graph/graph.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import type { Readers } from '../graph/readers.ts';
import { contextOf } from '../schema/context.ts';
import { schema } from '../schema/schema.ts';

/** The database plans a statement the first time it is asked; nobody waits for these. */
const PATIENCE_MS = 60_000;

/** What a reader in the middle of a question is waited for, before the next question is rehearsed. */
const READER_PATIENCE_MS = 1_000;

type Question = readonly [name: string, variables: Readonly<Record<string, unknown>>];

const pole = { slug: 'ptce-ecopole-alimentaire-audruicq' };
const region = { territory: { slug: 'region-hauts-de-france' } };

/** What our pages ask first, of the founding facts; what a reader is likeliest to meet comes first. */
const OF_THE_FACTS: readonly Question[] = [
  ['Home', {}],
  ['Figures', { of: { everything: true } }],
  ['PolesHere', {}],
  ['Search', { text: 'ecopole', first: 12 }],
  ['Sheet', pole],
  ['Pole', pole],
  ['Around', { of: [{ entity: pole }], placed: false }],
  ['SheetPlaces', pole],
  ['SheetTimeline', pole],
  ['SelectedEntity', pole],
  ['StartingPoles', { filter: { kinds: ['Pole'] } }],
  ['TerritorySearch', { text: 'hauts', demonstration: false }],
  ['WorkingTerritory', { slug: region.territory.slug }],
  ['Figures', { of: region }],
  ['PolesHere', { within: region.territory }],
  ['Search', { text: 'velo calais', first: 12 }],
  ['Holdings', { within: { slug: region.territory.slug }, concern: 'MISSING', first: 20 }],
  ['Awaiting', { within: null }],
];

/** Some questions are answered to who decides alone. Nobody is given these answers, and no account bears this name. */
const REHEARSING: Viewer = { account: 'rehearsal', title: 'rehearsal', administrator: true, grants: [] };

const compared = { slug: 'demo-epci-c0', rollUp: false };

/** And of the fictional territory, which has some of everything. */
const OF_THE_DEMONSTRATION: readonly Question[] = [
  ['Sheet', { slug: 'demo-epci-c0' }],
  ['Portrait', { slug: 'demo-epci-c0' }],
  ['Cooperations', { of: { territory: { slug: 'demo-epci-c0' } }, kinds: ['Pole'], ties: ['MEMBER_OF'] }],
  ['TerritoryNetwork', { territory: { slug: 'demo-epci-c0' }, placed: false }],
  ['Transversality', { ...compared, units: 'SERVICE_FAMILY' }],
  ['Partnerships', { of: 'demo-departement-x' }],
  ['LookAlikes', { of: 'demo-epci-c' }],
  ['FindPartners', { from: { slug: 'demo-epci-ra' }, first: 20, diversity: false }],
  ['Search', { text: 'havreterre', first: 12, demonstration: true }],
  ['TerritorySearch', { text: 'havreterre', demonstration: true }],
  ['Transversality', { ...compared, units: 'ACTOR_KIND' }],
  ['Transversality', { ...compared, units: 'SECTOR' }],
];

const REHEARSALS = { facts: OF_THE_FACTS, demonstration: OF_THE_DEMONSTRATION } as const;

export interface Rehearsal {
  /** What is rehearsed: what the facts answer, or the demonstration. */
  readonly of: keyof typeof REHEARSALS;
  /** Plans that are there already are made again, from a graph that has grown since. */
  readonly replan?: boolean;
  /** No question is begun after so long. */
  readonly mostMs?: number;
  /** Ends it, between two statements. */
  readonly signal: AbortSignal;
}

export interface Rehearsed {
  readonly name: string;
  /** What went wrong, in the words of the error; `null` when it was answered. */
  readonly problem: string | null;
}

/** The type of a refusal among the answers: its plans are not those of an answer. */
function refusalIn(data: unknown): string | null {
  const types = Object.values(data ?? {}).map(
    (answer) => (answer as { __typename?: string } | null)?.__typename,
  );
  return types.find((type) => type === 'NotFound' || type === 'InvalidInput') ?? null;
}

/**
 * Asks the first questions of the pages in turn, so that no reader waits for their plans; with those of the facts, a
 * proposal that keeps nothing. Readers go first. A question whose document is not known, or that fails, is told and holds
 * up no other; it ends early when asked to.
 */
export async function rehearse(
  { of, replan = false, mostMs = Number.POSITIVE_INFINITY, signal }: Rehearsal,
  documents: ReadonlyMap<string, DocumentNode>,
  graph: Graph,
  readers: Readers,
): Promise<Rehearsed[]> {
  const told: Rehearsed[] = [];
  const asking = graph.runner({ signal, readTimeoutMs: PATIENCE_MS });
  // The database keeps the plan of a statement apart from what it makes of it to run it: asked as readers do, it makes that too.
  const runners = replan ? [graph.runner({ signal, replan, readTimeoutMs: PATIENCE_MS }), asking] : [asking];
  const end = performance.now() + mostMs;
  const isOver = () => signal.aborted || performance.now() > end;
  for (const [name, variableValues] of REHEARSALS[of]) {
    await readers.absence(READER_PATIENCE_MS);
    if (isOver()) return told;
    const document = documents.get(name);
    if (document === undefined) {
      told.push({ name, problem: 'unknown document' });
      continue;
    }
    let problem: string | null = null;
    for (const runner of runners) {
      const contextValue = contextOf(runner, { viewer: REHEARSING });
      const { data, errors } = await execute({ schema, document, variableValues, contextValue });
      problem ??= errors?.[0]?.message ?? refusalIn(data);
    }
    if (!signal.aborted) told.push({ name, problem });
  }
  if (of === 'facts' && !isOver()) {
    told.push({ name: 'ProposeCorrection', problem: await problemOfWrite(runners) });
  }
  return told;
}

async function problemOfWrite(runners: readonly QueryRunner[]): Promise<string | null> {
  try {
    for (const runner of runners) await rehearseCorrection(runner);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
