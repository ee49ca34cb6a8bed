import type { code as french } from '../fr/code.ts';

export const code = {
  'code.siren.malformed.title': 'This is not a SIREN',
  'code.siren.malformed':
    'A SIREN has nine digits, a SIRET fourteen. “{code}” gives {length, plural, =0 {none} one {# sign} other {# signs}}.',
  'code.siren.key.title': 'The key of this number is not valid',
  'code.siren.key':
    'The last digit of a SIREN is computed from the others, and “{code}” does not agree: one digit is probably wrong, or two are swapped.',
  'code.siren.unknown.title': 'Nothing here bears this SIREN',
  'code.siren.unknown':
    '“{code}” is a possible number, but no entity of Maillage bears it. It may exist without anybody having documented it yet, or be here without its SIREN: search for it by name.',
  'code.siren.directory': 'See this number in the French directory of companies',
  'code.insee.malformed.title': 'This is not an INSEE code',
  'code.insee.malformed':
    'An INSEE code has two or three signs for a region or a département, five for a commune. “{code}” does not look like one.',
  'code.insee.several.title': 'Several authorities bear the code {code}',
  'code.insee.level.title': 'No authority of this level bears the code {code}',
  'code.insee.several':
    '{count, plural, one {One authority bears} other {# authorities bear}} the code {code}:',
  'code.insee.unknown.title': 'Nothing here bears this INSEE code',
  'code.insee.unknown': '“{code}” looks like an INSEE code, but no authority in force bears it.',
  'code.insee.former': 'It was that of a commune merged since into this one:',
} as const satisfies Record<keyof typeof french, string>;
