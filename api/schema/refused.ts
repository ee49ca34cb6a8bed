import { GraphQLError } from 'graphql';

/** A refusal the client may read; anything else that is thrown is masked. */
export function refused(
  code: 'BAD_USER_INPUT' | 'QUESTION_TOO_LARGE',
  message: string,
  field?: string,
): GraphQLError {
  const http = code === 'QUESTION_TOO_LARGE' ? { http: { status: 400 } } : {};
  return new GraphQLError(message, { extensions: { code, ...(field ? { field } : {}), ...http } });
}
