import { FEATURE_WEIGHTS, FEATURES } from '../../../api/domain/partners/features.ts';
import { FEWEST_POSITIVES } from '../protocol/learned-weights.ts';
import type { AlsoReported } from './also-reported.ts';
import { bounds, CRITERIA, decimal, signed, table } from './printed-figures.ts';

/** Weights that hidden links would give, beside those of experts, and why they change nothing in the product. */
export function printedWeights({ positives, weights, comparison }: AlsoReported['learned']): string[] {
  if (weights === null)
    return [
      positives < FEWEST_POSITIVES
        ? `Poids non réappris : ${positives} partenaires cachés parmi les candidats de la première moitié des graines, il en faut ${FEWEST_POSITIVES}.`
        : 'Poids non réappris : aucun critère ne distingue les partenaires cachés des autres candidats.',
    ];
  const row = (name: string, of: typeof weights, precision: number | undefined) =>
    [name, ...FEATURES.map((feature) => decimal(of[feature], 2)), decimal(precision ?? null)] as const;
  return [
    `Poids réappris (régression logistique à coefficients positifs ou nuls) sur ${positives} partenaires cachés de la première moitié des graines, jugés sur l’autre.`,
    ...table(
      [...FEATURES.map((feature) => CRITERIA[feature]), 'préc. à 10'],
      [
        row('poids d’experts', FEATURE_WEIGHTS, comparison?.priors),
        row('poids réappris', weights, comparison?.learned),
      ],
    ),
    ...(comparison === null
      ? []
      : [
          `${comparison.beats ? 'Ils battent' : 'Ils ne battent pas de façon établie'} les poids d’experts (${signed(comparison.difference.mean)}, intervalle à 95 % ${bounds(comparison.difference)}).`,
        ]),
    'Ils ne sont pas retenus : un territoire fictif n’apprend que son propre tirage, et des participations cachées au hasard ne sont pas une autre époque. Le produit garde les poids d’experts, affichés et modifiables.',
  ];
}
