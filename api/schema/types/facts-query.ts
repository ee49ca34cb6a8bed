import { factsPage } from '../../capabilities/facts.ts';
import { detailsOf } from '../../domain/entity/details.ts';
import { pageSize } from '../../domain/entity/page-size.ts';
import { FACT_KINDS, type FactRead, type FactTie as TieFacts } from '../../domain/fact/fact.ts';
import { builder, pageCost } from '../builder.ts';
import { forwardConnection } from '../forward-connection.ts';
import { pageInfoOf } from '../page-info.ts';
import { AFTER, FIRST } from '../page-words.ts';
import { vocabularyWords } from '../vocabulary-words.ts';
import { DETAILS } from './detail.ts';
import { Evidence } from './evidence.ts';
import { Direction } from './words.ts';

const USUAL_PAGE = 50;

const FactKind = builder.enumType('FactKind', {
  description: 'Nature d’un fait qui appuie les entités sans être dessiné.',
  values: Object.fromEntries(
    Object.entries(vocabularyWords('references')).filter(([kind]) => FACT_KINDS.includes(kind)),
  ),
});

const FactTie = builder.objectRef<TieFacts>('FactTie').implement({
  description:
    'Ce à quoi un fait est rattaché : l’étude d’un chiffre, les chiffres d’une incohérence, l’entité d’un constat.',
  fields: (t) => ({
    relation: t.exposeString('relation', { description: 'Relation, sous son mot du vocabulaire.' }),
    direction: t.expose('direction', { type: Direction, description: 'Sens vu du fait.' }),
    kind: t.string({ description: 'Nature de l’autre bout.', resolve: ({ other }) => other.kind }),
    slug: t.string({ description: 'Identifiant stable de l’autre bout.', resolve: ({ other }) => other.id }),
    name: t.string({ description: 'Nom de l’autre bout.', resolve: ({ other }) => other.name }),
    details: t.field({ ...DETAILS, resolve: ({ link }) => detailsOf(link) }),
  }),
});

const text = (fact: FactRead['fact'], property: string) => {
  const value = fact[property];
  return typeof value === 'string' ? value : null;
};

const Fact = builder.objectRef<FactRead>('Fact');
builder.node(Fact, {
  id: { resolve: ({ fact }) => fact.id },
  isTypeOf: (value) => 'fact' in (value as object),
  description:
    'Chiffre d’étude, incohérence, constat, règle, rôle, levier… : ce que les sources disent autour des entités.',
  fields: (t) => ({
    slug: t.string({ description: 'Identifiant stable.', resolve: ({ fact }) => fact.id }),
    kind: t.field({ type: FactKind, description: 'Sa nature.', resolve: ({ fact }) => fact.kind }),
    name: t.string({
      nullable: true,
      description: 'Son nom, quand il en a un.',
      resolve: ({ fact }) => text(fact, 'name'),
    }),
    text: t.string({
      nullable: true,
      description: 'Ce qu’il dit.',
      resolve: ({ fact }) => text(fact, 'text'),
    }),
    doubt: t.string({
      nullable: true,
      description: 'Doute de lecture.',
      resolve: ({ fact }) => text(fact, 'doubt'),
    }),
    details: t.field({ ...DETAILS, resolve: ({ fact }) => detailsOf(fact) }),
    ties: t.expose('ties', { type: [FactTie], description: 'Tout ce à quoi il est rattaché.' }),
    evidence: t.expose('evidence', { type: [Evidence], description: 'Toutes ses preuves.' }),
  }),
});

const Facts = forwardConnection('facts', Fact);

builder.queryField('facts', (t) =>
  t.field({
    type: Facts,
    description:
      'Les faits qui appuient les entités, par nature et par identifiant : chiffres des études, incohérences relevées, constats, règles, rôles, leviers…',
    args: {
      kinds: t.arg({ type: [FactKind], description: 'Toutes les natures si rien n’est dit.' }),
      slugs: t.arg.stringList({ description: 'Ces faits seulement.' }),
      first: t.arg.int({ description: FIRST }),
      after: t.arg.string({ description: AFTER }),
    },
    complexity: ({ first }) => pageCost(first, USUAL_PAGE),
    resolve: async (_root, { kinds, slugs, first, after }, { runner }) => {
      const page = await factsPage(runner, { kinds, slugs, first: pageSize(first, USUAL_PAGE), after });
      return { totalCount: page.totalCount, edges: [...page.edges], pageInfo: pageInfoOf(page) };
    },
  }),
);
