export const palette = {
  'palette.label': 'Rechercher et agir',
  'palette.placeholder': 'Un nom, un sigle, un code, un écran…',
  'palette.close': 'Fermer la recherche',
  'palette.answers': 'Réponses et commandes',
  'palette.all': 'Voir les {total, number} réponses, par nature et par niveau',
  'palette.screens': 'Écrans',
  'palette.actions': 'Réglages',
  'palette.language.fr': 'Passer en français',
  'palette.language.en': 'Switch to English',
  'palette.theme.system': 'Apparence comme celle du système',
  'palette.theme.light': 'Thème clair',
  'palette.theme.dark': 'Thème sombre',
} as const;
