import type { IncomingMessage, ServerResponse } from 'node:http';
import { sentences } from '../domain/refusals/sentences.ts';
import { languageAccepted } from './accepted.ts';
import { speaks } from './spoken-errors.ts';

/** Page shown while the database prepares itself; it asks again every few seconds. */
export function waitingPage({ headers }: IncomingMessage, response: ServerResponse): void {
  const language = languageAccepted(headers['accept-language']);
  const title = sentences.startingTitle[language];
  speaks(response, language);
  response.writeHead(503, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': '3',
    Refresh: '3',
  });
  response.end(
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head>` +
      `<body><main><h1>${title}</h1><p>${sentences.starting[language]}</p></main></body></html>`,
  );
}
