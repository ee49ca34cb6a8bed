/** Sentences that readers of the API and of the waiting page see. */
export const sentences = {
  databaseAway: 'La base de données ne répond pas pour l’instant. Réessayez dans quelques secondes.',
  tooLong: 'La question a pris plus de dix secondes : elle a été arrêtée. Restreignez-la.',
  unexpected: 'Une erreur inattendue est survenue. Elle a été notée.',
  writeWithoutHeader: (header: string) =>
    `Pour écrire, la demande doit porter l’en-tête « ${header} » : une page étrangère ne peut pas l’envoyer.`,
  startingTitle: 'Maillage démarre',
  starting: 'La base de données se prépare. Cette page se recharge d’elle-même.',
} as const;
