import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Accounts, SignInAnswer } from '../accounts/accounts.ts';
import { sentences } from '../domain/refusals/sentences.ts';
import { isDatabaseAway, isOverloaded } from '../graph/database-state.ts';
import { languageAccepted } from './accepted.ts';
import { CSRF_HEADER } from './csrf-header.ts';
import { refuse } from './refuse.ts';
import { speaks } from './spoken-errors.ts';

const PATH = '/api/auth';
/** An address and a password; nothing asked here is longer. */
const LARGEST_BODY = 4_000;
const AWAY = { 'Retry-After': '5' };

/** Whether a path is one where people sign in or out. */
export function isOfSignIn(path: string): boolean {
  return path.startsWith(`${PATH}/`);
}

/**
 * Where people sign in and out. What changes something says by its header, and by its origin when the browser tells one, that
 * a page of ours sent it. `accounts` gives `null` while there is no graph to ask, or no room to write in it.
 */
export function signInEndpoint(options: {
  accounts: () => Promise<Accounts> | null;
  provider: string | null;
  address: string | null;
  nameOf: (address: string) => string;
}): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { accounts, provider, address, nameOf } = options;
  return async (request, response) => {
    const path = (request.url ?? '').slice(PATH.length);
    const { method = 'GET', headers } = request;
    response.setHeader('Cache-Control', 'no-store');
    if (method === 'GET' && path === '/ways') return tell(response, 200, { provider });
    if (method !== 'GET' && method !== 'POST') {
      return refuse(request, response, 405, sentences.methodRefused, { Allow: 'GET, POST' });
    }
    if (method === 'POST' && !(CSRF_HEADER in headers && isOurOwn(request, address))) {
      return refuse(request, response, 403, sentences.writeWithoutHeader);
    }
    const body = await bodyOf(request);
    if (body === null) return refuse(request, response, 413, sentences.unreadableSignIn);
    const opened = accounts();
    if (opened === null) return refuse(request, response, 503, sentences.databaseAway, AWAY);
    try {
      const answer = await (await opened).answer({
        method,
        path,
        cookie: headers.cookie ?? '',
        device: headers['user-agent'] ?? '',
        body: parsed(body),
        caller: nameOf(request.socket.remoteAddress ?? ''),
      });
      give(answer, request, response);
    } catch (error) {
      if (!isDatabaseAway(error) && !isOverloaded(error)) throw error;
      refuse(request, response, 503, sentences.databaseAway, AWAY);
    }
  };
}

/** Whether a page of ours sent it: that of the address asked, or of the one told. Nothing told is no browser's. */
function isOurOwn({ headers }: IncomingMessage, address: string | null): boolean {
  if (headers.origin === undefined) return headers['sec-fetch-site'] !== 'cross-site';
  const url = URL.parse(headers.origin);
  if (url === null) return false;
  return url.host === headers.host || (address !== null && url.origin === new URL(address).origin);
}

/** The whole of a short body; `null` for a longer one. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > LARGEST_BODY) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** What the text of a body says; nothing when it says nothing we read. */
function parsed(body: string): unknown {
  try {
    return body === '' ? {} : JSON.parse(body);
  } catch {
    return null;
  }
}

function give(answer: SignInAnswer, request: IncomingMessage, response: ServerResponse): void {
  for (const cookie of answer.cookies) response.appendHeader('Set-Cookie', cookie);
  const { location, refusal, status } = answer;
  if (location !== undefined) {
    response.writeHead(302, { Location: location }).end();
    return;
  }
  if (refusal === undefined) {
    tell(response, status, answer.told ?? {});
    return;
  }
  const language = languageAccepted(request.headers['accept-language']);
  speaks(response, language);
  if (refusal.wait !== undefined) response.setHeader('Retry-After', refusal.wait);
  const { code, sentence, wait } = refusal;
  tell(response, status, { code, message: sentence[language], ...(wait ? { retryAfter: wait } : {}) });
}

function tell(response: ServerResponse, status: number, told: object): void {
  const content = Buffer.from(JSON.stringify(told));
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': content.length,
  });
  response.end(content);
}
