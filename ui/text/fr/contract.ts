export const contract = {
  'contract.parties': 'Parties',
  'contract.parties.none':
    'Personne n’a encore documenté qui y est partie. À recueillir : l’autorité, les financeurs, les bénéficiaires.',
  'contract.parties.unsaid': 'Rôle non dit',
  'contract.parties.more':
    'et {count, plural, one {# autre partie, plus bas dans les liens.} other {# autres parties, plus bas dans les liens.}}',
  'contract.amounts': 'Montants',
  'contract.amounts.none': 'Aucun montant n’est documenté pour ses parties ; ses règles peuvent en fixer.',
  'contract.amounts.from': 'd’après {count, plural, one {# lien} other {# liens}}',
  'contract.amounts.apart': 'Chaque mesure a son total : elles ne s’ajoutent pas.',
  'contract.rules': 'Règles',
  'contract.rules.none':
    'Aucune règle n’est documentée. À recueillir : bénéficiaires, montants, taux, calendrier.',
} as const;
