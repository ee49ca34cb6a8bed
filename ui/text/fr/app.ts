export const app = {
  'app.name': 'Maillage',
  'app.skip': 'Aller au contenu',
  'app.nav': 'Écrans',
  'app.nav.home': 'Accueil',
  'app.nav.explorer': 'Explorer',
  'app.title': '{page} – Maillage',
} as const;
