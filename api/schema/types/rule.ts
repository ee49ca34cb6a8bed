import { detailsOf } from '../../domain/entity/details.ts';
import type { MeasuredAmount as MeasuredAmountFacts, RuleFacts } from '../../domain/entity/sheet-parts.ts';
import { builder } from '../builder.ts';
import { DETAILS } from './detail.ts';
import { Evidence } from './evidence.ts';
import { Measure, RuleKind } from './words.ts';

export const Rule = builder.objectRef<RuleFacts>('Rule').implement({
  description: 'Ce qu’un contrat ou un dispositif fixe, dans les mots de sa source.',
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'Identifiant stable.' }),
    ruleKind: t.expose('ruleKind', { type: RuleKind, description: 'Sorte de règle.' }),
    text: t.exposeString('text', { description: 'La règle, dans les mots de sa source.' }),
    details: t.field({ ...DETAILS, resolve: (rule) => detailsOf(rule) }),
    evidence: t.expose('evidence', { type: [Evidence], description: 'Preuves, chacune avec sa source.' }),
  }),
});

export const MeasuredAmount = builder.objectRef<MeasuredAmountFacts>('MeasuredAmount').implement({
  description: 'Montants d’une seule mesure : ce qui est accordé ne s’ajoute pas à ce qui est versé.',
  fields: (t) => ({
    measure: t.expose('measure', { type: Measure, description: 'Ce que le total mesure.' }),
    totalCents: t.float({
      description: 'En centimes d’euro.',
      resolve: ({ totalCents }) => totalCents,
    }),
    linkTotal: t.exposeInt('linkTotal', { description: 'Liens qui donnent un montant de cette mesure.' }),
  }),
});
