import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { Language, Sentence } from '../domain/refusals/sentences.ts';

/** A refusal the client may read, in its language; anything else that is thrown is masked. */
export class Refused extends GraphQLError {
  readonly sentence: Sentence;

  constructor(sentence: Sentence, options: GraphQLErrorOptions) {
    super(sentence.fr, options);
    this.sentence = sentence;
  }

  /** The same refusal, said in a language. */
  in(language: Language): GraphQLError {
    const { nodes = null, path = null, extensions } = this;
    return new GraphQLError(this.sentence[language], { nodes, path, extensions });
  }
}

/** A question larger than any that is answered. */
export function tooLarge(sentence: Sentence, status: 400 | 413 = 400): Refused {
  return new Refused(sentence, { extensions: { code: 'QUESTION_TOO_LARGE', http: { status } } });
}
