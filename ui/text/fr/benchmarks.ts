export const benchmarks = {
  'benchmarks.title': 'Repères chiffrés',
  'benchmarks.lead':
    '{figures, plural, one {# chiffre imprimé} other {# chiffres imprimés}} par les documents fondateurs, dont ceux de {studies, plural, one {# étude} other {# études}}, et {inconsistencies, plural, one {# incohérence relevée} other {# incohérences relevées}} entre eux. Chacun avec sa source.',
  'benchmarks.inconsistencies': 'Ce qui ne concorde pas',
  'benchmarks.inconsistencies.lead':
    'Les chiffres restent tels que leurs sources les impriment ; ce qui les oppose est dit ici.',
  'benchmarks.others': 'Chiffres donnés d’un pôle, d’un lieu ou d’un dispositif',
  'benchmarks.others.lead': 'Ils ne viennent d’aucune étude : une source les dit d’une entité.',
  'benchmarks.derived': 'Chiffres déduits',
  'benchmarks.derived.lead': 'Calculés à partir des chiffres imprimés ; aucune source ne les donne.',
  'benchmarks.range': '{least} à {most}',
  'benchmarks.population': '{population} ({count})',
  'benchmarks.from': 'Déduit de :',
  'benchmarks.between': 'Entre :',
  'benchmarks.disagrees': 'ne concorde pas avec d’autres chiffres',
  'benchmarks.disagrees.of': 'ne concorde pas avec d’autres chiffres : {claim}',
} as const;
