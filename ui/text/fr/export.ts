export const exportWords = {
  'export.title': 'Titre',
  'export.address': 'Adresse',
  'export.savedOn': 'Enregistré le',
  'export.dataDate': 'Source la plus récente',
  'export.sources': 'Sources',
  'export.caution': 'Attention',
  'export.yes': 'oui',
  'export.no': 'non',
  'export.form.csv': 'Tableau (CSV)',
} as const;
