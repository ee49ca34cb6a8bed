import type { contract as french } from '../fr/contract.ts';

export const contract = {
  'contract.parties': 'Parties',
  'contract.parties.none':
    'Nobody has documented its parties yet. To be collected: the authority, the funders, the beneficiaries.',
  'contract.parties.unsaid': 'Role not said',
  'contract.parties.more':
    'and {count, plural, one {# other party, further down among the links.} other {# other parties, further down among the links.}}',
  'contract.amounts': 'Amounts',
  'contract.amounts.none': 'No amount is documented for its parties; its rules may set some.',
  'contract.amounts.from': 'from {count, plural, one {# link} other {# links}}',
  'contract.amounts.apart': 'Each measure has its own total: they do not add up.',
  'contract.rules': 'Rules',
  'contract.rules.none': 'No rule is documented. To be collected: beneficiaries, amounts, rates, timetable.',
} as const satisfies Record<keyof typeof french, string>;
