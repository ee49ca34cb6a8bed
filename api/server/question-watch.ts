import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { nameOfStatement } from '../graph/define-query.ts';
import type { QueryRunner } from '../graph/query-runner.ts';
import { faultWithoutData } from './fault-without-data.ts';
import type { Metrics, QuestionOutcome } from './metrics.ts';

/** What is known of a question while it is answered. */
interface Watched {
  operation: string | null;
  statements: number;
  /** Codes of the errors of its answer. */
  codes: readonly unknown[];
}

export interface QuestionWatch {
  /** Follows the question of a request until its connection is done with it. */
  begin(request: IncomingMessage, response: ServerResponse): void;
  /** The question is one of our own pages. */
  recognise(request: IncomingMessage, operation: string): void;
  isRecognised(request: IncomingMessage): boolean;
  /** The answer bears errors of these codes. */
  hear(request: IncomingMessage, codes: readonly unknown[]): void;
  noteFault(fault: unknown): void;
  /** Counts the statements run for a request. */
  counted(runner: QueryRunner, request: IncomingMessage): QueryRunner;
}

/**
 * Counts and logs each question by what it came to. Neither log nor metric holds the text of a question, its values, what
 * was searched, an address or a header: a line says which page's question it was, how long it took, and how it ended.
 */
export function watchQuestions({ metrics, logger }: { metrics: Metrics; logger: Logger }): QuestionWatch {
  const watched = new WeakMap<IncomingMessage, Watched>();
  return {
    begin(request, response) {
      const startedAt = performance.now();
      const question: Watched = { operation: null, statements: 0, codes: [] };
      watched.set(request, question);
      response.once('close', () => {
        const seconds = (performance.now() - startedAt) / 1_000;
        const { operation, statements } = question;
        const outcome = outcomeOf(response, question);
        metrics.question({ operation, outcome, seconds });
        const ms = Math.round(seconds * 1_000);
        logger.info({ operation, outcome, status: response.statusCode, ms, statements }, 'question');
      });
    },
    recognise(request, operation) {
      const question = watched.get(request);
      if (question) question.operation = operation;
    },
    isRecognised: (request) => (watched.get(request)?.operation ?? null) !== null,
    hear(request, codes) {
      const question = watched.get(request);
      if (question) question.codes = codes;
    },
    noteFault(fault) {
      logger.error({ fault: faultWithoutData(fault) }, 'fault');
    },
    counted: (runner, request) => ({
      graph: runner.graph,
      async run(text, params, access) {
        const startedAt = performance.now();
        const question = watched.get(request);
        if (question) question.statements += 1;
        let failed = true;
        try {
          const rows = await runner.run(text, params, access);
          failed = false;
          return rows;
        } finally {
          metrics.statement(nameOfStatement(text), (performance.now() - startedAt) / 1_000, failed);
        }
      },
    }),
  };
}

function outcomeOf(response: ServerResponse, { codes }: Watched): QuestionOutcome['outcome'] {
  if (!response.writableEnded) return 'abandoned';
  if (codes.includes('DATABASE_AWAY')) return 'away';
  if (codes.includes('OVERLOADED')) return 'overloaded';
  if (codes.includes('TOO_LONG')) return 'too-long';
  if (codes.includes('INTERNAL_SERVER_ERROR') || response.statusCode >= 500) return 'failed';
  return codes.length > 0 || response.statusCode >= 400 ? 'refused' : 'answered';
}
