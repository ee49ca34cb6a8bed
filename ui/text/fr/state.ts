export const state = {
  'state.loading': 'Chargement…',
  'state.away.title': 'Maillage ne peut pas répondre pour l’instant',
  'state.away': 'Maillage réessaie de lui-même toutes les cinq secondes.',
  'state.error.title': 'Cet écran n’a pas pu être rempli',
  'state.error': 'La réponse n’est pas arrivée. Vérifiez la connexion, puis réessayez.',
  'state.retry': 'Réessayer',
  'state.copy': 'Copier le lien',
  'state.copied': 'Copié.',
  'state.notFound.title': 'Rien à cette adresse',
  'state.notFound': 'L’adresse a pu changer, ou contenir une faute. Cherchez par nom ou par code officiel.',
  'state.notFound.home': 'Revenir à l’accueil',
} as const;
