import DataLoader from 'dataloader';
import type { AccountDesk } from '../capabilities/accounts/account-desk.ts';
import { designatedBy } from '../capabilities/designated.ts';
import { entitiesOf } from '../capabilities/entities.ts';
import { type ClaimProofs, proofsOfClaims } from '../capabilities/link-proofs.ts';
import { type Contest, contestsOf, type ReportedClaim, reportedClaimsOf } from '../capabilities/proposals.ts';
import type { AskToWrite } from '../capabilities/propose-correction.ts';
import type { Viewer } from '../domain/account/viewer.ts';
import type { Designated } from '../domain/entity/details.ts';
import type { EntityShape, EntityView } from '../domain/entity/entity-view.ts';
import type { Sentence } from '../domain/refusals/sentences.ts';
import type { InOneWrite, QueryRunner } from '../graph/query-runner.ts';
import { type PoleLoaders, poleLoadersOf } from './pole-loaders.ts';

/** What every resolver may lean on: the graph, and nothing of HTTP. */
export interface Context {
  readonly runner: QueryRunner;
  /**
   * Entities met at the ends of links, with more around them than a link carries: one statement for all those of
   * one level of the question that ask for the same things.
   */
  readonly entityLoader: (shape: EntityShape) => DataLoader<string, EntityView | null>;
  readonly poles: PoleLoaders;
  /** Proofs of links and entities that a reading judged without them: one statement for all those of one level. */
  readonly proofs: DataLoader<string, ClaimProofs>;
  /** What identifiers met among the properties designate: one statement for all those of one level. */
  readonly designated: DataLoader<string, Designated | null>;
  /** Who contests a link, by its id: one statement for all those of one level. */
  readonly contests: DataLoader<string, Contest | null>;
  /** The link or the proof that a report is about: one statement for all those of one level. */
  readonly reported: DataLoader<{ readonly about: string; readonly claim: string }, ReportedClaim, string>;
  /** Asks to write, now, for whoever sent the request. */
  readonly askToWrite: AskToWrite;
  /** A sentence in the language of whoever asks. */
  readonly say: (sentence: Sentence) => string;
  /** Who asks, `null` for whoever has not signed in. */
  readonly viewer: Viewer | null;
  /** Which of their sessions they ask by. */
  readonly session: string | null;
  readonly inOneWrite: InOneWrite;
  /** What lends its hand to invitations and new passwords, opened when it is first needed. */
  readonly accountDesk: () => Promise<AccountDesk>;
}

/** Who asks, and how they are answered; by default a visitor, in French, whom nothing keeps from writing. */
interface Asking {
  readonly askToWrite?: Context['askToWrite'];
  readonly say?: Context['say'];
  readonly viewer?: Viewer | null;
  readonly session?: string | null;
  readonly inOneWrite?: InOneWrite;
  readonly accountDesk?: Context['accountDesk'];
}

const notGiven = () => Promise.reject(new Error('this question was asked without the means to write'));

/** Context of one request; its loaders forget everything at the end of it. */
export function contextOf(
  runner: QueryRunner,
  {
    askToWrite = () => ({ wait: null, takeBack: () => {} }),
    say = ({ fr }) => fr,
    viewer = null,
    session = null,
    inOneWrite = notGiven,
    accountDesk = notGiven,
  }: Asking = {},
): Context {
  const loaders = new Map<string, DataLoader<string, EntityView | null>>();
  return {
    runner,
    poles: poleLoadersOf(runner),
    proofs: new DataLoader((ids) => proofsOfClaims(runner, ids)),
    designated: new DataLoader((ids) => designatedBy(runner, ids)),
    contests: new DataLoader((ids) => contestsOf(runner, ids)),
    reported: new DataLoader((reports) => reportedClaimsOf(runner, reports), {
      cacheKeyFn: ({ about, claim }) => JSON.stringify([about, claim]),
    }),
    askToWrite,
    say,
    viewer,
    session,
    inOneWrite,
    accountDesk,
    entityLoader(shape) {
      const key = JSON.stringify(shape);
      const known = loaders.get(key);
      if (known) return known;
      const loader = new DataLoader<string, EntityView | null>((ids) => entitiesOf(runner, ids, shape));
      loaders.set(key, loader);
      return loader;
    },
  };
}
