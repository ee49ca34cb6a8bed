import { GraphQLError } from 'graphql';

/** A refusal the client may read; anything else that is thrown is masked. */
export function refused(
  code: 'BAD_USER_INPUT' | 'QUESTION_TOO_LARGE',
  message: string,
  field?: string,
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(field ? { field } : {}) } });
}
