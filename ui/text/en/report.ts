import type { report as french } from '../fr/report.ts';

export const report = {
  'report.open': 'Report an error',
  'report.openOn': 'Report an error: {claim}',
  'report.title': 'Report an error',
  'report.lead':
    'Without an account, and without saying who you are. What you write is kept for the people who will look after the facts, and is shown to no visitor. Do not include anybody’s name or contact details.',
  'report.about': 'About what',
  'report.about.entity': 'The sheet: {name}',
  'report.about.link': 'The link: {claim}',
  'report.about.proof': 'The proof: {place}',
  'report.kind': 'What is wrong',
  'report.text': 'In a few words',
  'report.text.left': '{left, plural, one {# character left} other {# characters left}}',
  'report.text.over': '{over, plural, one {# character too many} other {# characters too many}}',
  'report.source': 'Where to check it (address of a page, optional)',
  'report.send': 'Send',
  'report.cancel': 'Cancel',
  'report.close': 'Close',
  'report.sending': 'Sending…',
  'report.thanks': 'Thank you, it is noted.',
  'report.thanks.lead': 'Your report is kept. Nothing changes on the sheet until it has been reviewed.',
  'report.needKind': 'Choose what is wrong.',
  'report.needText': 'Say in a few words what is wrong.',
  'report.tooMany':
    'Many reports have come from here in a short time. Try again in {minutes, plural, one {one minute} other {# minutes}}: your text stays here.',
  'report.failed': 'It could not be sent. Your text stays here: try again.',
} as const satisfies Record<keyof typeof french, string>;
