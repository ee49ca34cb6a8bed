import type { report as french } from '../fr/report.ts';

export const report = {
  'report.open': 'Report an error',
  'report.link': 'Report or contest',
  'report.linkOn': 'Report or contest: {claim}',
  'report.lead':
    'Without an account, and without saying who you are. What you write is kept for the people who look after the facts of the territory, and is shown to no visitor. Do not include anybody’s name or contact details.',
  'report.about': 'About what',
  'report.about.entity': 'The sheet: {name}',
  'report.about.link': 'The link: {claim}',
  'report.about.proof': 'The proof: {place}',
  'report.kind': 'What is wrong',
  'report.text': 'In a few words',
  'report.text.left': '{left, plural, one {# character left} other {# characters left}}',
  'report.text.over': '{over, plural, one {# character too many} other {# characters too many}}',
  'report.sourceTitle': 'Where to check it: title of a document or a page (optional)',
  'report.source': 'Its address, if it can be read online (optional)',
  'report.values': 'Propose another value',
  'report.values.which': 'Which value?',
  'report.values.another': 'One more value',
  'report.values.now': 'Today:',
  'report.values.none': 'nothing',
  'report.values.remove': 'Propose nothing for: {field}',
  'report.twin': 'A duplicate of which sheet, if you find it',
  'report.behalf': 'On whose behalf',
  'report.needBehalf': 'Say on whose behalf you contest this tie.',
  'report.behalf.shown':
    'The tie will be marked “contested, awaiting a decision”, without your words, until the territory has decided.',
  'report.send': 'Send',
  'report.cancel': 'Cancel',
  'report.close': 'Close',
  'report.sending': 'Sending…',
  'report.thanks': 'Thank you, it is noted.',
  'report.thanks.lead': 'Your report is kept. Nothing changes on the sheet until it has been reviewed.',
  'report.thanks.follow':
    'Keep this address: you alone have it. It tells what becomes of the report, and whether you are asked for more.',
  'report.follow': 'Follow this report',
  'report.needKind': 'Choose what is wrong.',
  'report.needText': 'Say in a few words what is wrong.',
  'report.tooMany':
    'Many reports have come from here in a short time. Try again in {minutes, plural, one {one minute} other {# minutes}}: your text stays here.',
  'report.failed': 'It could not be sent. Your text stays here: try again.',
} as const satisfies Record<keyof typeof french, string>;
