import { proposeCorrection } from '../../capabilities/propose-correction.ts';
import { InvalidInput, NotFound, TooMany } from '../../domain/refusals/refusals.ts';
import { sentences } from '../../domain/refusals/sentences.ts';
import { builder } from '../builder.ts';
import { referenceOf } from '../entity-reference.ts';
import { readGlobalId } from '../global-id.ts';
import { EntityRef } from './entity-query.ts';
import { ReplacedValueInput } from './record-change.ts';
import { CorrectionKind } from './words.ts';

const ProposalReceived = builder.objectRef<{ operation: string }>('ProposalReceived').implement({
  description: 'Le signalement est gardé pour qui tiendra les faits ; il n’est montré à aucun visiteur.',
  fields: (t) => ({
    operation: t.exposeID('operation', {
      description:
        'L’UUID de l’envoi : qui le garde suit ce que devient le signalement (« followedProposal »).',
    }),
  }),
});

const ProposeCorrectionInput = builder.inputType('ProposeCorrectionInput', {
  description: 'Une erreur à signaler. Rien n’est demandé de qui la signale.',
  fields: (t) => ({
    operation: t.id({
      required: true,
      description: 'UUID tiré par qui envoie : le même envoyé deux fois est gardé une fois.',
    }),
    about: t.field({ type: EntityRef, required: true, description: 'L’entité dont la fiche se trompe.' }),
    claim: t.id({
      description: 'Le lien ou la preuve en cause, par son identifiant ; absent pour l’entité elle-même.',
    }),
    kind: t.field({ type: CorrectionKind, required: true, description: 'Ce qui ne va pas.' }),
    text: t.string({ required: true, description: 'De 3 à 2 000 caractères.' }),
    sourceUrl: t.string({ description: 'Où cela se vérifie, si une page le dit.' }),
    sourceTitle: t.string({
      description: 'Le document où cela se vérifie, par son titre ; 300 caractères au plus.',
    }),
    twin: t.field({ type: EntityRef, description: 'Ce dont la fiche est le doublon.' }),
    values: t.field({
      type: [ReplacedValueInput],
      description: 'Les valeurs proposées, champ par champ ; 20 au plus.',
    }),
  }),
});

builder.mutationField('proposeCorrection', (t) =>
  t.field({
    type: ProposalReceived,
    act: 'REPORT',
    description: 'Signale une erreur, sans compte.',
    args: {
      input: t.arg({ type: ProposeCorrectionInput, required: true, description: 'Ce qui est signalé.' }),
    },
    errors: {
      types: [NotFound, InvalidInput, TooMany],
      directResult: true,
      union: { name: 'ProposeCorrectionResult' },
    },
    resolve: (_root, { input }, { runner, askToWrite }) =>
      proposeCorrection(
        runner,
        {
          operation: String(input.operation),
          about: referenceOf(input.about),
          claim: claimOf(input.claim),
          kind: input.kind,
          text: input.text,
          sourceUrl: input.sourceUrl,
          sourceTitle: input.sourceTitle,
          twin: input.twin ? referenceOf(input.twin) : null,
          values: input.values?.map(({ field, read, texts }) => ({ field, read, typed: texts })),
        },
        askToWrite,
      ),
  }),
);

/** Id, in the graph, of the link or proof that a global identifier names: that of a link also says where it starts. */
function claimOf(given: string | number | null | undefined): string | null {
  if (given == null) return null;
  const { typename, id } = readGlobalId(String(given), 'claim');
  if (typename === 'Evidence') return id;
  if (typename === 'Link') return id.slice(id.indexOf('|') + 1);
  throw new InvalidInput('claim', sentences.reportedClaim);
}
