import { confidenceWord, type Gap as Facts, GAP_STATUSES } from '../../domain/gaps/gap.ts';
import type { GapParameters as Parameters } from '../../domain/gaps/parameters.ts';
import { builder } from '../builder.ts';

const STATUS_MEANING: Readonly<Record<(typeof GAP_STATUSES)[number], string>> = {
  ESTABLISHED: '« constaté » : nommé même si tout ce qui est inconnu était coopération.',
  TO_CHECK: '« à vérifier » : ce qui est inconnu en décide.',
  WEAK_SIGNAL: '« signal faible ».',
  NOT_ESTABLISHED: '« non établi » : au niveau ordinaire, ou au-dessus.',
  TOO_FEW_OCCASIONS: '« trop peu d’occasions » pour qu’une absence dise quelque chose.',
  NOT_APPLICABLE: '« sans objet » : aucune occasion de se rencontrer.',
  REFERENCE_UNAVAILABLE: '« référence indisponible » : rien de comparable n’est documenté.',
};

const GapStatus = builder.enumType('GapStatus', {
  description: 'Ce que l’on peut dire d’un écart, dans l’ordre où ils se lisent.',
  values: Object.fromEntries(
    GAP_STATUSES.map((status) => [status, { description: STATUS_MEANING[status] }]),
  ) as Record<(typeof GAP_STATUSES)[number], { description: string }>,
});

const ConfidenceWord = builder.enumType('ConfidenceWord', {
  description: 'Confiance en un mot.',
  values: {
    HIGH: { description: '« élevée » : 0,6 ou plus.' },
    MEDIUM: { description: '« moyenne » : 0,3 ou plus.' },
    LOW: { description: '« faible ».' },
  },
});

const GapScore = builder.objectRef<NonNullable<Facts['score']>>('GapScore').implement({
  description: 'Part nette des situations comparables où l’on coopère davantage, de 0 à 1.',
  fields: (t) => ({
    point: t.exposeFloat('point', {
      description: 'Où il est, d’après ce qui est connu et ce qui est probable.',
    }),
    low: t.exposeFloat('low', { description: 'Si tout ce qui est inconnu était coopération.' }),
    high: t.exposeFloat('high', { description: 'Si rien de ce qui est inconnu ne l’était.' }),
  }),
});

const GapConfidence = builder.objectRef<NonNullable<Facts['confidence']>>('GapConfidence').implement({
  description: 'Produit de trois parts, chacune de 0 à 1.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'Le produit des trois.' }),
    word: t.field({
      type: ConfidenceWord,
      description: 'Le même en un mot.',
      resolve: ({ value }) => confidenceWord(value),
    }),
    observation: t.exposeFloat('observation', { description: 'Ce que les inconnues laissent sûr.' }),
    reference: t.exposeFloat('reference', { description: 'Ce sur quoi la référence repose.' }),
    source: t.exposeFloat('source', { description: 'Fiabilité ou couverture des sources.' }),
  }),
});

/** What is said of a pair against comparable pairs. Figures that are not defined are absent, never zero. */
export const Gap = builder.objectRef<Facts>('Gap').implement({
  description:
    'Une paire comparée à ce que font des paires comparables. À examiner : elle n’accuse personne.',
  fields: (t) => ({
    status: t.expose('status', { type: GapStatus, description: 'Ce que l’on peut en dire.' }),
    occasions: t.exposeInt('occasions', {
      nullable: true,
      description: 'Occasions de se rencontrer ; absent quand elles ne se comptent pas.',
    }),
    observed: t.exposeInt('observed', { description: 'Coopérations documentées.' }),
    unknown: t.exposeInt('unknown', { description: 'Occasions que personne n’a documentées.' }),
    observedAtMost: t.exposeInt('observedAtMost', {
      description: 'Si tout ce qui est inconnu était coopération.',
    }),
    estimated: t.exposeFloat('estimated', {
      nullable: true,
      description: 'Observé, plus la probabilité de chaque inconnue ; absent quand l’une n’en a pas.',
    }),
    expected: t.exposeFloat('expected', {
      nullable: true,
      description: 'Ce que feraient des paires comparables.',
    }),
    shortfall: t.exposeFloat('shortfall', {
      nullable: true,
      description: 'Ce qui manque pour rejoindre l’attendu.',
    }),
    score: t.expose('score', {
      type: GapScore,
      nullable: true,
      description: 'À quel point la paire est en dessous de ses pareilles ; absent quand cela ne se dit pas.',
    }),
    confidence: t.expose('confidence', {
      type: GapConfidence,
      nullable: true,
      description: 'Confiance dans ce score.',
    }),
    lowerTail: t.exposeFloat('lowerTail', {
      nullable: true,
      description: 'P(X ≤ observé au plus), prudente, pour les corrections de comparaisons multiples.',
    }),
    excess: t.exposeFloat('excess', {
      nullable: true,
      description: 'Combien la paire est au-dessus de l’ordinaire.',
    }),
  }),
});

/** Parameters printed with a result, so that a reader can redo the figure. */
export const GapParameters = builder.objectRef<Parameters>('GapParameters').implement({
  description: 'Paramètres du calcul, tels qu’ils ont servi.',
  fields: (t) => ({
    dispersion: t.exposeFloat('dispersion', { description: 'φ, dispersion entre paires comparables.' }),
    shape: t.exposeFloat('shape', { description: 'r, forme de la binomiale négative.' }),
    shrinkage: t.exposeFloat('shrinkage', {
      description: 'κ, poids en occasions du taux du niveau contre celui de la paire.',
    }),
    namedGap: t.exposeFloat('namedGap', { description: 'Seuil à partir duquel un écart est nommé.' }),
    weakSignal: t.exposeFloat('weakSignal', { description: 'Seuil d’un signal faible.' }),
    minOccasions: t.exposeInt('minOccasions', { description: 'En dessous, rien n’est dit d’une paire.' }),
    activityPrior: t.exposeFloat('activityPrior', {
      description: 'Forme de la loi a priori de l’activité d’une collectivité.',
    }),
  }),
});
