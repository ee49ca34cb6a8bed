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
    name: t.exposeString('name'),
    expansion: t.exposeString('expansion', {
      nullable: true,
      description: 'Ce que le sigle abrège ; absent quand rien ne le dit.',
    }),
    expandedBy: t.expose('expandedBy', { type: ExpandedBy }),
    definition: t.exposeString('definition', { nullable: true, description: 'Ce qu’un document en dit.' }),
    reading: t.exposeString('reading', {
      nullable: true,
      description: 'Lecture proposée d’un terme qu’aucun document ne définit.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'Note de lecture.' }),
    evidence: t.expose('evidence', { type: [Evidence] }),
  }),
});

const DefinitionPart = builder.objectRef<DefinitionFacts>('DefinitionPart').implement({
  description: 'Un élément d’une définition.',
  fields: (t) => ({
    slug: t.exposeString('id'),
    text: t.exposeString('text'),
    evidence: t.expose('evidence', { type: [Evidence] }),
  }),
});

const DefinitionSet = builder.objectRef<SetFacts>('DefinitionSet').implement({
  description: 'Une définition, telle que son document la donne, élément par élément.',
  fields: (t) => ({
    title: t.exposeString('title'),
    parts: t.expose('parts', { type: [DefinitionPart] }),
  }),
});

const Glossary = builder.objectRef<GlossaryFacts>('Glossary').implement({
  description: 'Les mots des sources, et les définitions du pôle qu’elles donnent.',
  fields: (t) => ({
    terms: t.expose('terms', { type: [Term] }),
    definitions: t.expose('definitions', { type: [DefinitionSet] }),
  }),
});

builder.queryField('glossary', (t) =>
  t.field({
    type: Glossary,
    description: 'Sigles, termes et définitions, chacun avec sa source.',
    resolve: (_root, _args, { runner }) => glossaryOf(runner),
  }),
);
