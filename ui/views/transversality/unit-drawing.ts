import type {
  MeetingPlaceShown,
  PairShown,
  TransversalityShown,
} from '../../data/transversality-documents.ts';
import type { Units } from '../../data/units-compared.ts';
import { type Meeting, meetingOf } from '../../gaps/meeting.ts';
import type { DrawnEntity, DrawnLink } from '../../graph/drawing.ts';
import { capital } from './unit-words.ts';

/** How the kinds of article 9 are drawn: as the actors they gather. */
const ACTORS: Readonly<Record<string, Pick<DrawnEntity, 'kind' | 'essStatus'>>> = {
  ESS: { kind: 'Enterprise', essStatus: 'PROVED' },
  ENTREPRISE: { kind: 'Enterprise', essStatus: 'DISPROVED' },
  COLLECTIVITE: { kind: 'Collectivity' },
};

/** A line of the table as a node. */
export function drawnUnit(compared: Units, code: string, name: string): DrawnEntity {
  const look =
    compared === 'services'
      ? { kind: 'Service' }
      : compared === 'secteurs'
        ? { kind: 'PolicyArea' }
        : (ACTORS[code] ?? { kind: 'ResearchCentre' });
  return { id: code, name: capital(name), centre: false, ...look };
}

type Pair = Pick<PairShown, 'first' | 'second'>;
const both = ({ first, second }: Pair, codes: readonly string[]) =>
  codes.includes(first) && codes.includes(second);

/** Pairs that meet, in how many forums, and how surely. */
export const meetingsOf = (pairs: readonly PairShown[]): Meeting[] =>
  pairs.flatMap((pair) => meetingOf(pair.first, pair.second, pair));

/** Forums that concern both of the pair that is open, else both of some pair to examine. */
export function forumsToDraw(
  { pairs, forums }: Pick<TransversalityShown, 'pairs' | 'forums'>,
  opened: Pair | undefined,
): MeetingPlaceShown[] {
  const asked = opened ? [opened] : pairs.filter(({ worthExamining }) => worthExamining);
  return forums.filter(({ concerned }) => asked.some((pair) => both(pair, concerned)));
}

/** What ties each unit to these forums: solid when it is engaged, dotted when the forum only concerns it. */
export function tiesOf(forums: readonly MeetingPlaceShown[], opened: Pair | undefined): DrawnLink[] {
  return forums.flatMap(({ forum, concerned, engaged }) =>
    concerned
      .filter((unit) => opened === undefined || unit === opened.first || unit === opened.second)
      .map((unit) => {
        const engagement = engaged.find((one) => one.unit === unit);
        return {
          id: `${unit},${forum.slug}`,
          relation: 'INVOLVED_IN',
          from: unit,
          to: forum.slug,
          certainty: engagement?.certainty ?? 'STATED',
          announced: engagement === undefined,
        };
      }),
  );
}
