import { type Sentence, sentences } from './sentences.ts';

/** Nothing in the graph answers to this reference. A typed result of the API, not a failure. */
export class NotFound extends Error {
  readonly ref: string;
  readonly sentence: Sentence;
  constructor(asked: string | Sentence) {
    const { fr, en } = typeof asked === 'string' ? { fr: asked, en: asked } : asked;
    const sentence = sentences.notFound({ fr: shortened(fr), en: shortened(en) });
    super(sentence.fr);
    this.name = 'NotFound';
    this.ref = fr;
    this.sentence = sentence;
  }
}

/** What was asked cannot be read; names the field at fault. A typed result of the API, not a failure. */
export class InvalidInput extends Error {
  readonly field: string;
  readonly sentence: Sentence;
  constructor(field: string, sentence: Sentence) {
    super(sentence.fr);
    this.name = 'InvalidInput';
    this.field = field;
    this.sentence = sentence;
  }
}

/** Nothing joins two entities within the length asked. A typed result of the API: an answer, not a failure. */
export class NoPath extends Error {
  readonly longest: number;
  constructor(longest: number) {
    super(`no path of ${longest} links or less`);
    this.name = 'NoPath';
    this.longest = longest;
  }
}

/** Too much came from one place in too little time; says in how many seconds to come back. */
export class TooMany extends Error {
  readonly retryAfter: number;
  readonly sentence: Sentence = sentences.tooManyWrites;
  constructor(retryAfter: number) {
    super(sentences.tooManyWrites.fr);
    this.name = 'TooMany';
    this.retryAfter = retryAfter;
  }
}

/** Why somebody may not do something: they have not signed in, their role is too small, or it is held elsewhere. */
export type ForbiddenReason = 'SIGN_IN' | 'ROLE' | 'TERRITORY';

/** Who asks may not do this. A typed result of the API; it says nothing of what is there. */
export class Forbidden extends Error {
  readonly reason: ForbiddenReason;
  readonly sentence: Sentence;
  constructor(reason: ForbiddenReason, sentence: Sentence) {
    super(sentence.fr);
    this.name = 'Forbidden';
    this.reason = reason;
    this.sentence = sentence;
  }
}

/** A value has changed since it was read; what was typed is lost to nobody, and what is there now comes with it. A typed result of the API. */
export class Conflict extends Error {
  readonly field: string;
  /** What is there now, as a form shows it; empty for nothing. */
  readonly present: readonly string[];
  readonly sentence: Sentence = sentences.changedMeanwhile;
  constructor(field: string, present: readonly string[]) {
    super(sentences.changedMeanwhile.fr);
    this.name = 'Conflict';
    this.field = field;
    this.present = present;
  }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
