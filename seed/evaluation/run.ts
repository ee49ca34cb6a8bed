import { demonstrationTerritory } from '../demonstration/demonstration-territory.ts';
import { syntheticTerritory } from '../synthetic/synthetic-territory.ts';
import { type EvaluationOptions, evaluateRecommendation } from './evaluate-recommendation.ts';
import { factsOfClaims } from './facts-of-claims.ts';
import { printedEvaluation } from './printed-evaluation.ts';

const SEED = 20_261_121;
const seedsFrom = (count: number) => Array.from({ length: count }, (_, at) => SEED + at);

const DEMONSTRATION: EvaluationOptions = {
  seeds: seedsFrom(10),
  hidden: 0.1,
  mostTargets: 200,
  withWalks: true,
};
const GENERATED: EvaluationOptions = {
  seeds: seedsFrom(10),
  hidden: 0.1,
  mostTargets: 25,
  withWalks: false,
};

const say = (text: string) => process.stdout.write(`${text}\n\n`);
const seedsOf = ({ seeds, hidden, mostTargets }: EvaluationOptions) =>
  `graines ${seeds[0]} à ${seeds.at(-1)}, ${hidden * 100} % des participations cachées, ${mostTargets} cibles au plus par graine`;

say(
  printedEvaluation(
    `Territoire de démonstration (fictif) ; ${seedsOf(DEMONSTRATION)}.`,
    evaluateRecommendation(factsOfClaims(demonstrationTerritory()), DEMONSTRATION),
  ),
);
say(
  printedEvaluation(
    `Territoire tiré au sort, taille M (une région), graine ${SEED} ; ${seedsOf(GENERATED)}.`,
    evaluateRecommendation(factsOfClaims(syntheticTerritory('M', SEED)), GENERATED),
  ),
);
say(
  'Les deux territoires sont fictifs : ces chiffres disent comment le score se comporte, pas ce qu’il vaut sur un vrai territoire.',
);
