import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sendNodeResponse } from '@whatwg-node/server';
import { type Encoding, encodingsAccepted } from './accepted.ts';

/** Below this a compressed answer is hardly shorter. */
const SHORTEST = 1_000;

const COMPRESS: Readonly<Record<Encoding, (content: Buffer) => Promise<Buffer>>> = {
  // Four is where brotli is as fast as gzip, and still a fifth smaller.
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (content) => promisify(gzip)(content),
};

/** Sends an answer of the API, compressed when it is long and the client reads that. What comes piece by piece is left so. */
export async function sendAnswer(
  answer: Response,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const type = answer.headers.get('content-type') ?? '';
  if (/event-stream|multipart/.test(type)) return sendNodeResponse(answer, response, request, true);
  const content = Buffer.from(await answer.arrayBuffer());
  if (response.destroyed || response.writableEnded) return;
  const [encoding] = content.length < SHORTEST ? [] : encodingsAccepted(request.headers['accept-encoding']);
  const body = encoding ? await COMPRESS[encoding](content) : content;
  response.setHeaders(answer.headers);
  response.appendHeader('Vary', 'Accept-Encoding');
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', body.length);
  response.writeHead(answer.status).end(body);
}
