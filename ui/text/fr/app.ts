export const app = {
  'app.name': 'Maillage',
  'app.description':
    'Qui coopère avec qui sur un territoire, par quel pôle, quel lieu, quel contrat, et sur la foi de quelle source.',
  'app.skip': 'Aller au contenu',
  'app.nav': 'Écrans',
  'app.nav.home': 'Accueil',
  'app.nav.explorer': 'Explorer',
  'app.nav.help': 'Aide',
  'app.search': 'Rechercher…',
  'app.nav.cooperations': 'Coopérations',
  'app.nav.transversality': 'Transversalité',
  'app.nav.partnerships': 'Partenariats',
  'app.nav.partners': 'Partenaires',
  'app.nav.toExamine': 'À examiner',
  'app.footer.sources': 'Sources et licences',
  'app.footer.version': 'Maillage, version {version}',
  'app.title': '{page} – Maillage',
} as const;
