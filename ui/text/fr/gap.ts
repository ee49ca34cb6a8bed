export const gap = {
  'gap.status.ESTABLISHED': 'constaté',
  'gap.status.TO_CHECK': 'à vérifier',
  'gap.status.WEAK_SIGNAL': 'signal faible',
  'gap.status.NOT_ESTABLISHED': 'non établi',
  'gap.status.TOO_FEW_OCCASIONS': 'trop peu d’occasions',
  'gap.status.NOT_APPLICABLE': 'sans objet',
  'gap.status.REFERENCE_UNAVAILABLE': 'référence indisponible',
  'gap.method': 'Définition et formule : {figure}',
} as const;
