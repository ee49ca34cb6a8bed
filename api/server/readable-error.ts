import { GraphQLError } from 'graphql';
import { InvalidInput, NotFound } from '../domain/entity/refusals.ts';
import { isAbandoned, isDatabaseAway, isOverloaded, isTooLong } from '../graph/database-state.ts';
import { sentences } from './sentences.ts';

/** Longest message sent back: some of those of the language quote what they refuse, whole. */
const LONGEST_MESSAGE = 500;

/** What a client may read of an error: what it can act upon; of our own faults, nothing, but `note` hears of them. */
export function readableError(error: unknown, note: (fault: unknown) => void): GraphQLError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? undefined) : error;
  if (cause instanceof InvalidInput) {
    return answer(error, cause.message, { code: 'BAD_USER_INPUT', field: cause.field });
  }
  if (cause instanceof NotFound) return answer(error, cause.message, { code: 'NOT_FOUND' });
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
  return new GraphQLError(sentences.databaseAway, {
    extensions: { code: 'DATABASE_AWAY', http: { status: 503, headers: { 'retry-after': '5' } } },
  });
}

/** Reading goes on; what was to be written may be sent again. */
export function noRoomToWrite(): GraphQLError {
  return new GraphQLError(sentences.noRoomToWrite, {
    extensions: { code: 'DATABASE_AWAY', http: { status: 503, headers: { 'retry-after': '60' } } },
  });
}

/** The database is there and has too much to do at once: what was asked may be asked again. */
function overloaded(): GraphQLError {
  return new GraphQLError(sentences.overloaded, {
    extensions: { code: 'OVERLOADED', http: { status: 503, headers: { 'retry-after': '5' } } },
  });
}

/** An error that our own words or those of the language already tell, without a piece of the request in its margin. */
function aboutTheQuestion(error: GraphQLError): GraphQLError {
  const { originalError, code } = error.extensions;
  if (code === 'BAD_REQUEST' && originalError !== undefined) {
    return new GraphQLError(sentences.unreadableBody, { extensions: { code, http: { status: 400 } } });
  }
  if (error.message.length <= LONGEST_MESSAGE && !error.originalError) return error;
  const { nodes = null, path = null, extensions } = error;
  const shown = error.message.slice(0, LONGEST_MESSAGE);
  return new GraphQLError(shown === error.message ? shown : `${shown}…`, { nodes, path, extensions });
}

function answer(error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError {
  const path = error instanceof GraphQLError ? error.path : undefined;
  return new GraphQLError(message, { extensions, ...(path ? { path } : {}) });
}
