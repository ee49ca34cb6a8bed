export const code = {
  'code.siren.malformed.title': 'Ce n’est pas un SIREN',
  'code.siren.malformed':
    'Un SIREN compte neuf chiffres, un SIRET quatorze. « {code} » en donne {length, plural, =0 {aucun} one {# signe} other {# signes}}.',
  'code.siren.key.title': 'La clé de ce numéro n’est pas valide',
  'code.siren.key':
    'Le dernier chiffre d’un SIREN se calcule d’après les autres, et « {code} » ne s’accorde pas : un chiffre est sans doute faux, ou deux sont échangés.',
  'code.siren.unknown.title': 'Rien ici ne porte ce SIREN',
  'code.siren.unknown':
    '« {code} » est un numéro possible, mais aucune entité de Maillage ne le porte. Elle peut exister sans que personne ne l’ait encore documentée, ou y être sans son SIREN : cherchez-la par son nom.',
  'code.siren.directory': 'Voir ce numéro dans l’Annuaire des entreprises',
  'code.insee.malformed.title': 'Ce n’est pas un code INSEE',
  'code.insee.malformed':
    'Un code INSEE compte deux ou trois signes pour une région ou un département, cinq pour une commune. « {code} » n’en a pas la forme.',
  'code.insee.several.title': 'Plusieurs collectivités portent le code {code}',
  'code.insee.level.title': 'Aucune collectivité de ce niveau ne porte le code {code}',
  'code.insee.several':
    '{count, plural, one {Une collectivité porte} other {# collectivités portent}} le code {code} :',
  'code.insee.unknown.title': 'Rien ici ne porte ce code INSEE',
  'code.insee.unknown':
    '« {code} » a la forme d’un code INSEE, mais aucune collectivité en vigueur ne le porte.',
  'code.insee.former': 'Il a été celui d’une commune réunie depuis à celle-ci :',
} as const;
