import type { privacy as french } from '../fr/privacy.ts';

export const privacy: Record<keyof typeof french, string> = {
  'privacy.title': 'Privacy',
  'privacy.lead':
    'Maillage speaks of organisations. Of whoever reads it nothing is kept; of whoever writes in it, as little as can be.',
  'privacy.visitors': 'Whoever reads',
  'privacy.visitors.what':
    'No account, no cookie, no audience measurement, no address of a machine. Preferences and lists stay in the browser.',
  'privacy.visitors.reports':
    'A report keeps what is written in it, and nothing of who sends it; an address, given to that person alone, tells what becomes of it. A contested tie bears the name of the organisation on whose behalf it is, never the words of the report.',
  'privacy.accounts': 'Whoever has an account',
  'privacy.accounts.kept':
    'Kept are: the e-mail address, the function, the roles, the hash of the password, the key of the code at sign-in if one is asked, the identifier at the identity provider if one is used, and the browsers signed in.',
  'privacy.accounts.why':
    'What it is for: to know who may write on which territory, and to answer for what is written. Nothing else is made of it.',
  'privacy.accounts.where':
    'The address and the function are shown to the person and to administrators alone; the function also signs what the person writes. Where one signs in from is not kept.',
  'privacy.accounts.long':
    'How long: as long as the account is open. A closed account is erased at once, but for its number.',
  'privacy.accounts.session':
    'One cookie, a necessary one, is set at sign-in and lasts seven days at most; there is no other.',
  'privacy.facts': 'What is written',
  'privacy.facts.signed':
    'The history signs each change with a function, then with “compte n° 12” once the account is closed.',
  'privacy.facts.people':
    'People are no actors of Maillage: write neither the name nor the details of somebody without their consent.',
  'privacy.rights': 'Your rights',
  'privacy.rights.see': 'See and take away what is kept of you: on the page “My account”, in one file.',
  'privacy.rights.correct': 'Correct your function: on the same page. Your address: through administrators.',
  'privacy.rights.erase': 'Erase your account: on the same page, at once.',
  'privacy.rights.ask':
    'For anything else, write to the contact of the legal notice; a complaint may be sent to the CNIL.',
};
