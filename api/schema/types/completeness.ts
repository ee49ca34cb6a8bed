import type { Completeness as CompletenessFacts } from '../../domain/completeness/completeness.ts';
import { INFORMANTS } from '../../domain/completeness/expectations.ts';
import type { Freshness as FreshnessFacts } from '../../domain/entity/sheet-parts.ts';
import { builder } from '../builder.ts';

const Informant = builder.enumType('Informant', {
  description: 'Qui peut dire ce qui manque.',
  values: Object.fromEntries(
    Object.entries(INFORMANTS).map(([code, description]) => [code, { description }]),
  ),
});

const Missing = builder.objectRef<CompletenessFacts['missing'][number]>('Missing').implement({
  description: 'Ce qu’on attend de la fiche et qu’aucune source lue ne donne.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Champ, relation ou sorte de lien attendus.' }),
    filledBy: t.expose('filledBy', { type: [Informant], description: 'Qui peut le renseigner.' }),
  }),
});

export const Completeness = builder.objectRef<CompletenessFacts>('Completeness').implement({
  description: 'Ce qui est connu de ce qu’on attend.',
  fields: (t) => ({
    known: t.exposeInt('known', { description: 'Ce qui est connu, compté.' }),
    expected: t.exposeInt('expected', {
      description: 'Ce que l’on attend d’une fiche de cette nature, compté.',
    }),
    missing: t.expose('missing', {
      type: [Missing],
      description: 'Ce qui manque, et qui peut le renseigner.',
    }),
  }),
});

export const Freshness = builder.objectRef<FreshnessFacts>('Freshness').implement({
  description: 'Âge des preuves : constat, ou à défaut date de la source.',
  fields: (t) => ({
    lastObserved: t.exposeString('lastObserved', {
      nullable: true,
      description: 'La plus récente ; absente si aucune preuve n’est datée.',
    }),
    oldest: t.exposeString('oldest', { nullable: true, description: 'La plus ancienne.' }),
    undated: t.exposeInt('undated', { description: 'Preuves sans date.' }),
  }),
});
