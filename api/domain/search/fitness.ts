import { acronymsIn } from './acronyms.ts';
import { endsAccented, stemOf } from './activity-stem.ts';
import { isWrittenAs } from './activity-words.ts';
import { compoundsIn, isCompoundOf } from './compound.ts';
import { foldText } from './fold-text.ts';
import type { ActivityWord } from './question.ts';
import { isOneSlipAway, maySlip } from './slips.ts';
import { NAMES, type SubjectField, subjectSentences } from './subject-text.ts';

/** A sentence in which words of a question may be found: one of the entity's own, of its domain, of a source. */
export interface Sentence {
  readonly field: SubjectField;
  readonly text: string;
  /** The domain whose words these are. */
  readonly domain: string | null;
  /** The source of a proof or of a statement, and the claim it proves. */
  readonly source: string | null;
  readonly evidence: string | null;
}

/** Why an entity answers: a word of the question, the word found for it, and where. */
export interface Reason extends Sentence {
  readonly asked: string;
  /** As it is written in the sentence. */
  readonly found: string;
  /** The word found is another one, of the same trade. */
  readonly related: boolean;
}

export interface Fitness {
  /** One reason for each word of the question that is met, the best. */
  readonly reasons: readonly Reason[];
  /** Every word is met as it is (`ALL`), or by words of the same trade (`NEAR`), or only some are. */
  readonly coverage: 'ALL' | 'NEAR' | 'SOME' | 'NONE';
  /** Words met as they are. */
  readonly exact: number;
  /** From 0 to 1: how telling the places are where the words stand. */
  readonly strength: number;
}

/** How much it tells that a word stands there. */
const TELLING: Readonly<Record<SubjectField, number>> = {
  NAME: 1,
  ALIAS: 0.95,
  DESCRIPTION: 0.85,
  DOMAIN: 0.8,
  STATEMENT: 0.6,
  PROOF: 0.5,
};
const RELATED_PART = 0.5;
/** A name made of two words, one of which is asked. */
const COMPOUND_PART = 0.8;
/** Words that stand each in another sentence tell less than said together: « alimentation durable » is one thing. */
const APART_PART = 0.75;

/**
 * How well an entity answers words of activity, from its own properties and from what is said of it. With `slips`, a word of its
 * names may be a letter away from the one typed.
 */
export function fitnessOf(
  words: readonly ActivityWord[],
  kind: string,
  properties: Readonly<Record<string, unknown>>,
  said: readonly Sentence[],
  { slips }: { slips: boolean } = { slips: false },
): Fitness {
  const own = subjectSentences(kind, properties).map((sentence) => ({
    ...sentence,
    domain: null,
    source: null,
    evidence: null,
  }));
  const sentences = [...own, ...said].map((sentence) => ({
    sentence,
    words: wordsOf(sentence.text, NAMES.has(sentence.field)),
  }));
  const apart = words.flatMap((word) => bestReason(word, sentences, slips) ?? []);
  const together = saidTogether(words, sentences, slips);
  const reasons = together && meanWeight(together) >= meanWeight(apart) * APART_PART ? together : apart;
  const exact = reasons.filter(({ related }) => !related).length;
  return {
    reasons,
    exact,
    coverage:
      exact === words.length
        ? 'ALL'
        : reasons.length === words.length
          ? 'NEAR'
          : reasons.length > 0
            ? 'SOME'
            : 'NONE',
    strength:
      words.length === 0
        ? 1
        : (meanWeight(reasons) * reasons.length * (reasons === apart && words.length > 1 ? APART_PART : 1)) /
          words.length,
  };
}

/** The best sentence that holds every word as it is, each a reason; null for one word, or when none holds them all. */
function saidTogether(
  words: readonly ActivityWord[],
  sentences: readonly Read[],
  slips: boolean,
): readonly Reason[] | null {
  if (words.length < 2) return null;
  let best: readonly Reason[] | null = null;
  for (const sentence of sentences) {
    const reasons = words.flatMap((word) => bestReason(word, [sentence], slips) ?? []);
    const all = reasons.length === words.length && reasons.every(({ related }) => !related);
    if (all && (best === null || meanWeight(reasons) > meanWeight(best))) best = reasons;
  }
  return best;
}

const meanWeight = (reasons: readonly Reason[]) =>
  reasons.length === 0 ? 0 : reasons.reduce((sum, reason) => sum + weightOf(reason), 0) / reasons.length;

const weightOf = ({ field, related, asked, found }: Reason) =>
  TELLING[field] * (related ? RELATED_PART : isCompoundOf(foldText(found), asked) ? COMPOUND_PART : 1);

interface Read {
  readonly sentence: Sentence;
  readonly words: readonly { written: string; stem: string; folded: string }[];
}

function bestReason(asked: ActivityWord, sentences: readonly Read[], slips: boolean): Reason | null {
  const { typed, stem, related } = asked;
  let best: Reason | null = null;
  for (const { sentence, words } of sentences) {
    const exact =
      words.find(
        (word) =>
          (word.stem === stem || (typed.length >= 4 && word.folded.startsWith(typed))) &&
          endsAlike(asked.written, word.written),
      ) ??
      (NAMES.has(sentence.field)
        ? words.find(
            (word) =>
              isCompoundOf(word.folded, typed) ||
              (slips && maySlip(typed) && maySlip(word.folded) && isOneSlipAway(word.folded, typed)),
          )
        : undefined);
    const found =
      exact ?? words.find((word) => related.includes(word.stem) && isWrittenAs(word.stem, word.written));
    if (!found) continue;
    const reason = { ...sentence, asked: typed, found: found.written, related: !exact };
    if (!best || weightOf(reason) > weightOf(best)) best = reason;
  }
  return best;
}

/** « usagés » is not « usages »: a word typed with an accent on its ending is not the one written without. */
function endsAlike(typed: string, written: string): boolean {
  return !endsAccented(typed) || foldText(typed) !== foldText(written) || endsAccented(written);
}

/** Words of a sentence, what an acronym or a word made of two stands for in it being one more, and each pair of a name. */
function wordsOf(text: string, named: boolean): Read['words'] {
  const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const words = found.map(([written]) => wordOf(written, foldText(written)));
  const folded = words.map((word) => word.folded);
  const more = [...acronymsIn(folded), ...compoundsIn(folded), ...(named ? pairsOf(folded) : [])].map(
    ({ word, from, to }) => {
      const last = found[to - 1];
      return wordOf(text.slice(found[from]?.index, (last?.index ?? 0) + (last?.[0].length ?? 0)), word);
    },
  );
  return [...words, ...more];
}

/** Words of a name two by two: « auton hommes » may be typed as one. */
const pairsOf = (words: readonly string[]) =>
  words.slice(1).map((word, from) => ({ word: `${words[from] ?? ''}${word}`, from, to: from + 2 }));

const wordOf = (written: string, folded: string) => ({ written, folded, stem: stemOf(folded) });
