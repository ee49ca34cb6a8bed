export const methods = {
  'methods.title': 'Les méthodes',
  'methods.lead':
    'Chaque chiffre calculé a ici sa définition, sa formule, ses paramètres et ses références. Un écart n’est jamais une absence : c’est un manque par rapport à ce que font des situations comparables, avec ce que l’inconnu pourrait y changer.',
  'methods.limits': 'Ce que ces chiffres ne disent pas',
  'methods.limit.simulated':
    'Sur des territoires simulés où 5 % des paires étaient vraiment empêchées, même le meilleur score n’a raison qu’une fois sur six environ. Un écart est donc « à examiner », avec ceux qu’il concerne ; il n’accuse personne, et Maillage ne classe pas les collectivités.',
  'methods.limit.ordinary':
    '« Comparable » décrit, sans rien prescrire : si toutes les collectivités sont cloisonnées, aucun écart n’apparaît. La congruence se lit à côté, et un territoire peut se fixer un objectif.',
  'methods.limit.few':
    'Avec moins de deux occasions de se rencontrer, rien n’est dit d’une paire. Beaucoup de collectivités n’ont qu’un pôle ou aucun.',
  'methods.limit.projection':
    'Les taux de référence ignorent la population et le budget ; la contiguïté ignore les vallées et les frontières. Deux paires d’un même pôle ne sont pas indépendantes.',
  'methods.limit.persons':
    'Dans une petite ville un service, c’est une personne : on publie par famille de services, jamais un classement individuel.',
  'methods.theme.gaps': 'Les écarts',
  'methods.theme.transversality': 'La transversalité',
  'methods.theme.partnership': 'Les partenariats entre collectivités',
  'methods.theme.recommendation': 'La recherche de partenaires',
  'methods.parameters': 'Paramètres',
  'methods.symbol': 'Symbole',
  'methods.value': 'Valeur',
  'methods.meaning': 'Ce que cela change',
  'methods.caution': 'Précaution.',
  'methods.references': 'Références : {works}.',
} as const;
