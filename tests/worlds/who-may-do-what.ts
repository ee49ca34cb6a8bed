import { randomUUID } from 'node:crypto';
import type { Role, Viewer } from '../../api/domain/account/viewer.ts';

/** Those who ask, in the world of two regions: what is asked is in the north, « elsewhere » is the south. */
export const ASKERS = ['visitor', 'contributor', 'curatorElsewhere', 'curatorHere', 'administrator'] as const;
type Asker = (typeof ASKERS)[number];

const holding = (account: string, grants: [Role, string][], administrator = false): Viewer => ({
  account,
  title: `fonction de ${account}`,
  administrator,
  grants: grants.map(([role, territory]) => ({ role, territory })),
});

export const VIEWERS: Readonly<Record<Asker, Viewer | null>> = {
  visitor: null,
  contributor: holding('contributor', [['CONTRIBUTOR', 'nord']]),
  curatorElsewhere: holding('curator-elsewhere', [['CURATOR', 'sud']]),
  curatorHere: holding('curator-here', [['CURATOR', 'nord']]),
  administrator: holding('administrator', [], true),
};

/** What they are told: the reason of a refusal, or « ALLOWED » for any other answer. */
type Told = 'ALLOWED' | 'SIGN_IN' | 'ROLE' | 'TERRITORY';

interface Asked {
  /** A selection of the mutation or of the question, with `__typename`; and its refusal, `... on Forbidden { reason }`. */
  readonly selection: () => string;
  readonly told: Readonly<Record<Asker, Told>>;
}

const EVERYBODY: Asked['told'] = {
  visitor: 'ALLOWED',
  contributor: 'ALLOWED',
  curatorElsewhere: 'ALLOWED',
  curatorHere: 'ALLOWED',
  administrator: 'ALLOWED',
};

/**
 * Every mutation and every role: what is asked is about the north. A mutation that is not here, or that answers otherwise,
 * fails `tests/api/who-may-do-what.neo4j.test.ts`.
 */
export const MUTATIONS: Readonly<Record<string, Asked>> = {
  proposeCorrection: {
    selection: () =>
      `proposeCorrection(input: { operation: "${randomUUID()}", about: { slug: "ferme" }, kind: WRONG, text: "Le nom a changé." }) { __typename }`,
    told: EVERYBODY,
  },
};

/** Questions that are not open to everybody, in the same way. */
export const QUESTIONS: Readonly<Record<string, Asked>> = {};
