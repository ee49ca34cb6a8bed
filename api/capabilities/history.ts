import { changes } from '../graph/queries/change.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { cursorAt, placeAt } from './cursor.ts';
import { type Change, changeOf } from './ledger.ts';

/** What a history is of: a sheet or a link, a territory and all under it, an account, or everything. */
export type HistoryOf =
  | { readonly way: 'CLAIM' | 'TERRITORY' | 'ACCOUNT'; readonly id: string }
  | { readonly way: 'ALL' };

export interface HistoryPage {
  readonly changes: readonly Change[];
  readonly hasNextPage: boolean;
}

/** Changes, the latest first, one page after a number. */
export async function historyOf(
  runner: QueryRunner,
  of: HistoryOf,
  page: { first: number; after: string | null | undefined },
): Promise<HistoryPage> {
  const rows = await changes(runner, {
    way: of.way,
    id: 'id' in of ? of.id : '',
    before: placeAt(page.after, isPlace)?.[0] ?? Number.MAX_SAFE_INTEGER,
    first: page.first + 1,
  });
  return {
    changes: rows.slice(0, page.first).map(({ change }) => changeOf(change)),
    hasNextPage: rows.length > page.first,
  };
}

/** Cursor of a change: its place in the order of writing. */
export function changeCursor({ number }: Change): string {
  return cursorAt(number);
}

function isPlace(parts: readonly unknown[]): parts is readonly [number] {
  return parts.length === 1 && Number.isSafeInteger(parts[0]);
}
