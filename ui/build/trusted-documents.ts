import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatDocument, stringifyDocument } from '@urql/core';
import { type DocumentNode, Kind } from 'graphql';
import type { Plugin } from 'vite';

const data = join(import.meta.dirname, '..', 'data');

/** File the server reads among the pages: text of each question by its hash. Its dot keeps it from being served. */
const MANIFEST = '.trusted-documents.json';

interface TrustedDocuments {
  /** Hash by name of operation: what the pages carry. */
  readonly ids: Readonly<Record<string, string>>;
  /** Text by hash: what the server keeps. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Every question of our pages, as the client would write it: with the `__typename` it adds for its cache. Two questions
 * of one name cannot be told apart by it: both are left out, and sent as texts.
 */
export async function trustedDocuments(): Promise<TrustedDocuments> {
  const files = readdirSync(data).filter((file) => /(^|-)documents\.ts$/.test(file));
  const modules = await Promise.all(files.sort().map((file) => import(pathToFileURL(join(data, file)).href)));
  const named = modules
    .flatMap((module) => Object.values(module))
    .filter(isDocument)
    .flatMap((document) => {
      const name = operationOf(document);
      return name === undefined
        ? []
        : [[name, stringifyDocument(formatDocument(document) as DocumentNode)] as const];
    });
  const textOf = new Map<string, string | null>();
  for (const [name, text] of named) textOf.set(name, (textOf.get(name) ?? text) === text ? text : null);
  const ids: Record<string, string> = {};
  const texts: Record<string, string> = {};
  for (const [name, text] of textOf) {
    if (text === null) continue;
    const id = createHash('sha256').update(text).digest('hex');
    ids[name] = id;
    texts[id] = text;
  }
  return { ids, texts };
}

/** Gives the pages the hashes of their questions, and writes the texts beside them for the server. */
export function withTrustedDocuments(): Plugin {
  let texts: TrustedDocuments['texts'] = {};
  return {
    name: 'maillage:trusted-documents',
    apply: 'build',
    async config() {
      const documents = await trustedDocuments();
      texts = documents.texts;
      return { define: { 'import.meta.env.TRUSTED_DOCUMENTS': JSON.stringify(documents.ids) } };
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: JSON.stringify(texts) });
    },
  };
}

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT;
}

function operationOf(document: DocumentNode): string | undefined {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return operation && 'name' in operation ? operation.name?.value : undefined;
}
