import type { Article9Family } from '../../../api/domain/partners/needs.ts';
import type { ConfidenceBin } from '../protocol/confidence-calibration.ts';
import type { FeatureAblation } from '../protocol/feature-ablation.ts';
import type { RankerFigures } from '../protocol/protocol.ts';
import type { ClassShares } from '../protocol/recommended-shares.ts';
import { type Settlement, URBAN_FROM } from './actor-classes.ts';
import type { AlsoReported } from './also-reported.ts';
import { bounds, CRITERIA, decimal, share, signed, table } from './printed-figures.ts';
import { printedWeights } from './printed-weights.ts';

const FAMILIES: Readonly<Record<Article9Family, string>> = {
  ess: 'ESS',
  entreprise: 'autres entreprises',
  collectivite: 'collectivités',
  recherche: 'recherche',
  formation: 'formation',
};

const SETTLEMENTS: Readonly<Record<Settlement, string>> = { RURAL: 'rurale', URBAN: 'urbaine' };

/** The « Report also » of methods §8.5, in a few lines. */
export function printedAlso(also: AlsoReported, score: RankerFigures | undefined): string[] {
  const { ablations, families, settlements, partners, calibration, stability } = also;
  return [
    `Chaque critère, sur les mêmes candidats (précision à 10 du score entier : ${decimal(score?.precisionAt10 ?? null)}).`,
    ...criteria(ablations),
    ...why(also, score),
    '',
    `Natures : part parmi les dix premiers (parmi les candidats) : ${shares(families, FAMILIES, 'inconnue')}.`,
    `Communes (urbaine à partir de ${URBAN_FROM} habitants) : ${shares(settlements, SETTLEMENTS, 'inconnue ou plusieurs')}.`,
    ...(partners === null
      ? []
      : [
          `Partenaires déjà connus, en moyenne : ${decimal(partners.proposed, 1)} chez les dix premiers, ${decimal(partners.candidates, 1)} chez les candidats.`,
        ]),
    confidence(calibration),
    `Stabilité : ${share(stability)} des dix premiers le restent quand un dixième des participations connues est supprimé au hasard.`,
    '',
    ...printedWeights(also.learned),
  ];
}

function criteria(ablations: readonly FeatureAblation[]): string[] {
  const heads = [
    'moyenne des cachés',
    'des autres',
    'inconnu des cachés',
    'seul',
    'sans lui',
    'ce qu’il apporte au score (intervalle à 95 %)',
  ];
  return table(
    heads,
    ablations.map(({ feature, amongRight, amongOthers, unknown, alone, without, difference }) => [
      CRITERIA[feature],
      decimal(amongRight),
      decimal(amongOthers),
      share(unknown),
      decimal(alone),
      decimal(without),
      difference === null ? '–' : `${signed(difference.mean)} (${bounds(difference)})`,
    ]),
  );
}

/** Why an area among candidates may fall under one half when the score is no worse than chance among all. */
function why({ ablations, areaAmongAll }: AlsoReported, score: RankerFigures | undefined): string[] {
  const against = ablations
    .filter(({ amongRight, amongOthers }) => (amongRight ?? 0) < (amongOthers ?? 0))
    .map(({ feature }) => `« ${CRITERIA[feature]} »`);
  const areas = `AUC du score par cible : ${decimal(areaAmongAll)} parmi tous les acteurs sans lien connu, ${decimal(score?.meanAreaUnderRoc ?? null)} parmi les seuls candidats.`;
  return against.length === 0
    ? [areas]
    : [
        areas,
        `On n’est candidat qu’avec un motif : les autres candidats le sont plus souvent par ${new Intl.ListFormat('fr').format(against)}, plus fort chez eux que chez les partenaires cachés.`,
      ];
}

function shares<Class extends string>(
  classes: readonly ClassShares<Class>[],
  names: Readonly<Record<Class, string>>,
  unknown: string,
): string {
  if (classes.length === 0) return 'aucun candidat';
  const known = classes.filter(({ of }) => of !== null);
  return [...known, ...classes.filter(({ of }) => of === null)]
    .map(({ of, proposed, candidates }) => {
      return `${of === null ? unknown : names[of]} ${share(proposed)} (${share(candidates)})`;
    })
    .join(', ');
}

function confidence(bins: readonly ConfidenceBin[]): string {
  const filled = bins.filter(({ right }) => right !== null);
  const rises = filled.every(({ right }, at) => (right ?? 0) >= (filled[at - 1]?.right ?? 0));
  const words = bins.map(({ from, to, proposals, right }) => {
    const range = `${decimal(from, 1)} à ${decimal(to, 1)}`;
    return right === null ? `${range} : personne` : `${range} : ${decimal(100 * right, 1)} % de ${proposals}`;
  });
  const verdict = rises ? '' : ' Cette part ne croît pas avec la confiance.';
  return `Partenaires cachés parmi les dix premiers, par confiance : ${words.join(' ; ')}.${verdict}`;
}
