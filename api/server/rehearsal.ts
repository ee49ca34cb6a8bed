import { type DocumentNode, execute } from 'graphql';
import type { QueryRunner, RunnerOptions } from '../graph/query-runner.ts';
import { contextOf } from '../schema/context.ts';
import { schema } from '../schema/schema.ts';

/** The database plans a statement the first time it is asked; nobody waits for these. */
const PATIENCE_MS = 60_000;

const compared = { slug: 'demo-epci-c0', rollUp: false };

/**
 * Questions of our pages whose plans take seconds to make, asked of the fictional territory, which has some of
 * everything: the name of the operation and its variables. The first a reader is likely to open come first.
 */
const FIRST_QUESTIONS: readonly (readonly [name: string, variables: Readonly<Record<string, unknown>>])[] = [
  ['Home', {}],
  ['Figures', { of: { territory: { slug: 'demo-epci-c0' } } }],
  ['PolesHere', { within: { slug: 'demo-epci-c0' } }],
  ['Search', { text: 'havreterre', first: 12, demonstration: true }],
  ['TerritorySearch', { text: 'havreterre', demonstration: true }],
  ['Sheet', { slug: 'demo-epci-c0' }],
  ['Pole', { slug: 'demo-pole-c0-p1' }],
  ['Portrait', { slug: 'demo-epci-c0' }],
  ['Transversality', { ...compared, units: 'SERVICE_FAMILY' }],
  ['Partnerships', { of: 'demo-departement-x' }],
  ['LookAlikes', { of: 'demo-epci-c' }],
  ['FindPartners', { from: { slug: 'demo-epci-ra' }, first: 20, diversity: false }],
  ['Around', { of: [{ entity: { slug: 'demo-pole-c0-p1' } }], placed: false }],
  ['Cooperations', { of: { territory: { slug: 'demo-epci-c0' } }, kinds: ['Pole'], ties: ['MEMBER_OF'] }],
  ['TerritoryNetwork', { territory: { slug: 'demo-epci-c0' }, placed: false }],
  ['Transversality', { ...compared, units: 'ACTOR_KIND' }],
  ['Transversality', { ...compared, units: 'SECTOR' }],
];

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
 * Asks the first questions of the pages in turn, so that no reader waits for their plans. A question whose document is
 * not known, or that fails, is told and holds up no other; it ends early when asked to.
 */
export async function rehearse(
  documents: ReadonlyMap<string, DocumentNode>,
  runnerFor: (options: RunnerOptions) => QueryRunner,
  signal: AbortSignal,
): Promise<Rehearsed[]> {
  const told: Rehearsed[] = [];
  for (const [name, variableValues] of FIRST_QUESTIONS) {
    if (signal.aborted) break;
    const document = documents.get(name);
    if (document === undefined) {
      told.push({ name, problem: 'unknown document' });
      continue;
    }
    const contextValue = contextOf(runnerFor({ signal, readTimeoutMs: PATIENCE_MS }));
    const { data, errors } = await execute({ schema, document, variableValues, contextValue });
    told.push({ name, problem: errors?.[0]?.message ?? refusalIn(data) });
  }
  return told;
}
