import type { BetterAuthOptions } from 'better-auth';
import { createAdapterFactory, type DBTransactionAdapter } from 'better-auth/adapters';
import type { Graph } from '../graph/graph.ts';
import {
  changeRecords,
  createRecord,
  deleteRecords,
  type Fitting,
  findRecords,
  type RecordLabel,
  type RecordValue,
} from '../graph/queries/account-records.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

interface Condition {
  readonly field: string;
  readonly operator?: string | undefined;
  readonly value: unknown;
  readonly connector?: 'AND' | 'OR' | undefined;
}

/** More records than any question of the library wants at once. */
const ALL = 100_000;

/**
 * What the sign-in library keeps, kept in our graph: a record is a node, its label that of its model. Guarded changes and
 * single uses take the lock before they look, so that of two at once one passes; several statements of the library are one
 * transaction.
 */
export function graphAdapter(graph: Graph) {
  const on = (runner: QueryRunner, transaction: Transaction | false) =>
    createAdapterFactory({
      config: {
        adapterId: 'maillage-graph',
        adapterName: 'Maillage graph',
        // Moments are kept as text in one form, whose order is that of time.
        supportsDates: false,
        supportsBooleans: true,
        supportsJSON: false,
        supportsNumericIds: false,
        transaction,
      },
      adapter: () => ({
        async create({ model, data }) {
          const [row] = await createRecord(runner, { label: labelOf(model), record: kept(data) });
          return row?.record as typeof data;
        },
        async findOne<T>({ model, where }: { model: string; where: Condition[] }) {
          const [row] = await findRecords(runner, { label: labelOf(model), ...fittingOf(where) });
          return (row?.record ?? null) as T | null;
        },
        async findMany<T>(asked: {
          model: string;
          where?: Condition[] | undefined;
          limit: number;
          sortBy?: { field: string; direction: 'asc' | 'desc' } | undefined;
          offset?: number | undefined;
        }) {
          const rows = await findRecords(runner, {
            label: labelOf(asked.model),
            ...fittingOf(asked.where ?? []),
          });
          const found = rows.map(({ record }) => record);
          const { sortBy, offset = 0, limit } = asked;
          if (sortBy) {
            const turned = sortBy.direction === 'desc' ? -1 : 1;
            found.sort((one, other) => turned * order(one[sortBy.field], other[sortBy.field]));
          }
          return found.slice(offset, offset + (limit || ALL)) as T[];
        },
        async count({ model, where }) {
          const rows = await findRecords(runner, { label: labelOf(model), ...fittingOf(where ?? []) });
          return rows.length;
        },
        async update<T>({ model, where, update }: { model: string; where: Condition[]; update: T }) {
          const set = kept(update as Record<string, unknown>);
          const [row] = await change(runner, { model, where, most: 1, set, add: {} });
          return (row?.record ?? null) as T | null;
        },
        async updateMany({ model, where, update }) {
          const rows = await change(runner, { model, where, most: ALL, set: kept(update), add: {} });
          return rows.length;
        },
        async delete({ model, where }) {
          await remove(runner, model, where, 1);
        },
        async deleteMany({ model, where }) {
          return (await remove(runner, model, where, ALL)).length;
        },
        async consumeOne<T>({ model, where }: { model: string; where: Condition[] }) {
          const [row] = await remove(runner, model, where, 1);
          return (row?.record ?? null) as T | null;
        },
        async incrementOne<T>(asked: {
          model: string;
          where: Condition[];
          increment: Record<string, number>;
          set?: Record<string, unknown> | undefined;
        }) {
          const { model, where, increment, set = {} } = asked;
          const [row] = await change(runner, { model, where, most: 1, set: kept(set), add: increment });
          return (row?.record ?? null) as T | null;
        },
      }),
    });
  return (options: BetterAuthOptions) => {
    const transaction: Transaction = (work) =>
      graph.inOneWrite((runner) => work(on(runner, false)(options) as DBTransactionAdapter));
    return on(graph.runner(), transaction)(options);
  };
}

type Transaction = <Result>(work: (adapter: DBTransactionAdapter) => Promise<Result>) => Promise<Result>;

function change(
  runner: QueryRunner,
  asked: {
    model: string;
    where: readonly Condition[];
    most: number;
    set: Record<string, RecordValue>;
    add: Record<string, number>;
  },
) {
  const { model, where, most, set, add } = asked;
  return changeRecords(runner, { label: labelOf(model), ...fittingOf(where), most, set, add });
}

function remove(runner: QueryRunner, model: string, where: readonly Condition[], most: number) {
  return deleteRecords(runner, { label: labelOf(model), ...fittingOf(where), most });
}

const LABELS: Readonly<Record<string, RecordLabel>> = {
  Account: 'Account',
  Session: 'Session',
  Credential: 'Credential',
  Verification: 'Verification',
  SecondFactor: 'SecondFactor',
};

function labelOf(model: string): RecordLabel {
  const label = LABELS[model];
  if (label === undefined) throw new Error(`accounts keep no ${model}`);
  return label;
}

function fittingOf(where: readonly Condition[]): Fitting {
  const told = (connector: Condition['connector']) =>
    where
      .filter((condition) => (condition.connector ?? 'AND') === connector)
      .map(({ field, operator, value }) => ({ field, operator: operator ?? 'eq', value: plain(value) }));
  return { all: told('AND'), any: told('OR') };
}

/** A record as the graph keeps it: what is absent is not there. */
function kept(data: Record<string, unknown>): Record<string, RecordValue> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([field, value]) => (value === undefined ? [] : [[field, plain(value)]])),
  );
}

function plain(value: unknown): RecordValue {
  return value instanceof Date ? value.toISOString() : (value as RecordValue);
}

function order(one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (one == null) return -1;
  if (other == null) return 1;
  return (one as string) < (other as string) ? -1 : 1;
}
