import type { code as french } from '../fr/code.ts';

export const code = {
  'code.siren.malformed.title': 'This is not a SIREN',
  'code.siren.malformed':
    'A SIREN has nine digits, a SIRET fourteen. “{code}” has {length, plural, =0 {none} one {# character} other {# characters}}.',
  'code.siren.key.title': 'The check digit of this number is not valid',
  'code.siren.key':
    'The last digit of a SIREN is computed from the others, and that of “{code}” does not agree: one digit is probably wrong, or two are swapped.',
  'code.siren.unknown.title': 'Nothing here has this SIREN',
  'code.siren.unknown':
    '“{code}” is a possible number, but no entity in Maillage has it. It may exist without anybody having documented it yet, or be here without its SIREN: search for it by name.',
  'code.siren.directory': 'See this number in the Annuaire des entreprises (French company directory)',
  'code.insee.malformed.title': 'This is not an INSEE code',
  'code.insee.malformed':
    'An INSEE code has two or three characters for a région or a département, five for a commune. “{code}” does not look like one.',
  'code.insee.several.title': 'Several authorities have the code {code}',
  'code.insee.level.title': 'No authority of this level has the code {code}',
  'code.insee.several':
    '{count, plural, one {One authority has} other {# authorities have}} the code {code}:',
  'code.insee.unknown.title': 'Nothing here has this INSEE code',
  'code.insee.unknown': '“{code}” looks like an INSEE code, but no authority in force has it.',
  'code.insee.former': 'It was the code of a commune since merged into this one:',
} as const satisfies Record<keyof typeof french, string>;
