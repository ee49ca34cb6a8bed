import { GraphQLError } from 'graphql';
import { InvalidInput, NotFound } from '../domain/refusals/refusals.ts';
import { type Sentence, sentences } from '../domain/refusals/sentences.ts';
import { isAbandoned, isDatabaseAway, isOverloaded, isTooLong } from '../graph/database-state.ts';
import { Refused } from '../schema/refused.ts';

/** What a client may read of an error: what it can act upon; of our own faults, nothing, but `note` hears of them. */
export function readableError(error: unknown, note: (fault: unknown) => void): GraphQLError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? undefined) : error;
  if (cause instanceof InvalidInput) {
    return answer(error, cause.sentence, { code: 'BAD_USER_INPUT', field: cause.field });
  }
  if (cause instanceof NotFound) return answer(error, cause.sentence, { code: 'NOT_FOUND' });
  if (isDatabaseAway(cause)) return databaseAway();
  if (isOverloaded(cause)) return overloaded();
  if (isTooLong(cause)) return answer(error, sentences.tooLong, { code: 'TOO_LONG', http: { status: 504 } });
  if (isAbandoned(cause)) return answer(error, sentences.abandoned, { code: 'ABANDONED' });
  if (cause instanceof GraphQLError) return aboutTheQuestion(cause);
  // A value that a scalar refuses has a cause and no path: nothing was resolved yet.
  if (error instanceof GraphQLError && (cause === undefined || error.path === undefined)) {
    return aboutTheQuestion(error);
  }
  note(cause);
  return answer(error, sentences.unexpected, { code: 'INTERNAL_SERVER_ERROR' });
}

export function databaseAway(): GraphQLError {
  return new Refused(sentences.databaseAway, {
    extensions: { code: 'DATABASE_AWAY', http: { status: 503, headers: { 'retry-after': '5' } } },
  });
}

/** Reading goes on; what was to be written may be sent again. */
export function noRoomToWrite(): GraphQLError {
  return new Refused(sentences.noRoomToWrite, {
    extensions: { code: 'DATABASE_AWAY', http: { status: 503, headers: { 'retry-after': '60' } } },
  });
}

/** The database is there and has too much to do at once: what was asked may be asked again. */
function overloaded(): GraphQLError {
  return new Refused(sentences.overloaded, {
    extensions: { code: 'OVERLOADED', http: { status: 503, headers: { 'retry-after': '5' } } },
  });
}

/** An error that our own words or those of the language already tell, without a piece of the request in its margin. */
function aboutTheQuestion(error: GraphQLError): GraphQLError {
  const { originalError, code } = error.extensions;
  if (code === 'BAD_REQUEST' && originalError !== undefined) {
    return new Refused(sentences.unreadableBody, { extensions: { code, http: { status: 400 } } });
  }
  if (!error.originalError) return error;
  const { nodes = null, path = null, extensions } = error;
  return new GraphQLError(error.message, { nodes, path, extensions });
}

function answer(error: unknown, sentence: Sentence, extensions: Record<string, unknown>): GraphQLError {
  const path = error instanceof GraphQLError ? error.path : undefined;
  return new Refused(sentence, { extensions, ...(path ? { path } : {}) });
}
