import type { notice as french } from '../fr/notice.ts';

export const notice = {
  'notice.title': 'Legal notice',
  'notice.lead':
    'Maillage is free software that anybody may install. The publisher and the host of a site are those who installed it: what they did not fill in is said to be so.',
  'notice.who': 'Publisher and host',
  'notice.who.publisher': 'Publisher: {said}.',
  'notice.who.contact': 'Contact: {said}.',
  'notice.who.host': 'Host: {said}.',
  'notice.who.unsaid': 'not filled in by whoever installed this site',
  'notice.failed': 'This notice could not be read. Load the page again.',
  'notice.kept': 'What is kept of visitors',
  'notice.kept.what':
    'Reading takes no account and sets no cookie; there is no audience measurement. The log of the server keeps no address, no question, no search. A reported error is kept with its text, and nothing of who sent it. Your settings and your lists stay in your browser.',
  'notice.licences': 'Licences',
  'notice.licences.what':
    'The code is under the MIT licence. Facts are short quotations of public documents, each with its source. Codes, official names and populations come from the Code officiel géographique (Insee, Licence Ouverte 2.0), positions from GeoNames (CC BY 4.0), the land of the maps from Natural Earth (public domain).',
} as const satisfies Record<keyof typeof french, string>;
