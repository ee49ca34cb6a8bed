import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Sentence } from '../domain/refusals/sentences.ts';
import { languageAccepted } from './accepted.ts';
import { speaks } from './spoken-errors.ts';

/** Refuses a request that cannot be a question, with a sentence in its language. */
export function refuse(
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  status: number,
  sentence: Sentence,
  more: OutgoingHttpHeaders = {},
): void {
  const language = languageAccepted(headers['accept-language']);
  const body = Buffer.from(sentence[language]);
  speaks(response, language);
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Length': body.length,
    ...more,
  });
  response.end(method === 'HEAD' ? undefined : body);
}
