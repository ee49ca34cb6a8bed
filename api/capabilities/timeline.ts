import type { TimelineEntry } from '../domain/entity/timeline.ts';
import { parsePartialDate } from '../domain/evidence/partial-date.ts';
import { InvalidInput } from '../domain/refusals/refusals.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { timeline } from '../graph/queries/timeline.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { cursorAt, placeAt } from './cursor.ts';
import { type EntityReference, existing } from './find-entity.ts';

export interface Timeline {
  readonly edges: readonly { readonly cursor: string; readonly node: TimelineEntry }[];
  readonly totalCount: number;
  readonly undatedEventTotal: number;
  readonly undatedLinkTotal: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

type Place = readonly [date: string, key: string];

/**
 * What is dated of an entity or of a territory and all under it, oldest first; a year comes before its months. What no
 * source dates is counted apart. Throws `NotFound`, `InvalidInput`.
 */
export async function timelineOf(
  runner: QueryRunner,
  asked: {
    of: EntityReference | null;
    within: EntityReference | null;
    period: { from?: string | null | undefined; to?: string | null | undefined } | null | undefined;
    first: number;
    after: string | null | undefined;
    linkEvidenceFirst: number;
  },
): Promise<Timeline> {
  const reference = asked.of ?? asked.within;
  if (reference === null || (asked.of !== null && asked.within !== null)) {
    throw new InvalidInput('of', sentences.oneOfEntityAndTerritory);
  }
  const from = parsePartialDate(asked.period?.from, 'period.from');
  const to = parsePartialDate(asked.period?.to, 'period.to');
  const place = placeAt(
    asked.after,
    (parts): parts is Place => parts.length === 2 && parts.every((part) => typeof part === 'string'),
  );
  const [id = ''] = await existing(runner, [reference]);
  const [found] = await timeline(runner, {
    start: asked.of ? { way: 'IDS', id: null, ids: [id] } : { way: 'TERRITORY', id, ids: [] },
    from,
    to,
    afterDate: place?.[0] ?? '',
    afterKey: place?.[1] ?? '',
    first: asked.first + 1,
    linkEvidenceFirst: asked.linkEvidenceFirst,
  });
  const entries = found?.entries ?? [];
  return {
    edges: entries.slice(0, asked.first).map((node) => ({ cursor: cursorAt(node.date, node.key), node })),
    totalCount: found?.total ?? 0,
    undatedEventTotal: found?.undatedEvents ?? 0,
    undatedLinkTotal: found?.undatedLinks ?? 0,
    hasNextPage: entries.length > asked.first,
    hasPreviousPage: place !== null,
  };
}
