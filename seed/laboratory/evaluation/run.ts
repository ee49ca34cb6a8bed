import { demonstrationTerritory } from '../../demonstration/demonstration-territory.ts';
import { syntheticTerritory } from '../synthetic/synthetic-territory.ts';
import {
  type EvaluationOptions,
  evaluateRecommendation,
  evaluateThroughTime,
} from './evaluate-recommendation.ts';
import { factsOfClaims } from './facts-of-claims.ts';
import { printedEvaluation, printedThroughTime } from './printed-evaluation.ts';

const SEED = 20_261_121;
const seedsFrom = (count: number) => Array.from({ length: count }, (_, at) => SEED + at);

/** Whose ties are looked for, all that came before being known. */
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

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
    'Hors des exemples, qui rejoint quel pôle y est tiré au sort parmi les pôles de son groupement, sans regard pour les besoins, les thèmes ni les aides : seules la proximité et les relations peuvent y annoncer un lien.',
    evaluateRecommendation(factsOfClaims(demonstrationTerritory()), DEMONSTRATION),
  ),
);
say(
  printedThroughTime(
    `Le même, dans l’ordre du temps : les liens de chaque année de ${YEARS[0]} à ${YEARS.at(-1)}, ce qui la précède étant seul connu (dates tirées au sort elles aussi).`,
    evaluateThroughTime(demonstrationTerritory(), { ...DEMONSTRATION, years: YEARS }),
  ),
);
say(
  printedEvaluation(
    `Territoire tiré au sort, taille M (une région), graine ${SEED} ; ${seedsOf(GENERATED)}.`,
    'Près de neuf participations sur dix y sont celles de contrats, dont les parties sont tirées au sort sans regard pour les besoins, les thèmes ni la distance : seuls les grands financeurs s’y retrouvent, ce que mesure la popularité.',
    evaluateRecommendation(factsOfClaims(syntheticTerritory('M', SEED)), GENERATED),
  ),
);
say(
  'Les deux territoires sont fictifs : ces chiffres disent comment le score se comporte, pas ce qu’il vaut sur un vrai territoire.',
);
