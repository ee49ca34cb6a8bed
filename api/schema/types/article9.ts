import type { Article9Shown as Check } from '../../capabilities/pole-readings.ts';
import { bareView } from '../../domain/entity/entity-view.ts';
import { isDeclaredWhole } from '../../domain/entity/properties.ts';
import { builder } from '../builder.ts';
import { vocabularyWords } from '../vocabulary-words.ts';
import { Entity, Link, Pole } from './entity.ts';
import { Evidence } from './evidence.ts';

const CAUTION =
  'Ceci n’est pas un avis juridique : Maillage rapproche l’article 9 de ce que des sources ont documenté, rien de plus.';

const Article9Status = builder.enumType('Article9Status', {
  description: 'Ce que le graphe permet de dire d’un élément de l’article 9.',
  values: {
    PRESENT: { description: 'Des liens documentés l’établissent.' },
    ABSENT: { description: 'La composition est déclarée complète et rien n’y répond.' },
    UNDETERMINED: { description: 'Ce qui est documenté ne permet pas de trancher.' },
  },
});

const Article9Reason = builder.enumType('Article9Reason', {
  description: 'Pourquoi l’élément a cet état.',
  values: {
    FOUND: { description: 'Les liens donnés suffisent.' },
    ONLY_INFERRED: { description: 'Les liens donnés suffiraient, mais ils sont déduits.' },
    ONLY_ONE: { description: 'Un seul est documenté ; la loi emploie le pluriel.' },
    NATURE_UNKNOWN: {
      description: 'Des acteurs sont liés au pôle, mais rien ne dit qu’ils sont de cette sorte.',
    },
    NOT_DOCUMENTED: { description: 'Aucune source ne le documente : cela ne veut pas dire non.' },
    COMPLETE_WITHOUT: { description: 'La composition est déclarée complète, sans lui.' },
    NOT_IN_LINKS: { description: 'Un but ou un projet ne se lit pas dans des liens.' },
  },
});

const PartKind = builder.enumType('PartKind', {
  description: 'Sorte d’élément de l’article 9.',
  values: vocabularyWords('partKind'),
});
const Requirement = builder.enumType('Requirement', {
  description: 'Ce que la loi exige de l’élément.',
  values: vocabularyWords('requirement'),
});

const Article9PartCheck = builder.objectRef<Check>('Article9PartCheck').implement({
  description: 'Un élément de la définition légale, et ce que le graphe en dit pour un pôle.',
  fields: (t) => ({
    slug: t.string({ description: 'Identifiant stable de l’élément.', resolve: ({ law }) => law.part.id }),
    text: t.string({ description: 'L’élément, d’après la loi.', resolve: ({ law }) => law.part.text }),
    partKind: t.field({
      type: PartKind,
      description: 'Sorte d’élément : qui, où, comment, pour quoi.',
      resolve: ({ law }) => law.part.partKind,
    }),
    requirement: t.field({
      type: Requirement,
      description: 'Ce que la loi en exige.',
      resolve: ({ law }) => law.part.requirement,
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'Les mots de la loi.',
      resolve: ({ law }) => [...law.evidence],
    }),
    status: t.expose('status', {
      type: Article9Status,
      description: 'Établi, absent, ou impossible à dire.',
    }),
    reason: t.expose('reason', { type: Article9Reason, description: 'Pourquoi cet état et non un autre.' }),
    links: t.field({
      type: [Link],
      description: 'Liens qui comptent, un par acteur : les cent premiers.',
      resolve: ({ links }) => [...links],
    }),
    linkTotal: t.exposeInt('linkTotal', { description: 'Ces liens en tout, donnés ou non.' }),
    toCheck: t.field({
      type: [Link],
      description: 'Liens qui compteraient si la nature de l’acteur était documentée : les cent premiers.',
      resolve: ({ toCheck }) => [...toCheck],
    }),
    toCheckTotal: t.exposeInt('toCheckTotal', { description: 'Ces liens en tout, donnés ou non.' }),
    territories: t.field({
      type: [Entity],
      description: 'Territoires que des membres partagent.',
      resolve: ({ territories }) => territories.map(bareView),
    }),
  }),
});

const Article9 = builder.objectRef<{ parts: readonly Check[]; complete: boolean }>('Article9').implement({
  description: 'Un pôle devant l’article 9 de la loi du 31 juillet 2014.',
  fields: (t) => ({
    parts: t.field({
      type: [Article9PartCheck],
      description: 'Les éléments de la définition, dans l’ordre de la loi.',
      resolve: ({ parts }) => [...parts],
    }),
    compositionComplete: t.boolean({
      description: 'Vrai quand une source déclare que tous les membres sont cités.',
      resolve: ({ complete }) => complete,
    }),
    caution: t.string({ description: 'Ce que cette lecture n’est pas.', resolve: () => CAUTION }),
  }),
});

builder.objectField(Pole, 'article9', (t) =>
  t.field({
    type: Article9,
    description: 'La composition du pôle devant l’article 9, élément par élément.',
    resolve: async (view, _args, { poles }) => ({
      parts: await poles.article9.load(view.entity.id),
      complete: isDeclaredWhole(view.entity),
    }),
  }),
);
