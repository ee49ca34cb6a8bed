import type { app as french } from '../fr/app.ts';

export const app = {
  'app.name': 'Maillage',
  'app.description':
    'Who cooperates with whom in a territory, through which hub, which place, which contract, and according to which source.',
  'app.skip': 'Skip to content',
  'app.skips': 'Skip links',
  'app.fingers': 'Use two fingers to move or zoom',
  'app.nav': 'Screens',
  'app.nav.home': 'Home',
  'app.nav.explorer': 'Explore',
  'app.nav.help': 'Help',
  'app.nav.cooperations': 'Cooperation',
  'app.search': 'Search…',
  'app.nav.transversality': 'Transversality',
  'app.nav.partnerships': 'Partnerships',
  'app.nav.partners': 'Partners',
  'app.nav.toExamine': 'To examine',
  'app.nav.data': 'Data',
  'app.footer.sources': 'Sources and licences',
  'app.footer.version': 'Maillage, version {version}',
  'app.title': '{page} – Maillage',
} as const satisfies Record<keyof typeof french, string>;
