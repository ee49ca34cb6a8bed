import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Sentence, sentences } from '../domain/refusals/sentences.ts';
import { connectionCap } from './connection-cap.ts';
import { refuse } from './refuse.ts';

/** How long a client may take. */
export interface Patience {
  /** To say what it wants. */
  readonly headersMs: number;
  /** To have said it whole, body included. */
  readonly requestMs: number;
  /** Between two looks at who is late. */
  readonly checkMs: number;
}

export const PATIENCE: Patience = { headersMs: 10_000, requestMs: 20_000, checkMs: 2_000 };
/** Whoever takes nothing of an answer for so long is gone. */
const SILENCE_MS = 120_000;
/** All connections together: each costs memory, whoever holds it. */
const MOST_CONNECTIONS = 4_000;

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/**
 * An HTTP server that no request can harm. What Node refuses by itself never reaches `handler`; a target that is not an address is a 400;
 * an error of the handler, whenever it comes, is a 500 that says nothing of it, of which `note` hears; slow clients are closed.
 */
export function openHttp(
  handler: Handler,
  options: { connectionsByAddress: number; note: (fault: unknown) => void; patience?: Patience },
): Server {
  const { headersMs, requestMs, checkMs } = options.patience ?? PATIENCE;
  const settings = {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: checkMs,
  };
  const server = createServer(settings, async (request, response) => {
    // A connection that breaks is an error of its streams, told to whoever listens; with nobody, it would end the process.
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    if (!isWellAddressed(request)) return giveUp(request, response, 400, sentences.badAddress);
    try {
      await handler(request, response);
    } catch (fault) {
      options.note(fault);
      giveUp(request, response, 500, sentences.unexpected);
    }
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(SILENCE_MS);
  server.on('connection', connectionCap(options.connectionsByAddress));
  return server;
}

/**
 * Whether host and target make an address. A target given whole (`GET http://host/path`) is brought to its path, as
 * everything behind expects it.
 */
function isWellAddressed(request: IncomingMessage): boolean {
  const target = (request.url ?? '').replace(/^https?:\/\/[^/?#]*(?=[/?]|$)/i, '');
  request.url = target.startsWith('/') ? target : `/${target}`;
  if (target !== '' && !target.startsWith('/') && !target.startsWith('?')) return false;
  const [host = 'localhost', another] = request.headersDistinct['host'] ?? [];
  return another === undefined && isHost(host) && URL.canParse(`http://${host}${request.url}`);
}

function isHost(host: string): boolean {
  return /^[\w.~%!$&'()*+,;=:[\]-]+$/.test(host) && URL.canParse(`http://${host}/`);
}

/** Says why, with nothing of what the handler had begun, and closes. */
function giveUp(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  sentence: Sentence,
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  refuse(request, response, status, sentence, { Connection: 'close' });
}
