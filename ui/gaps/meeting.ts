import { type Line, lineOf } from '../kit/link-look.ts';

/** Two that meet: in how many forums, on the surest word. */
export interface Meeting {
  readonly from: string;
  readonly to: string;
  readonly total: number;
  readonly line: Line;
}

/** How a pair is drawn as one that meets, thicker with more forums; nothing for two that do not. */
export const meetingOf = (
  from: string,
  to: string,
  { certainty, gap }: { readonly certainty: string | null; readonly gap: { readonly observed: number } },
): Meeting[] =>
  certainty === null
    ? []
    : [{ from, to, total: gap.observed, line: lineOf({ certainty, announced: false }) }];
