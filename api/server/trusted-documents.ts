import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { type DocumentNode, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { type Sentence, sentences } from '../domain/refusals/sentences.ts';
import { Refused } from '../schema/refused.ts';

/** Written among the pages when they are built: pages and the questions they ask are always of one make. */
const MANIFEST = '.trusted-documents.json';

export interface TrustedDocument {
  /** Name of the operation: one of a few dozen, fit to label a metric. */
  readonly name: string;
  readonly document: DocumentNode;
}

/** Questions of our own pages, by the hash of their text; none before the pages are built. */
export function readTrustedDocuments(pages: string): ReadonlyMap<string, TrustedDocument> {
  const file = join(pages, MANIFEST);
  if (!existsSync(file)) return new Map();
  const texts = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(Object.entries(texts).map(([id, text]) => [id, trusted(text)]));
}

function trusted(text: string): TrustedDocument {
  const document = parse(text);
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
  return { name: operation?.name?.value ?? 'unnamed', document };
}

/**
 * Our pages send the hash of a question, not its text. Anybody else may send a text: the data are open. A page of an
 * earlier build whose hash is no longer known is told so, and sends its text.
 */
export function answerTrustedDocuments(
  documents: () => ReadonlyMap<string, TrustedDocument>,
  recognised: (context: object, name: string) => void,
): Plugin {
  const refusal = (code: string, sentence: Sentence, status: number) => () =>
    new Refused(sentence, { extensions: { code, http: { status } } });
  return usePersistedOperations({
    allowArbitraryOperations: true,
    getPersistedOperation: (id, _request, context) => {
      const known = documents().get(id);
      if (known === undefined) return null;
      recognised(context, known.name);
      return known.document;
    },
    customErrors: {
      notFound: refusal('PERSISTED_QUERY_NOT_IN_LIST', sentences.unknownDocument, 404),
      keyNotFound: refusal('BAD_REQUEST', sentences.noQuestion, 400),
    },
  }) as Plugin;
}
