const PARTS = {
  characters: 'caractères',
  tokens: 'mots',
  depth: 'niveaux',
  fields: 'champs',
  aliases: 'alias',
  directives: 'directives',
} as const;

const number = new Intl.NumberFormat('fr-FR');

/** Sentences that readers of the API and of the waiting page see. */
export const sentences = {
  databaseAway: 'La base de données ne répond pas pour l’instant. Réessayez dans quelques secondes.',
  noRoomToWrite:
    'Le disque du serveur est plein : rien ne peut y être écrit pour l’instant. Réessayez plus tard.',
  overloaded: 'Beaucoup de questions arrivent à la fois. Réessayez dans quelques secondes.',
  tooLong: 'La question a pris plus de dix secondes : elle a été arrêtée. Restreignez-la.',
  unexpected: 'Une erreur inattendue est survenue. Elle a été notée.',
  writeWithoutHeader: (header: string) =>
    `Pour écrire, la demande doit porter l’en-tête « ${header} » : une page étrangère ne peut pas l’envoyer.`,
  abandoned: 'La question a été abandonnée avant sa réponse.',
  questionTooLarge: (part: keyof typeof PARTS, most: number, found?: number) =>
    `Question trop grande : ${found === undefined ? 'plus de' : `${number.format(found)} ${PARTS[part]}, pour`} ${number.format(most)} ${found === undefined ? PARTS[part] : 'au plus'}.`,
  tooMuchWork: (work: number, most: number) =>
    `Question trop lourde : elle pèse ${number.format(work)}, pour ${number.format(most)} au plus. Posez-la en plusieurs fois.`,
  tooManyHeavy: 'Beaucoup de questions lourdes viennent d’ici à la fois. Réessayez dans quelques secondes.',
  unknownDocument: 'Cette question enregistrée n’est plus connue : envoyez son texte.',
  noQuestion: 'Aucune question : donnez « query », ou l’identifiant d’une question enregistrée.',
  unreadableBody: 'Le corps de la requête n’est pas du JSON lisible.',
  startingTitle: 'Maillage démarre',
  starting: 'La base de données se prépare. Cette page se recharge d’elle-même.',
} as const;
