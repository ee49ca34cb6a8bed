import type { explorer as french } from '../fr/explorer.ts';

export const explorer = {
  'explorer.title': 'Explore',
  'explorer.start': 'Which hub to start with?',
  'explorer.start.lead':
    'Choose a hub to see who carries it, joins it, supports it, hosts it and funds it, with the proof of each link.',
  'explorer.sentence':
    '{neighbours, plural, =0 {No link is known around: nobody has documented one here yet.} one {# entity surrounds {opened, plural, one {it} other {them}}} other {# entities surround {opened, plural, one {it} other {them}}}}{neighbours, plural, =0 {} other {; {links, plural, =0 {no link is known between them.} one {# link is known between them} other {# links are known between them}}}}',
  'explorer.sentence.some':
    '{neighbours, number} entities surround {opened, plural, one {it} other {them}}; {some, plural, one {the most tied is read} other {the # most tied are read}}, with {links, plural, =0 {no link} one {# link} other {# links}}',
  'explorer.truncated': 'Open one relation at a time to see the other neighbours.',
  'explorer.drawing':
    'Drawing of the network: {entities, plural, one {# entity} other {# entities}}, {links, plural, one {# link} other {# links}}. The list that follows says the same.',
  'explorer.tools': 'Drawing tools',
  'explorer.zoomIn': 'Zoom in',
  'explorer.zoomOut': 'Zoom out',
  'explorer.fit': 'Show everything',
  'explorer.arrange': 'Arrange again',
  'explorer.fullScreen': 'Full screen',
  'explorer.fullScreen.leave': 'Leave full screen (Escape)',
  'explorer.selection.more': 'Show more',
  'explorer.selection.less': 'Show less',
  'explorer.legend': 'Legend and filters',
  'explorer.hidden': '{count, plural, one {# entity removed} other {# entities removed}} by the filters',
  'explorer.list': 'Everything drawn',
  'explorer.list.entities': 'Entities',
  'explorer.list.links': 'Links',
  'explorer.selection': 'Selection',
  'explorer.selection.none':
    'Choose an entity or a link, in the drawing or in the list: its proof opens beside it.',
  'explorer.selection.close': 'Close the selection',
  'explorer.selected': 'Chosen: {name}',
  'explorer.expand': 'Open all its links',
  'explorer.expand.one': 'Open',
  'explorer.expand.oneOf': 'Open: {relation}',
  'explorer.expand.kinds': '{kind}: {total}',
  'explorer.expanded': 'Its links are drawn',
  'explorer.expand.counts': 'Known links, before opening them',
  'explorer.sheet': 'See the sheet',
} as const satisfies Record<keyof typeof french, string>;
