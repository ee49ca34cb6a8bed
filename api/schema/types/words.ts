import type { MATCHED_ON } from '../../domain/search/matched-on.ts';
import type { valuesOf } from '../../domain/vocabulary/vocabulary.ts';
import { builder } from '../builder.ts';
import { vocabularyWords } from '../vocabulary-words.ts';

const described = (list: Parameters<typeof valuesOf>[0], description: string) => ({
  description,
  values: vocabularyWords(list),
});

/** Words that are in order, each with its rank: a printed schema sorts them by name. */
const ranked = (words: ReturnType<typeof vocabularyWords>) =>
  Object.fromEntries(
    Object.entries(words).map(([word, { description }], at, all) => [
      word,
      { description: `${at + 1} sur ${all.length}. ${description}` },
    ]),
  );

export const Kind = builder.enumType('Kind', {
  description: 'Nature d’une entité. Un même mot du graphe à l’écran.',
  values: vocabularyWords('entities'),
});
export const RelationType = builder.enumType('RelationType', {
  description: 'Relation entre deux entités, sujet en premier.',
  values: vocabularyWords('relations'),
});
export const Certainty = builder.enumType(
  'Certainty',
  described('certainty', 'À quel point un fait est sûr.'),
);
export const Depth = builder.enumType('Depth', {
  description: `Profondeur d’un lien, de la simple citation à la mise en commun : ${Object.keys(vocabularyWords('depth')).join(' < ')}.`,
  values: ranked(vocabularyWords('depth')),
});
export const Stage = builder.enumType('Stage', described('stage', 'Étape de la vie d’un pôle.'));
export const Level = builder.enumType('Level', described('level', 'Niveau de collectivité.'));
export const Status = builder.enumType(
  'Status',
  described('status', 'État d’un lieu, d’un lien ou d’un projet.'),
);
export const Measure = builder.enumType(
  'Measure',
  described('measure', 'Ce qu’un montant mesure ; deux mesures ne s’additionnent pas.'),
);
export const RuleKind = builder.enumType('RuleKind', described('ruleKind', 'Sorte de règle.'));
export const Basis = builder.enumType(
  'Basis',
  described('basis', 'Ce sur quoi un rapprochement repose : les mots du texte, ou une lecture.'),
);
export const CorrectionKind = builder.enumType(
  'CorrectionKind',
  described('correctionKind', 'Ce qui ne va pas, d’après qui signale.'),
);
export const Direction = builder.enumType('Direction', {
  description: 'Sens d’un lien vu d’une entité.',
  values: {
    OUT: { description: 'L’entité est le sujet du lien.' },
    IN: { description: 'L’entité est l’objet du lien.' },
  },
});
export const EssStatus = builder.enumType('EssStatus', {
  description: 'Appartenance à l’économie sociale et solidaire, et si elle est connue.',
  values: {
    PROVED: { description: 'Une source l’établit.' },
    DISPROVED: { description: 'Une source établit le contraire.' },
    UNKNOWN: { description: 'Aucune source ne le dit : cela ne veut pas dire non.' },
  },
});
export const ExpandedBy = builder.enumType('ExpandedBy', described('expandedBy', 'Qui développe un sigle.'));

export const MatchedOn = builder.enumType('MatchedOn', {
  description: 'Ce qui, dans une entité, répond à la recherche.',
  values: {
    NAME: { description: 'Son nom.' },
    ALIAS: { description: 'Un autre nom.' },
    ACRONYM: { description: 'Son sigle.' },
    INITIALS: { description: 'Les initiales de son nom officiel ; aucune source ne dit qu’elles servent.' },
    CODE: { description: 'Un code officiel : SIREN ou INSEE.' },
    SIRET: { description: 'Le SIREN par lequel commence le SIRET demandé.' },
    CODE_ZERO_EATEN: { description: 'Un code dont le premier zéro manque dans la demande.' },
    POSTAL_CODE: { description: 'Un code postal.' },
    FORMER_NAME: { description: 'Un ancien nom, ou celui d’une commune ou d’un groupement réuni en elle.' },
    FORMER_CODE: { description: 'Un ancien code, ou celui d’une commune ou d’un groupement réuni en elle.' },
    DISTRICT: { description: 'Un de ses arrondissements municipaux.' },
    ACTIVITY: { description: 'Ce qu’elle fait, d’après une question.' },
    KIND: { description: 'La nature que nomme une question.' },
    PLACE: { description: 'C’est le lieu que nomme une question.' },
    APPROXIMATE: { description: 'Un mot proche, à une ou deux lettres.' },
  } satisfies Record<(typeof MATCHED_ON)[number], unknown>,
});
