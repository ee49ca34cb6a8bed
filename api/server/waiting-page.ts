import type { ServerResponse } from 'node:http';
import { sentences } from './sentences.ts';

/** Page shown while the database prepares itself; it asks again every few seconds. */
export function waitingPage(response: ServerResponse): void {
  response.writeHead(503, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': '3',
    Refresh: '3',
  });
  response.end(
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${sentences.startingTitle}</title></head>` +
      `<body><main><h1>${sentences.startingTitle}</h1><p>${sentences.starting}</p></main></body></html>`,
  );
}
