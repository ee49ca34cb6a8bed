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

const CURATORS: Asked['told'] = {
  visitor: 'SIGN_IN',
  contributor: 'ROLE',
  curatorElsewhere: 'TERRITORY',
  curatorHere: 'ALLOWED',
  administrator: 'ALLOWED',
};

const WHO_SIGNED_IN: Asked['told'] = { ...EVERYBODY, visitor: 'SIGN_IN' };
const ADMINISTRATORS: Asked['told'] = {
  visitor: 'SIGN_IN',
  contributor: 'ROLE',
  curatorElsewhere: 'ROLE',
  curatorHere: 'ROLE',
  administrator: 'ALLOWED',
};

const REFUSED = '{ __typename ... on Forbidden { reason } }';

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
  answerProposal: {
    selection: () =>
      `answerProposal(input: { operation: "${randomUUID()}", text: "Depuis 2020." }) { __typename }`,
    told: EVERYBODY,
  },
  recordChange: {
    selection: () =>
      `recordChange(input: {
        operation: "${randomUUID()}"
        proof: { source: { declaredOn: "2026-11-30" } }
        edits: [{ prove: { claim: { entity: { slug: "ferme" } } } }]
      }) { __typename ... on Forbidden { reason } }`,
    told: CURATORS,
  },
  decideProposal: {
    // No such report: what it is about is asked only of whoever may decide somewhere.
    selection: () =>
      `decideProposal(input: { proposal: "${randomUUID()}", decision: ACCEPTED }) { __typename ... on Forbidden { reason } }`,
    told: { ...CURATORS, curatorElsewhere: 'ALLOWED' },
  },
  mergeEntities: {
    // Without a reason nothing is merged: whoever may merge is told so.
    selection: () =>
      `mergeEntities(input: {
        operation: "${randomUUID()}", keep: { slug: "ferme" }, absorb: { slug: "atelier" }, reason: ""
      }) ${REFUSED}`,
    told: CURATORS,
  },
  tellApart: {
    selection: () =>
      `tellApart(input: {
        operation: "${randomUUID()}", one: { slug: "ferme" }, other: { slug: "garage" }, reason: "deux maisons"
      }) ${REFUSED}`,
    told: CURATORS,
  },
  undoChange: {
    // No such change: where it is is asked only of whoever may write somewhere.
    selection: () =>
      `undoChange(input: { operation: "${randomUUID()}", change: "${randomUUID()}" }) { __typename ... on Forbidden { reason } }`,
    told: { ...CURATORS, curatorElsewhere: 'ALLOWED' },
  },
  useAccountLink: {
    selection: () =>
      'useAccountLink(input: { token: "unknown", password: "de quoi entrer ici" }) { __typename }',
    told: EVERYBODY,
  },
  changeTitle: {
    selection: () => `changeTitle(input: { title: "chargée de mission" }) ${REFUSED}`,
    told: WHO_SIGNED_IN,
  },
  endSession: {
    selection: () => `endSession(input: { session: "unknown" }) ${REFUSED}`,
    told: WHO_SIGNED_IN,
  },
  closeAccount: {
    selection: () => `closeAccount(input: { email: "autre@exemple.fr" }) ${REFUSED}`,
    told: WHO_SIGNED_IN,
  },
  inviteAccount: {
    selection: () =>
      `inviteAccount(input: { email: "${randomUUID()}@exemple.fr", title: "technicien", role: CURATOR, territory: { slug: "nord" } }) ${REFUSED}`,
    told: ADMINISTRATORS,
  },
  makeAccountLink: {
    selection: () => `makeAccountLink(input: { number: 1 }) ${REFUSED}`,
    told: ADMINISTRATORS,
  },
  grantRole: {
    selection: () => `grantRole(input: { number: 1, role: CURATOR, territory: { slug: "nord" } }) ${REFUSED}`,
    told: ADMINISTRATORS,
  },
  withdrawRole: {
    selection: () => `withdrawRole(input: { number: 1, territory: "nord" }) ${REFUSED}`,
    told: ADMINISTRATORS,
  },
  shutAccount: {
    selection: () => `shutAccount(input: { number: 1, shut: true }) ${REFUSED}`,
    told: ADMINISTRATORS,
  },
  endSessionsOf: { selection: () => `endSessionsOf(input: { number: 1 }) ${REFUSED}`, told: ADMINISTRATORS },
};

/** Questions that are not open to everybody, in the same way. */
export const QUESTIONS: Readonly<Record<string, Asked>> = {
  proposals: {
    selection: () => 'proposals { __typename ... on Forbidden { reason } }',
    told: { ...CURATORS, curatorElsewhere: 'ALLOWED' },
  },
  duplicates: {
    selection: () => `duplicates(within: { slug: "nord" }) ${REFUSED}`,
    told: CURATORS,
  },
  ownAccount: { selection: () => `ownAccount ${REFUSED}`, told: WHO_SIGNED_IN },
  accounts: { selection: () => `accounts ${REFUSED}`, told: ADMINISTRATORS },
};
