import { type Position, positionOf } from '../domain/position/position.ts';
import { withAcronyms } from '../domain/search/acronyms.ts';
import { type Fitness, fitnessOf } from '../domain/search/fitness.ts';
import { foldText } from '../domain/search/fold-text.ts';
import { type Nearness, nearnessOf } from '../domain/search/nearness.ts';
import { type NamedPlace, type Question, readQuestion } from '../domain/search/question.ts';
import {
  type Candidate,
  isThere,
  MEANT_SCORE,
  PLACE_SCORE,
  rankAnswers,
  scoreOf,
} from '../domain/search/rank-answers.ts';
import { READ_AT_MOST } from '../domain/search/ranking.ts';
import { maySlip } from '../domain/search/slips.ts';
import { placesExpression, subjectExpression } from '../domain/search/subject-expression.ts';
import { collectivitiesIn, namedPlaces, searchSubjects } from '../graph/queries/search-subjects.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

/** Places of one name that are looked at: more bear it only as part of theirs. */
const PLACES_KEPT = 60;

/** An entity that answers a question, with why and how far. */
interface SubjectAnswer {
  readonly id: string;
  readonly score: number;
  readonly reasons: Fitness['reasons'];
  readonly coverage: Fitness['coverage'];
  readonly nearness: Nearness | null;
  /** Words of the activity, the kind of thing alone, or the place that the question names. */
  readonly by: 'ACTIVITY' | 'KIND' | 'PLACE';
}

export interface QuestionAnswers {
  readonly question: Question;
  /** What distances are measured from: the place the question means, else where the reader works. */
  readonly from: NamedPlace | null;
  /** How many answers are in the place that the question names, cover it or are tied to it, itself apart; null without a place. */
  readonly there: number | null;
  /** Best first, the place itself among them. */
  readonly answers: readonly SubjectAnswer[];
  /** More sentences hold these words than were looked at. */
  readonly truncated: boolean;
}

/**
 * What answers a text as a question: who does this, and where. The place alone when it only names one;
 * null when it asks no such thing. Two statements, one more when nothing is told under the acronyms of what is written whole, and one when no answer holds every word.
 */
export async function answerQuestion(
  runner: QueryRunner,
  { text, near, demonstration }: { text: string; near: string | null; demonstration: boolean },
): Promise<QuestionAnswers | null> {
  const expression = placesExpression(text, demonstration);
  if (expression === null) return null;
  const named = await namedPlaces(runner, {
    expression,
    near,
    readAtMost: READ_AT_MOST,
    keepAtMost: PLACES_KEPT,
  });
  const read = async (question: Question, slips: boolean): Promise<Reading | null> => {
    const expression = subjectExpression(question, { demonstration, slips });
    if (expression === null) return null;
    const places = question.places.length > 0 ? question.places : named.filter(({ worked }) => worked);
    const at = places.map(({ id }) => id);
    const rows = await searchSubjects(runner, { expression, at, readAtMost: READ_AT_MOST });
    const centre = centreOf(places.map(({ id }) => named.find((place) => place.id === id)));
    const candidates = rows.map(({ entity, said, whereabouts, ...seen }) => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      ...fitnessOf(question.activity, entity.kind, entity, said, { slips }),
      nearness: at.length === 0 ? null : nearnessOf(positionOf(entity, whereabouts), centre, seen),
    }));
    return { question, places, candidates, read: rows[0]?.read ?? 0 };
  };
  const asked = readQuestion(text, named);
  const [wide] = asked.places;
  if (wide && asked.levels.length > 0 && asked.activity.length === 0) {
    const found = await collectivitiesIn(runner, { id: wide.id, levels: [...asked.levels] });
    return listOf(found, asked, wide);
  }
  let reading = await read(asked, false);
  // Nothing is told under the acronym: the words that were typed are looked for.
  if (reading?.candidates.length === 0 && withAcronyms(text) !== foldText(text)) {
    reading = await read(readQuestion(text, named, { acronyms: false }), false);
  }
  if (reading === null) return wide === undefined ? null : placeAlone(asked, wide);
  if (!reading.candidates.some(isWhole) && reading.question.activity.some(({ typed }) => maySlip(typed))) {
    const slipped = await read(reading.question, true);
    if (slipped?.candidates.some(isWhole)) reading = slipped;
  }
  const { question, places, candidates } = reading;
  const [meant] = question.places;
  const ranked = rankAnswers(candidates, question);
  const answers = ranked.map(
    ({ id, score, reasons, coverage, nearness }): SubjectAnswer => ({
      id,
      score,
      reasons,
      coverage,
      nearness,
      by: reasons.length > 0 ? 'ACTIVITY' : 'KIND',
    }),
  );
  return {
    question,
    from: places[0] ?? null,
    there: meant ? answers.filter(({ id, nearness }) => id !== meant.id && isThere(nearness)).length : null,
    answers: !meant || answers.some(({ id }) => id === meant.id) ? answers : [...answers, itself(meant)],
    truncated: reading.read >= READ_AT_MOST,
  };
}

/** Collectivities asked for by their level in a wider one, and that one last. */
function listOf(found: readonly { id: string }[], question: Question, place: NamedPlace): QuestionAnswers {
  const listed = found.map(
    ({ id }, rank): SubjectAnswer => ({
      id,
      score: scoreOf('ALL', rank, found.length),
      reasons: [],
      coverage: 'ALL',
      nearness: null,
      by: 'KIND',
    }),
  );
  return {
    question,
    from: place,
    there: found.length,
    answers: [...listed, itself(place)],
    truncated: false,
  };
}

/**
 * A text that only names a place, with what sort of place it is: « territoire du Valenciennois ». The EPCI of a commune comes
 * before it when it is asked for, « l’interco de Tarnos ».
 */
function placeAlone(question: Question, place: NamedPlace): QuestionAnswers {
  const grouping =
    question.grouping === null ? [] : [{ ...itself(place), id: question.grouping, score: MEANT_SCORE }];
  const alone = question.held ? { ...itself(place), score: MEANT_SCORE } : itself(place);
  return { question, from: place, there: null, answers: [...grouping, alone], truncated: false };
}

/** The place that a question names, so that who finds nothing there finds at least the place. */
function itself({ id }: NamedPlace): SubjectAnswer {
  return { id, score: PLACE_SCORE, reasons: [], coverage: 'SOME', nearness: null, by: 'PLACE' };
}

/** A question, and what its words are said of. */
interface Reading {
  readonly question: Question;
  readonly places: readonly NamedPlace[];
  readonly candidates: readonly Candidate[];
  /** Sentences looked at. */
  readonly read: number;
}

/** Does it answer every word, as it is or by another of the trade? */
const isWhole = ({ coverage }: Candidate) => coverage === 'ALL' || coverage === 'NEAR';

type Placed = Awaited<ReturnType<typeof namedPlaces>>[number];

function centreOf(places: readonly (Placed | undefined)[]): Position | null {
  for (const place of places) {
    const position = place ? positionOf(place.entity, place.whereabouts) : null;
    if (position) return position;
  }
  return null;
}
