import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { type Language, type Sentence, sentences } from '../domain/refusals/sentences.ts';
import { Refused } from '../schema/refused.ts';
import { questionInFrench } from './question-in-french.ts';

/** Longest message sent back: some of those of the language quote what they refuse, whole. */
const LONGEST_MESSAGE = 500;

/** An error of an answer, in the language of whoever asked. */
export function spokenError(error: GraphQLError, language: Language): GraphQLError {
  if (error instanceof Refused) return error.in(language);
  const ours = sentenceFor(error);
  if (ours) return said(error, ours[language]);
  const message = language === 'fr' ? questionInFrench(error) : error.message;
  return said(error, message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message);
}

/** Says in which language an answer speaks, once it says a sentence. */
export function speaks(response: ServerResponse, language: Language): void {
  if (response.headersSent || response.hasHeader('Content-Language')) return;
  response.setHeader('Content-Language', language);
  response.appendHeader('Vary', 'Accept-Language');
}

/** Our words for what HTTP refuses before there is a question, by its code and its status. */
function sentenceFor({ extensions }: GraphQLError): Sentence | null {
  const { code, http } = extensions as { code?: string; http?: { status?: number } };
  if (http?.status === 413) return sentences.bodyTooLarge;
  if (http?.status === 405) return sentences.mutationByGet;
  if (http?.status === 403) return sentences.foreignForm;
  if (code === 'OPERATION_RESOLUTION_FAILURE') return sentences.noSuchOperation;
  return code === 'BAD_REQUEST' ? sentences.malformedRequest : null;
}

function said(error: GraphQLError, message: string): GraphQLError {
  if (message === error.message) return error;
  const { nodes = null, source, positions, path = null, extensions } = error;
  return new GraphQLError(message, {
    nodes,
    source: source ?? null,
    positions: positions ?? null,
    path,
    extensions,
  });
}
