import { existing } from '../../capabilities/find-entity.ts';
import { recordTypedChange } from '../../capabilities/record-change.ts';
import { undoChange } from '../../capabilities/undo-change.ts';
import { CannotUndo } from '../../domain/change/cannot-undo.ts';
import type { ClaimName, Edit, End, TypedProof, TypedSource } from '../../domain/change/edits.ts';
import { Conflict, Forbidden, InvalidInput, NotFound } from '../../domain/refusals/refusals.ts';
import { sentences } from '../../domain/refusals/sentences.ts';
import type { QueryRunner } from '../../graph/query-runner.ts';
import { builder } from '../builder.ts';
import { type EntityRefInput, referenceOf } from '../entity-reference.ts';
import { readGlobalId } from '../global-id.ts';
import { Change } from './change.ts';
import { EntityRef } from './entity-query.ts';
import { Certainty, Kind, RelationType } from './words.ts';

const TypedValueInput = builder.inputType('TypedValueInput', {
  description: 'Une valeur saisie, sous son mot du vocabulaire.',
  fields: (t) => ({
    field: t.string({ required: true, description: 'Mot du vocabulaire : « name », « since », « means »…' }),
    texts: t.stringList({
      required: true,
      description:
        'Un texte, plusieurs pour une liste, aucun pour rien. Un montant est en centimes, une part de 0 à 1, une date AAAA, AAAA-MM ou AAAA-MM-JJ.',
    }),
  }),
});

export const ReplacedValueInput = builder.inputType('ReplacedValueInput', {
  description:
    'Une valeur à remplacer, avec celle que l’on avait lue : si elle a changé depuis, rien n’est écrit.',
  fields: (t) => ({
    field: t.string({ required: true, description: 'Mot du vocabulaire.' }),
    read: t.stringList({ required: true, description: 'Ce que le formulaire montrait (« typedValues »).' }),
    texts: t.stringList({ required: true, description: 'Ce qu’il faut écrire ; aucun texte pour effacer.' }),
  }),
});

const DocumentInput = builder.inputType('DocumentInput', {
  description: 'Une source qui n’est pas encore dans Maillage.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Son titre.' }),
    nature: t.string({ description: 'Sorte de document : délibération, compte rendu, page web, réunion…' }),
    publisher: t.string({ description: 'Qui la publie.' }),
    date: t.string({ description: 'Sa date : AAAA, AAAA-MM ou AAAA-MM-JJ.' }),
    url: t.string({ description: 'Où elle se lit.' }),
  }),
});

const ProofSourceInput = builder.inputType('ProofSourceInput', {
  description:
    'D’où on le sait : une source connue, une nouvelle, ou la parole de qui écrit, signée par sa fonction.',
  isOneOf: true,
  fields: (t) => ({
    slug: t.string({ description: 'Une source de Maillage, par son identifiant stable.' }),
    declaredOn: t.string({ description: 'Je le sais, et le déclare ce jour-là (AAAA-MM-JJ).' }),
    document: t.field({ type: DocumentInput, description: 'Une nouvelle source.' }),
  }),
});

const ProofInput = builder.inputType('ProofInput', {
  description: 'Ce qui fonde ce que l’on écrit.',
  fields: (t) => ({
    source: t.field({ type: ProofSourceInput, required: true, description: 'D’où on le sait.' }),
    locator: t.string({ description: 'À quel endroit : page, ligne, article.' }),
    excerpt: t.string({ description: 'Ses mots, au plus 400 caractères.' }),
    observedOn: t.string({ description: 'Quand c’était ainsi.' }),
    certainty: t.field({
      type: Certainty,
      description: 'À quel point c’est sûr ; une déclaration déclare, un document énonce.',
    }),
    doubt: t.string({ description: 'Ce dont on doute.' }),
  }),
});

const ClaimRef = builder.inputType('ClaimRef', {
  description: 'Une affirmation : une entité ou un lien.',
  isOneOf: true,
  fields: (t) => ({
    entity: t.field({ type: EntityRef, description: 'Une entité.' }),
    link: t.id({ description: 'Un lien, par son identifiant global.' }),
  }),
});

const EndInput = builder.inputType('EndInput', {
  description: 'Un bout de lien.',
  isOneOf: true,
  fields: (t) => ({
    entity: t.field({ type: EntityRef, description: 'Une entité de Maillage.' }),
    key: t.string({ description: 'Une entité que cette même demande ajoute, par sa clé.' }),
  }),
});

const OWN_PROOF = 'Sa propre preuve ; à défaut celle de toute la demande.';

const MakeEntityInput = builder.inputType('MakeEntityInput', {
  description: 'Une entité à ajouter.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Un mot par lequel les liens de la demande la nomment.' }),
    kind: t.field({ type: Kind, required: true, description: 'Sa nature.' }),
    values: t.field({ type: [TypedValueInput], required: true, description: 'Ce que l’on en sait.' }),
    proof: t.field({ type: ProofInput, description: OWN_PROOF }),
  }),
});

const MakeLinkInput = builder.inputType('MakeLinkInput', {
  description: 'Un lien à ajouter.',
  fields: (t) => ({
    relation: t.field({ type: RelationType, required: true, description: 'La relation, sujet en premier.' }),
    from: t.field({ type: EndInput, required: true, description: 'Le sujet.' }),
    to: t.field({ type: EndInput, required: true, description: 'L’objet.' }),
    values: t.field({ type: [TypedValueInput], description: 'Rôle, moyens, dates, montant…' }),
    proof: t.field({ type: ProofInput, description: OWN_PROOF }),
  }),
});

const ChangeClaimInput = builder.inputType('ChangeClaimInput', {
  description: 'Des valeurs à corriger, à dater ou à effacer.',
  fields: (t) => ({
    claim: t.field({ type: ClaimRef, required: true, description: 'Ce dont les valeurs changent.' }),
    values: t.field({ type: [ReplacedValueInput], required: true, description: 'Les valeurs.' }),
    proof: t.field({ type: ProofInput, description: OWN_PROOF }),
  }),
});

const ProveInput = builder.inputType('ProveInput', {
  description: 'Une preuve de plus.',
  fields: (t) => ({
    claim: t.field({ type: ClaimRef, required: true, description: 'Ce qui est prouvé.' }),
    proof: t.field({ type: ProofInput, description: OWN_PROOF }),
  }),
});

const UnproveInput = builder.inputType('UnproveInput', {
  description: 'Une preuve à retirer ; jamais la dernière.',
  fields: (t) => ({
    claim: t.field({ type: ClaimRef, required: true, description: 'Ce qu’elle prouvait.' }),
    evidence: t.id({ required: true, description: 'La preuve, par son identifiant global.' }),
  }),
});

const RemoveInput = builder.inputType('RemoveInput', {
  description: 'Une affirmation écrite par erreur, à retirer ; ce qui a existé se date.',
  fields: (t) => ({
    claim: t.field({ type: ClaimRef, required: true, description: 'Ce qui est retiré.' }),
  }),
});

const EditInput = builder.inputType('EditInput', {
  description: 'Une écriture.',
  isOneOf: true,
  fields: (t) => ({
    entity: t.field({ type: MakeEntityInput, description: 'Ajouter une entité.' }),
    link: t.field({ type: MakeLinkInput, description: 'Ajouter un lien.' }),
    change: t.field({ type: ChangeClaimInput, description: 'Corriger, dater, effacer.' }),
    prove: t.field({ type: ProveInput, description: 'Ajouter une preuve.' }),
    unprove: t.field({ type: UnproveInput, description: 'Retirer une preuve.' }),
    remove: t.field({ type: RemoveInput, description: 'Retirer une erreur.' }),
  }),
});

const RecordChangeInput = builder.inputType('RecordChangeInput', {
  description: 'Ce que l’on sait, écrit d’un seul geste : tout, ou rien.',
  fields: (t) => ({
    operation: t.id({
      required: true,
      description: 'UUID tiré par qui envoie : le même envoyé deux fois est écrit une fois.',
    }),
    edits: t.field({ type: [EditInput], required: true, description: 'De 1 à 300 écritures.' }),
    proof: t.field({ type: ProofInput, description: 'Ce qui fonde tout ce qui n’a pas sa propre preuve.' }),
    reason: t.string({ description: 'Pourquoi ; nécessaire pour retirer.' }),
    tidying: t.boolean({
      defaultValue: false,
      description: 'Une retouche d’orthographe : aucune preuve, et des mots seulement.',
    }),
    answers: t.id({
      description: 'Le signalement que ce changement accepte : il est clos avec lui.',
    }),
    keeper: t.field({
      type: EntityRef,
      description: 'La collectivité qui tient la fiche de ce qui ne se trouve nulle part.',
    }),
  }),
});

builder.mutationField('recordChange', (t) =>
  t.field({
    type: Change,
    act: 'WRITE',
    description: 'Écrit ce que l’on sait, avec sa preuve.',
    args: {
      input: t.arg({ type: RecordChangeInput, required: true, description: 'Ce qui est écrit.' }),
    },
    errors: {
      types: [NotFound, InvalidInput, Forbidden, Conflict],
      directResult: true,
      union: { name: 'RecordChangeResult' },
    },
    resolve: async (_root, { input }, { runner, inOneWrite, viewer }) => {
      const { operation, keeper, reason, tidying } = input;
      const named = await namedIn(runner, input.edits, keeper);
      return recordTypedChange(
        { inOneWrite, viewer },
        String(operation),
        {
          edits: input.edits.map((edit) => editOf(edit, named)),
          proof: proofOf(input.proof),
          reason: reason ?? null,
          tidying: tidying ?? false,
          keeper: keeper ? named(keeper) : null,
        },
        input.answers == null ? null : String(input.answers),
      );
    },
  }),
);

const UndoChangeInput = builder.inputType('UndoChangeInput', {
  description: 'Un changement à annuler.',
  fields: (t) => ({
    operation: t.id({
      required: true,
      description: 'UUID tiré par qui envoie : le même envoyé deux fois annule une fois.',
    }),
    change: t.id({ required: true, description: 'L’opération du changement à annuler.' }),
    reason: t.string({ description: 'Pourquoi.' }),
  }),
});

builder.mutationField('undoChange', (t) =>
  t.field({
    type: Change,
    act: 'WRITE',
    description:
      'Annule un changement, si rien de plus récent ne touche la même chose ; annuler s’annule aussi.',
    args: {
      input: t.arg({ type: UndoChangeInput, required: true, description: 'Ce qui est annulé.' }),
    },
    errors: {
      types: [NotFound, InvalidInput, Forbidden, CannotUndo],
      directResult: true,
      union: { name: 'UndoChangeResult' },
    },
    resolve: (_root, { input }, { runner, inOneWrite, viewer }) =>
      undoChange(
        runner,
        { inOneWrite, viewer },
        {
          operation: String(input.operation),
          change: String(input.change),
          reason: input.reason ?? null,
        },
      ),
  }),
);

type Given<Input extends { $inferInput: unknown }> = Input['$inferInput'];
type Named = (reference: EntityRefInput) => string;

/** Ids of all the entities a change names, in one statement however many they are. */
async function namedIn(
  runner: QueryRunner,
  edits: readonly Given<typeof EditInput>[],
  keeper: EntityRefInput | null | undefined,
): Promise<Named> {
  const references = edits.flatMap(({ link, change, prove, unprove, remove }): EntityRefInput[] =>
    [
      link?.from.entity,
      link?.to.entity,
      ...[change, prove, unprove, remove].map((edit) => edit?.claim.entity),
    ].flatMap((reference) => reference ?? []),
  );
  const all = [...references, ...(keeper ? [keeper] : [])];
  const keys = [...new Set(all.map((reference) => JSON.stringify(reference)))];
  const ids =
    keys.length === 0
      ? []
      : await existing(
          runner,
          keys.map((key) => referenceOf(JSON.parse(key))),
        );
  const byKey = new Map(keys.map((key, index) => [key, ids[index] ?? '']));
  return (reference) => byKey.get(JSON.stringify(reference)) ?? '';
}

function editOf(edit: Given<typeof EditInput>, named: Named): Edit {
  const { entity, link, change, prove, unprove, remove } = edit;
  if (entity) {
    const { key, kind, values, proof } = entity;
    return { act: 'MAKE_ENTITY', key, kind, values: values.map(typedValueOf), proof: proofOf(proof) };
  }
  if (link) {
    const { relation, from, to, values, proof } = link;
    return {
      act: 'MAKE_LINK',
      relation,
      from: endOf(from, named),
      to: endOf(to, named),
      values: (values ?? []).map(typedValueOf),
      proof: proofOf(proof),
    };
  }
  if (change) {
    const values = change.values.map(({ field, read, texts }) => ({ field, read, typed: texts }));
    return { act: 'CHANGE', claim: claimOf(change.claim, named), values, proof: proofOf(change.proof) };
  }
  if (prove) return { act: 'PROVE', claim: claimOf(prove.claim, named), proof: proofOf(prove.proof) };
  if (unprove) {
    const { typename, id } = readGlobalId(String(unprove.evidence), 'evidence');
    if (typename !== 'Evidence') throw new InvalidInput('evidence', sentences.notGlobalId);
    return { act: 'UNPROVE', claim: claimOf(unprove.claim, named), evidence: id, proof: null };
  }
  if (remove) return { act: 'REMOVE', claim: claimOf(remove.claim, named), proof: null };
  throw new InvalidInput('edits', sentences.nothingToWrite);
}

function typedValueOf({ field, texts }: Given<typeof TypedValueInput>) {
  return { field, typed: texts };
}

function endOf({ entity, key }: Given<typeof EndInput>, named: Named): End {
  return entity ? { id: named(entity) } : { key: key ?? '' };
}

function claimOf({ entity, link }: Given<typeof ClaimRef>, named: Named): ClaimName {
  if (entity) return { id: named(entity) };
  const { typename, id } = readGlobalId(String(link), 'link');
  const bar = id.indexOf('|');
  if (typename !== 'Link' || bar < 0) throw new InvalidInput('link', sentences.notGlobalId);
  return { from: id.slice(0, bar), id: id.slice(bar + 1) };
}

function proofOf(proof: Given<typeof ProofInput> | null | undefined): TypedProof | null {
  if (!proof) return null;
  const { source, locator, excerpt, observedOn, certainty, doubt } = proof;
  return {
    source: sourceOf(source),
    locator: locator ?? null,
    excerpt: excerpt ?? null,
    observedOn: observedOn ?? null,
    certainty: certainty ?? null,
    doubt: doubt ?? null,
  };
}

function sourceOf({ slug, declaredOn, document }: Given<typeof ProofSourceInput>): TypedSource {
  if (slug != null) return { id: slug };
  if (declaredOn != null) return { declaredOn };
  const { name = '', nature, publisher, date, url } = document ?? {};
  return {
    document: {
      name,
      nature: nature ?? null,
      publisher: publisher ?? null,
      date: date ?? null,
      url: url ?? null,
    },
  };
}
