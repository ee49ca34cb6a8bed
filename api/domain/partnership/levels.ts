import { isAbove } from './proximity.ts';
import type { CooperationForum, PartnershipStudy } from './study.ts';

export interface ForumLevels {
  readonly forum: string;
  readonly levels: number;
  /** Blau diversity 1 − Σp² over the levels of its members; `null` without member. */
  readonly diversity: number | null;
}

export interface LevelMixing {
  readonly forums: readonly ForumLevels[];
  /** Share of forums that bring several levels together; `null` without forum. */
  readonly severalLevels: number | null;
  readonly verticalTies: number;
  readonly ties: number;
  readonly verticalShare: number | null;
  /** (between − within)/(between + within), −1 to 1 (Krackhardt & Stern 1988). */
  readonly externalInternal: number | null;
  /** Where a member's parent authority is concerned too, is it a member? Complete forums only. */
  readonly nestedClosure: {
    readonly opportunities: number;
    readonly closed: number;
    readonly share: number | null;
  };
}

const share = (part: number, of: number) => (of === 0 ? null : part / of);

function levelsIn({ id, members }: CooperationForum, levelOf: (id: string) => string): ForumLevels {
  const byLevel = [...Map.groupBy(members, levelOf).values()].map((of) => of.length / members.size);
  const diversity = members.size === 0 ? null : 1 - byLevel.reduce((sum, part) => sum + part ** 2, 0);
  return { forum: id, levels: byLevel.length, diversity };
}

/** The authority each one is nested in, from the nested pairs: the one of the higher level, else the second named. */
function parentsOf({ pairs }: PartnershipStudy, levelOf: (id: string) => string): [string, string][] {
  return pairs
    .filter(({ proximity }) => proximity === 'NESTED')
    .map(({ a, b }) => (isAbove(levelOf(a), levelOf(b)) === false ? [b, a] : [a, b]));
}

/** Do levels of government meet? Ties between levels and within one, and whether parents join their children (M21). */
export function levelMixing(study: PartnershipStudy): LevelMixing {
  const levels = new Map(study.authorities.map(({ id, level }) => [id, level]));
  const levelOf = (id: string) => levels.get(id) ?? '';
  const forums = study.forums.map((forum) => levelsIn(forum, levelOf));

  const ties = study.forums.flatMap(({ members }) => {
    const list = [...members];
    return list.flatMap((one, at) => list.slice(at + 1).map((other) => levelOf(one) !== levelOf(other)));
  });
  const vertical = ties.filter((between) => between).length;

  const parents = parentsOf(study, levelOf);
  const opportunities = study.forums
    .filter(({ complete }) => complete)
    .flatMap((forum) =>
      parents
        .filter(([child, parent]) => forum.members.has(child) && forum.perimeter.has(parent))
        .map(([, parent]) => forum.members.has(parent)),
    );
  const closed = opportunities.filter((joined) => joined).length;
  return {
    forums,
    severalLevels: share(forums.filter((forum) => forum.levels > 1).length, forums.length),
    verticalTies: vertical,
    ties: ties.length,
    verticalShare: share(vertical, ties.length),
    externalInternal: share(2 * vertical - ties.length, ties.length),
    nestedClosure: {
      opportunities: opportunities.length,
      closed,
      share: share(closed, opportunities.length),
    },
  };
}
