import { textOf } from '../../domain/entity/properties.ts';
import type {
  AnnouncedFigure as Announced,
  KnownFigure as Known,
  MedianPosition as Position,
} from '../../domain/medians/medians.ts';
import { builder } from '../builder.ts';
import { Pole } from './entity.ts';
import { Evidence } from './evidence.ts';

const KnownBasis = builder.enumType('KnownBasis', {
  description: 'D’où vient le chiffre d’un pôle.',
  values: {
    SOURCE: { description: 'Une source le donne.' },
    COUNTED: { description: 'Compté sur les liens du graphe.' },
  },
});

const KnownFigure = builder.objectRef<Known>('KnownFigure').implement({
  description: 'Le chiffre d’un pôle, dans l’unité de la médiane.',
  fields: (t) => ({
    value: t.float({
      description: 'Le chiffre ; en centimes pour une somme, de 0 à 1 pour une part.',
      resolve: ({ value }) => value,
    }),
    atLeast: t.exposeBoolean('atLeast', {
      description: 'Vrai quand le graphe n’en connaît peut-être qu’une partie.',
    }),
    basis: t.expose('basis', { type: KnownBasis, description: 'D’où il vient.' }),
  }),
});

const AnnouncedFigure = builder.objectRef<Announced>('AnnouncedFigure').implement({
  description: 'Ce qu’une source annonce, et qui ne compte pas encore.',
  fields: (t) => ({
    value: t.float({
      description: 'Le nombre annoncé, dans l’unité de la médiane.',
      resolve: ({ value }) => value,
    }),
    precision: t.exposeString('precision', {
      nullable: true,
      description:
        'Comment la source dit ce nombre (« une quinzaine »), quand elle ne le donne pas exactement.',
    }),
  }),
});

const MedianPosition = builder.objectRef<Position>('MedianPosition').implement({
  description: 'Une médiane publiée, et le même chiffre pour un pôle.',
  fields: (t) => ({
    slug: t.string({
      description: 'Identifiant stable de la médiane.',
      resolve: ({ median }) => median.figure.id,
    }),
    name: t.string({ description: 'Son nom.', resolve: ({ median }) => median.figure.name }),
    indicator: t.string({
      description: 'Ce qu’elle mesure.',
      resolve: ({ median }) => median.figure.indicator,
    }),
    profile: t.string({
      description: 'Profil médian dont elle fait partie.',
      resolve: ({ median }) => median.profile.name,
    }),
    unit: t.string({ description: 'Son unité.', resolve: ({ median }) => median.figure.unit }),
    median: t.float({
      description: 'Dans son unité ; en centimes pour une somme, de 0 à 1 pour une part.',
      resolve: ({ median: { figure } }) => figure.value ?? figure.amountCents ?? figure.share ?? 0,
    }),
    study: t.string({
      nullable: true,
      description: 'L’étude qui la donne.',
      resolve: ({ median }) => median.study?.name ?? null,
    }),
    studyDate: t.string({
      nullable: true,
      description: 'Date de cette étude.',
      resolve: ({ median }) => median.study && textOf(median.study, 'date'),
    }),
    populationText: t.string({
      nullable: true,
      description: 'Sur combien de pôles porte l’étude, dans ses mots.',
      resolve: ({ median }) => median.study && textOf(median.study, 'populationText'),
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'Preuves, chacune avec sa source.',
      resolve: ({ median }) => [...median.evidence],
    }),
    known: t.field({
      type: KnownFigure,
      nullable: true,
      description: 'Absent quand personne ne l’a documenté pour ce pôle.',
      resolve: ({ known }) => known,
    }),
    announced: t.field({
      type: AnnouncedFigure,
      nullable: true,
      description: 'Ce qu’une source annonce de plus ; absent quand aucune n’en annonce le nombre.',
      resolve: ({ announced }) => announced,
    }),
  }),
});

builder.objectField(Pole, 'medians', (t) =>
  t.field({
    type: [MedianPosition],
    description: 'Le pôle à côté des médianes des études.',
    resolve: (view, _args, { poles }) => poles.medians.load(view.entity.id),
  }),
);
