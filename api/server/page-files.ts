import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { lookup } from 'mrmime';
import { z } from 'zod';
import { sentences } from '../domain/refusals/sentences.ts';
import { type Encoding, encodingsAccepted } from './accepted.ts';
import { refuse } from './refuse.ts';

/** Written among the pages when they are built: which addresses have a screen. */
const MANIFEST = '.screen-addresses.json';
/** Files whose name changes with their content; none of them is a page. */
const LASTING = '/assets/';
const EXTENSIONS: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };

interface PageFile {
  readonly type: string;
  readonly tag: string;
  readonly content: Buffer;
  readonly compressed: Partial<Record<Encoding, Buffer>>;
}

export interface PageFiles {
  /** The variable parts of the address of a screen, by name and escaped; `null` when no screen has this address. */
  partsOf(path: string): Readonly<Record<string, string>> | null;
  /** Answers with a file, or with the page: found where there is a screen, unless `found` says that it shows nothing. */
  answer(request: IncomingMessage, response: ServerResponse, found?: boolean): void;
}

/**
 * Answers with the built pages, which are read once, whole: a few megabytes, that a full table of open files or a build
 * beside cannot take away. Every screen is the one page; an address that leads to no screen gets it too, with a 404.
 */
export function openPageFiles(folder: string): PageFiles {
  const files = readFiles(folder);
  const page = files.get('/index.html');
  const partsOf = screenAddresses(folder);
  return {
    partsOf,
    answer(request, response, found = true) {
      const path = pathOf(request);
      const file = files.get(path);
      if (file) return send(request, response, file, 200, path.startsWith(LASTING));
      if (page && !path.startsWith(LASTING))
        return send(request, response, page, found && partsOf(path) !== null ? 200 : 404, false);
      refuse(request, response, 404, sentences.noFile);
    },
  };
}

function send(
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  { type, tag, content, compressed }: PageFile,
  status: 200 | 404,
  lasting: boolean,
): void {
  const encoding = encodingsAccepted(headers['accept-encoding']).find((wanted) => compressed[wanted]);
  const body = encoding ? (compressed[encoding] ?? content) : content;
  const etag = encoding ? `"${tag}-${encoding}"` : `"${tag}"`;
  response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200) response.setHeader('ETag', etag);
  if (status === 200 && headers['if-none-match']?.includes(etag)) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': body.length,
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  });
  response.end(method === 'HEAD' ? undefined : body);
}

function readFiles(folder: string): Map<string, PageFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    names.map((name) => [name.slice(folder.length).split(sep).join('/'), readPageFile(name)] as const),
  );
}

function readPageFile(name: string): PageFile {
  const content = readFileSync(name);
  const type = lookup(name) ?? 'application/octet-stream';
  const compressed: Partial<Record<Encoding, Buffer>> = {};
  for (const [encoding, extension] of Object.entries(EXTENSIONS) as [Encoding, string][]) {
    if (existsSync(name + extension)) compressed[encoding] = readFileSync(name + extension);
  }
  return {
    type: /^text\/|javascript|json/.test(type) ? `${type}; charset=utf-8` : type,
    tag: createHash('sha256').update(content).digest('base64url').slice(0, 22),
    content,
    compressed,
  };
}

/** Addresses of the screens as the pages themselves match them: whatever the case, with or without a last slash. */
function screenAddresses(folder: string): PageFiles['partsOf'] {
  const manifest = join(folder, MANIFEST);
  const addresses = existsSync(manifest)
    ? z.array(z.string()).parse(JSON.parse(readFileSync(manifest, 'utf8')))
    : ['/'];
  const patterns = addresses.map(
    (address) => new URLPattern({ pathname: address === '/' ? '/' : `${address}{/}?` }, { ignoreCase: true }),
  );
  return (path) => {
    for (const pattern of patterns) {
      const match = pattern.exec({ pathname: path });
      if (match) return match.pathname.groups as Record<string, string>;
    }
    return null;
  };
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split(/[?#]/, 1)[0] ?? '/';
}
