import { type Glossary as GlossaryFacts, glossaryOf } from '../../capabilities/glossary.ts';
import type {
  DefinitionFacts,
  DefinitionSet as SetFacts,
  TermFacts,
} from '../../domain/glossary/glossary.ts';
import { builder } from '../builder.ts';
import { Evidence } from './evidence.ts';
import { ExpandedBy } from './words.ts';

const Term = builder.objectRef<TermFacts>('Term').implement({
  description: 'Sigle ou terme des sources.',
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'Identifiant stable, celui de son ancre dans le glossaire.' }),
    name: t.exposeString('name', { description: 'Le sigle ou le terme.' }),
    expansion: t.exposeString('expansion', {
      nullable: true,
      description: 'Ce que le sigle abrège ; absent quand rien ne le dit.',
    }),
    expandedBy: t.expose('expandedBy', { type: ExpandedBy, description: 'Qui développe le sigle.' }),
    definition: t.exposeString('definition', { nullable: true, description: 'Ce qu’un document en dit.' }),
    reading: t.exposeString('reading', {
      nullable: true,
      description: 'Lecture proposée d’un terme qu’aucun document ne définit.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'Note de lecture.' }),
    evidence: t.expose('evidence', { type: [Evidence], description: 'Preuves, chacune avec sa source.' }),
  }),
});

const DefinitionPart = builder.objectRef<DefinitionFacts>('DefinitionPart').implement({
  description: 'Un élément d’une définition.',
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'Identifiant stable.' }),
    text: t.exposeString('text', { description: 'L’élément, dans les mots du document.' }),
    evidence: t.expose('evidence', { type: [Evidence], description: 'Preuves, chacune avec sa source.' }),
  }),
});

const DefinitionSet = builder.objectRef<SetFacts>('DefinitionSet').implement({
  description: 'Une définition, telle que son document la donne, élément par élément.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Ce qui est défini, et par quel document.' }),
    parts: t.expose('parts', { type: [DefinitionPart], description: 'Ses éléments, dans leur ordre.' }),
  }),
});

const Glossary = builder.objectRef<GlossaryFacts>('Glossary').implement({
  description: 'Les mots des sources, et les définitions du pôle qu’elles donnent.',
  fields: (t) => ({
    terms: t.expose('terms', { type: [Term], description: 'Sigles et termes, par ordre alphabétique.' }),
    definitions: t.expose('definitions', {
      type: [DefinitionSet],
      description: 'Définitions données élément par élément.',
    }),
  }),
});

builder.queryField('glossary', (t) =>
  t.field({
    type: Glossary,
    description: 'Sigles, termes et définitions, chacun avec sa source.',
    resolve: (_root, _args, { runner }) => glossaryOf(runner),
  }),
);
