import { availableParallelism } from 'node:os';
import type { Plugin } from 'graphql-yoga';
import { sentences } from '../domain/refusals/sentences.ts';
import { StatementLane } from '../graph/statement-lane.ts';
import { HEAVY_WORK, MOST_WORK, workOf } from '../schema/question-work.ts';
import { Refused, tooLarge } from '../schema/refused.ts';
import { FairQueue } from './fair-queue.ts';

/** Processors left to heavy work: one stays for those who only search or open a sheet. */
const SPARED = Math.max(1, availableParallelism() - 1);

/** A page asks six heavy things at once at most, three tabs wait; a machine that asks without end is told. */
const PLACES = { atOnce: SPARED + 1, atOnceOfOne: 2, waiting: 40, waitingOfOne: 20 };

/** Statements at once: together well below the connections of the driver, so that who asks for a sign of life has one. */
const LIGHT_STATEMENTS = 16;

/** Seconds to wait, told to whoever finds the line full: it moves by one each second or less. */
const COME_BACK_SECONDS = 5;

export interface HeavyQuestions {
  /** Where the statements of a request wait for a connection. */
  laneOf(request: object): StatementLane;
  readonly plugin: Plugin;
}

/**
 * Weighs each question before it is answered. What weighs too much is refused; what weighs takes its turn, and its
 * statements pass beside those of light questions, never before them.
 */
export function heavyQuestions(of: {
  request: (context: object) => object;
  caller: (context: object) => string;
  /** Calls back once nobody waits for the answer any more. */
  whenDone: (context: object, done: () => void) => void;
}): HeavyQuestions {
  const queue = new FairQueue(PLACES);
  const light = new StatementLane(LIGHT_STATEMENTS);
  const heavy = new StatementLane(SPARED);
  const weighed = new WeakSet<object>();
  return {
    laneOf: (request) => (weighed.has(request) ? heavy : light),
    plugin: {
      async onExecute({ args }) {
        const work = workOf(args.schema, args.document, args.operationName);
        if (work > MOST_WORK) {
          throw tooLarge(sentences.tooMuchWork(work, MOST_WORK));
        }
        if (work < HEAVY_WORK) return;
        weighed.add(of.request(args.contextValue));
        const turn = queue.ask(of.caller(args.contextValue));
        if (turn === null) throw tooMany();
        of.whenDone(args.contextValue, turn.leave);
        await turn.come;
      },
    },
  };
}

function tooMany(): Refused {
  const headers = { 'retry-after': String(COME_BACK_SECONDS) };
  return new Refused(sentences.tooManyHeavy, {
    extensions: { code: 'TOO_MANY', http: { status: 429, headers } },
  });
}
