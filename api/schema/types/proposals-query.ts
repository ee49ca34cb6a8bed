import {
  decideProposal,
  followedProposal,
  type Proposal as ProposalFacts,
  type ProposalPage,
  type ProposalWords,
  proposalCursor,
  proposalsFor,
} from '../../capabilities/proposals.ts';
import { answerAsAuthor } from '../../capabilities/propose-correction.ts';
import { pageSize } from '../../domain/entity/page-size.ts';
import type { ProposedValue } from '../../domain/proposal/proposal.ts';
import { Forbidden, InvalidInput, NotFound, TooMany } from '../../domain/refusals/refusals.ts';
import { builder, pageCost } from '../builder.ts';
import type { Context } from '../context.ts';
import { referenceOf } from '../entity-reference.ts';
import { pageInfoOf } from '../page-info.ts';
import { AFTER, CURSOR, EDGES, FIRST, PAGE_INFO } from '../page-words.ts';
import { shapeAsked } from '../shape-asked.ts';
import { Entity, Link } from './entity.ts';
import { EntityRef } from './entity-query.ts';
import { Evidence } from './evidence.ts';
import { CorrectionKind } from './words.ts';

const USUAL_PAGE = 20;

const ProposalStatus = builder.enumType('ProposalStatus', {
  description: 'Ce que devient un signalement.',
  values: {
    OPEN: { description: 'Il attend une décision.' },
    ASKED: { description: 'Une précision est demandée à qui l’a envoyé.' },
    ACCEPTED: { description: 'Il a été pris en compte.' },
    REFUSED: { description: 'Il a été refusé, avec un motif.' },
  } as const,
});

const ProposedValueType = builder.objectRef<ProposedValue>('ProposedValue').implement({
  description: 'Une valeur proposée.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Mot du vocabulaire.' }),
    read: t.stringList({
      description: 'Ce que la fiche disait à qui propose.',
      resolve: ({ read }) => [...read],
    }),
    texts: t.stringList({ description: 'Ce qui est proposé.', resolve: ({ typed }) => [...typed] }),
  }),
});

const ProposalMessage = builder.objectRef<ProposalWords>('ProposalMessage').implement({
  description: 'Ce que demande qui décide, ou ce que répond qui a signalé.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'Dans ses mots.' }),
    askedAs: t.exposeString('askedAs', {
      nullable: true,
      description: 'La fonction qui demande ; absente de ce que répond l’auteur du signalement.',
    }),
    at: t.exposeString('at', { description: 'Quand (ISO 8601).' }),
  }),
});

/** What a report is about, when it is not the whole sheet. */
const reportedOf = ({ about, claim }: ProposalFacts, { reported }: Context) =>
  claim === null ? null : reported.load({ about, claim });

const Proposal = builder.objectRef<ProposalFacts>('Proposal').implement({
  description: 'Un signalement, et ce qu’il devient.',
  isTypeOf: (value) => 'decidedAs' in (value as object),
  fields: (t) => ({
    operation: t.exposeID('id', { description: 'L’UUID de l’envoi, sans tirets.' }),
    about: t.field({
      type: Entity,
      nullable: true,
      description: 'La fiche dont il s’agit ; absente si elle n’est plus.',
      resolve: ({ about }, _args, context, info) => context.entityLoader(shapeAsked(info)).load(about),
    }),
    link: t.field({
      type: Link,
      nullable: true,
      description:
        'Le lien en cause, ou celui dont la preuve l’est ; absent si c’est la fiche, ou s’il n’est plus.',
      resolve: async (proposal, _args, context) => (await reportedOf(proposal, context))?.link ?? null,
    }),
    proof: t.field({
      type: Evidence,
      nullable: true,
      description: 'La preuve en cause, si elle est encore là.',
      resolve: async (proposal, _args, context) => (await reportedOf(proposal, context))?.proof ?? null,
    }),
    twin: t.field({
      type: Entity,
      nullable: true,
      description: 'Ce dont la fiche serait le doublon.',
      resolve: ({ twin }, _args, context, info) =>
        twin === null ? null : context.entityLoader(shapeAsked(info)).load(twin),
    }),
    kind: t.expose('kind', { type: CorrectionKind, description: 'Ce qui ne va pas.' }),
    text: t.exposeString('text', { description: 'Dans ses mots.' }),
    sourceUrl: t.exposeString('sourceUrl', { nullable: true, description: 'Où cela se vérifie.' }),
    sourceTitle: t.exposeString('sourceTitle', {
      nullable: true,
      description: 'Le document où cela se vérifie.',
    }),
    values: t.field({
      type: [ProposedValueType],
      complexity: { field: 3, multiplier: 0 },
      description: 'Les valeurs proposées, champ par champ.',
      resolve: ({ values }) => [...values],
    }),
    createdAt: t.exposeString('createdAt', { description: 'Quand il est arrivé (ISO 8601).' }),
    status: t.expose('status', { type: ProposalStatus, description: 'Ce qu’il devient.' }),
    motive: t.exposeString('motive', { nullable: true, description: 'Ce qui lui est répondu.' }),
    decidedAs: t.exposeString('decidedAs', { nullable: true, description: 'La fonction qui a décidé.' }),
    decidedAt: t.exposeString('decidedAt', { nullable: true, description: 'Quand (ISO 8601).' }),
    change: t.exposeID('change', { nullable: true, description: 'Le changement qui y répond.' }),
    exchange: t.expose('exchange', {
      type: [ProposalMessage],
      complexity: { field: 3, multiplier: 0 },
      description: 'Ce qui a été demandé et répondu, dans l’ordre.',
    }),
  }),
});

type Page = ProposalPage & { readonly after: string | null | undefined };

const ProposalEdge = builder.objectRef<ProposalFacts>('ProposalEdge').implement({
  description: 'Un signalement de la page, et son curseur.',
  fields: (t) => ({
    cursor: t.string({ description: CURSOR, resolve: proposalCursor }),
    node: t.field({ type: Proposal, description: 'Le signalement.', resolve: (proposal) => proposal }),
  }),
});

const ProposalConnection = builder.objectRef<Page>('ProposalConnection').implement({
  description: 'Des signalements, du plus ancien au plus récent.',
  fields: (t) => ({
    totalCount: t.exposeInt('total', { description: 'En tout, toutes pages confondues.' }),
    edges: t.field({ type: [ProposalEdge], description: EDGES, resolve: ({ proposals }) => [...proposals] }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: PAGE_INFO,
      resolve: ({ proposals, hasNextPage, after }) =>
        pageInfoOf({
          edges: proposals.map((proposal) => ({ cursor: proposalCursor(proposal) })),
          hasNextPage,
          hasPreviousPage: after != null,
        }),
    }),
  }),
});

builder.queryField('proposals', (t) =>
  t.field({
    type: ProposalConnection,
    act: 'DECIDE',
    description: 'Les signalements sur lesquels on peut décider : ceux de ses territoires.',
    args: {
      within: t.arg({ type: EntityRef, description: 'Un territoire et tout ce qui en relève.' }),
      statuses: t.arg({
        type: [ProposalStatus],
        defaultValue: ['OPEN', 'ASKED'],
        description: 'Ce qu’ils deviennent ; à défaut, ceux qui attendent.',
      }),
      first: t.arg.int({ description: FIRST, defaultValue: USUAL_PAGE }),
      after: t.arg.string({ description: AFTER }),
    },
    complexity: ({ first }) => pageCost(first, USUAL_PAGE),
    errors: {
      types: [NotFound, Forbidden, InvalidInput],
      directResult: true,
      union: { name: 'ProposalsResult' },
    },
    resolve: async (_root, { within, statuses, first, after }, { runner, viewer }) => {
      const asked = {
        within: within ? referenceOf(within) : null,
        statuses: statuses ?? ['OPEN', 'ASKED'],
        first: pageSize(first, USUAL_PAGE),
        after,
      };
      return { ...(await proposalsFor(runner, viewer, asked)), after };
    },
  }),
);

builder.queryField('followedProposal', (t) =>
  t.field({
    type: Proposal,
    description: 'Ce que devient un signalement, pour qui en a gardé l’opération.',
    args: { operation: t.arg.id({ required: true, description: 'L’UUID de l’envoi.' }) },
    errors: {
      types: [NotFound, InvalidInput],
      directResult: true,
      union: { name: 'FollowedProposalResult' },
    },
    resolve: (_root, { operation }, { runner }) => followedProposal(runner, String(operation)),
  }),
);

const ProposalDecision = builder.enumType('ProposalDecision', {
  description: 'Une décision sur un signalement.',
  values: {
    ASKED: { description: 'Demander une précision.' },
    ACCEPTED: { description: 'Clore comme pris en compte.' },
    REFUSED: { description: 'Refuser.' },
  } as const,
});

const DecideProposalInput = builder.inputType('DecideProposalInput', {
  description: 'Une décision sur un signalement, prise une fois.',
  fields: (t) => ({
    proposal: t.id({ required: true, description: 'L’UUID du signalement.' }),
    decision: t.field({ type: ProposalDecision, required: true, description: 'La décision.' }),
    motive: t.string({ description: 'Ce qui est répondu ; nécessaire pour refuser ou demander.' }),
  }),
});

builder.mutationField('decideProposal', (t) =>
  t.field({
    type: Proposal,
    act: 'DECIDE',
    description:
      'Refuse un signalement, demande une précision, ou le clôt ; l’accepter en écrivant se fait par « recordChange ».',
    args: {
      input: t.arg({ type: DecideProposalInput, required: true, description: 'La décision.' }),
    },
    errors: {
      types: [NotFound, InvalidInput, Forbidden],
      directResult: true,
      union: { name: 'DecideProposalResult' },
    },
    resolve: (_root, { input }, { inOneWrite, viewer }) =>
      decideProposal(
        { inOneWrite, viewer },
        { proposal: String(input.proposal), status: input.decision, motive: input.motive ?? null },
      ),
  }),
);

const AnswerProposalInput = builder.inputType('AnswerProposalInput', {
  description: 'Ce que répond qui a signalé, quand une précision est demandée.',
  fields: (t) => ({
    operation: t.id({ required: true, description: 'L’UUID de l’envoi du signalement.' }),
    text: t.string({ required: true, description: 'De 3 à 2 000 caractères.' }),
  }),
});

builder.mutationField('answerProposal', (t) =>
  t.field({
    type: Proposal,
    act: 'REPORT',
    description: 'Répond à ce qui est demandé sur un signalement, pour qui en a gardé l’opération.',
    args: {
      input: t.arg({ type: AnswerProposalInput, required: true, description: 'Ce qui est répondu.' }),
    },
    errors: {
      types: [NotFound, InvalidInput, TooMany],
      directResult: true,
      union: { name: 'AnswerProposalResult' },
    },
    resolve: (_root, { input }, { runner, askToWrite }) =>
      answerAsAuthor(runner, { operation: String(input.operation), text: input.text }, askToWrite),
  }),
);
