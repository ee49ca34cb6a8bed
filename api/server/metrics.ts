import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What one question came to, as it is counted and logged: names of ours only, nothing of who asked or what. */
export interface QuestionOutcome {
  /** Name of a question of our own pages, `null` for any other. */
  readonly operation: string | null;
  readonly outcome: 'answered' | 'refused' | 'too-long' | 'failed' | 'away' | 'overloaded' | 'abandoned';
  readonly seconds: number;
}

export interface Metrics {
  question(outcome: QuestionOutcome): void;
  /** A statement, by the name its `.cypher` file gives it. */
  statement(name: string, seconds: number, failed: boolean): void;
  /** Everything counted since the start, in the text format of Prometheus. */
  exposed(): Promise<{ type: string; text: string }>;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Counters of this process. Labels take their values from our own files — operations of our pages, statements, outcomes —
 * so that nobody can make them grow by asking.
 */
export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const questions = new Histogram({
    name: 'maillage_question_duration_seconds',
    help: 'GraphQL questions answered, by operation of our own pages ("other" for the open API) and outcome.',
    labelNames: ['operation', 'outcome'],
    buckets: SECONDS,
    registers: [registry],
  });
  const statements = new Histogram({
    name: 'maillage_cypher_duration_seconds',
    help: 'Cypher statements run, by the name of their file.',
    labelNames: ['statement'],
    buckets: SECONDS,
    registers: [registry],
  });
  const failures = new Counter({
    name: 'maillage_cypher_failures_total',
    help: 'Cypher statements that failed or were abandoned.',
    labelNames: ['statement'],
    registers: [registry],
  });
  return {
    question: ({ operation, outcome, seconds }) =>
      questions.observe({ operation: operation ?? 'other', outcome }, seconds),
    statement(name, seconds, failed) {
      statements.observe({ statement: name }, seconds);
      if (failed) failures.inc({ statement: name });
    },
    exposed: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
