import type { partnerships as french } from '../fr/partnerships.ts';

export const partnerships: Readonly<Record<keyof typeof french, string>> = {
  'partnerships.title': 'Partnerships between authorities',
  'partnerships.on': 'Partnerships: {name}',
  'partnerships.fromSheet': 'Compare its partnerships with those of its neighbours',
  'partnerships.choose':
    'Choose at the top of the page where you work: a commune, an EPCI, a département or a région. The authorities of that territory are then compared two by two.',
  'partnerships.demonstration': 'See the example on the demonstration territory',
  'partnerships.refused':
    'Authorities cannot be compared with each other on this territory. Choose a commune, an EPCI, a département or a région.',
  'partnerships.sentence':
    'Between {authorities, plural, one {# authority} other {# authorities}} and through {forums, plural, =0 {no documented forum} one {# cooperation forum} other {# cooperation forums}}, {shared, plural, =0 {no pair shares any} one {# pair shares at least one} other {# pairs share at least one}}; {judged, select, no {for want of comparison, none can be judged} other {{examine, plural, =0 {none to examine} one {# to examine} other {# to examine}}}}.',
  'partnerships.sentence.none':
    '{authorities, plural, one {No cooperation forum is documented for this authority} other {No cooperation forum is documented between these # authorities}}: for want of comparison, no pair can be judged.',
  'partnerships.sentence.isolated':
    '{count, plural, one {{name} has no documented partner.} other {# authorities have no documented partner, including {name}.}}',
  'partnerships.covered':
    'Documented: {known} of the {authorities, plural, one {# authority} other {# authorities}} compared',
  'partnerships.which': 'Pairs shown in the lists',
  'partnerships.which.own': 'Those of {name}',
  'partnerships.which.all': 'All: {name}',
  'partnerships.date': 'Forums in force',
  'partnerships.date.any': 'at any date',
  'partnerships.views': 'View',
  'partnerships.drawings': 'Matrix, graph and map',
  'partnerships.drawings.told':
    '{count, plural, one {# authority} other {# authorities}}, two by two. Also as a file, and on paper.',
  'partnerships.view.matrice': 'Matrix',
  'partnerships.view.graphe': 'Graph',
  'partnerships.view.carte': 'Map',
  'partnerships.csv.title': 'Partnerships between local authorities: {name}',
  'partnerships.csv.scope': 'Territory',
  'partnerships.csv.asOf': 'Forums in force',
  'partnerships.csv.loadedAt': 'Data loaded',
  'partnerships.csv.shape': 'Dispersion',
  'partnerships.csv.prior': 'Supposed activity',
  'partnerships.csv.class': 'Class “{proximity}”',
  'partnerships.csv.classFigures': '{pairs} pairs, {observed} shared forums, rate {rate}',
  'partnerships.csv.pairs': 'Pairs compared',
  'partnerships.csv.left': 'Far pairs without a partner left out',
  'partnerships.column.one': 'Identifier of one',
  'partnerships.column.oneName': 'One',
  'partnerships.column.other': 'Identifier of the other',
  'partnerships.column.otherName': 'The other',
  'partnerships.column.proximity': 'Proximity',
  'partnerships.column.vertical': 'One is part of the other',
  'partnerships.column.newman': 'Strength of the tie (Newman)',
  'partnerships.column.residual': 'Residual',
  'partnerships.column.fitted': 'Expected from the model',
  'partnerships.column.sharedForums': 'Shared forums',
  'partnerships.column.unknownForums': 'Forums of unknown composition',
  'partnerships.margin': 'Pair or authority chosen',
  'partnerships.close': 'Close the selection',
  'partnerships.and': 'and',
  'partnerships.pair': '{a} and {b}',
  'partnerships.undocumented': 'not documented',
  'partnerships.above': 'more than most',
  'partnerships.more': '{count, plural, one {See # more pair} other {See # more pairs}}',

  'partnerships.matrix':
    'Matrix of {count, plural, one {# authority} other {# authorities}}, two by two; the table below holds the same pairs',
  'partnerships.order': 'Order',
  'partnerships.order.niveau': 'by level',
  'partnerships.order.nom': 'by name',
  'partnerships.order.activite': 'by activity',
  'partnerships.order.ressemblance': 'same partners side by side',
  'partnerships.cell':
    '{a} and {b}: {observed, plural, =0 {no known shared forum} one {# shared forum} other {# shared forums}}{unknown, plural, =0 {} one {, # to check} other {, # to check}}.',
  'partnerships.cell.expected': 'About {expected} expected.',
  'partnerships.cell.examine': 'To examine: {status}.',
  'partnerships.cell.none': '{a} and {b}: far apart, nothing known to be shared.',
  'partnerships.graph':
    'Graph: {authorities, plural, one {# authority} other {# authorities}}, {shared, plural, one {# pair that shares} other {# pairs that share}} at least one forum, {examine} to examine',
  'partnerships.map':
    'Map: {places, plural, one {# located authority} other {# located authorities}}, {links, plural, one {# pair} other {# pairs}}; the table below holds the same ones',

  'partnerships.legend': 'How to read this drawing',
  'partnerships.legend.told': 'Figures, patterns and strokes, and what is left to collect.',
  'partnerships.legend.above': 'Shared forums, more than most',
  'partnerships.legend.shared': 'Shared forums',
  'partnerships.legend.near': 'Framed: nested, adjacent or neighbours',
  'partnerships.legend.undocumented': 'Nobody has documented it',
  'partnerships.legend.empty': 'Empty: far apart, not compared',
  'partnerships.legend.caution':
    'A pair to examine shares less than equally active and equally near pairs do here. It is neither a failing nor a reproach: with few known forums, even the best score is often wrong.',
  'partnerships.collect': 'To be collected for a better reading',
  'partnerships.collect.POLE_MEMBERS':
    'The hubs and projects they are engaged in: not documented for {total, plural, one {# authority} other {# authorities}}.',
  'partnerships.collect.CONTRACT_PARTIES':
    'Their common contracts and agreements: not documented for {total, plural, one {# authority} other {# authorities}}.',
  'partnerships.collect.FUNDERS':
    'Their joint funding: not documented for {total, plural, one {# authority} other {# authorities}}.',
  'partnerships.collect.COMPOSITIONS':
    'The complete list of members of {total, plural, one {# forum} other {# forums}}.',
  'partnerships.collect.ADJACENCY':
    'The outlines of the {total, plural, one {# authority} other {# authorities}}, to tell which ones touch.',
  'partnerships.nothing': 'Nothing is documented here yet',
  'partnerships.nothing.shared': 'No common forum is documented here yet',
  'partnerships.unshared':
    '{count, plural, one {The pair compared, without a defined figure} other {The # pairs compared, without a defined figure}}',
  'partnerships.nothing.lead':
    'No gap is shown: without a source, an absence says nothing. To begin with, collect in this order:',

  'partnerships.established.title':
    '{count, plural, =0 {Established partnerships} one {# established partnership} other {# established partnerships}}',
  'partnerships.established.lead': 'They share more than most pairs that are as active and as near.',
  'partnerships.established.none': 'No pair shares more than most, as far as is documented.',
  'partnerships.established.told': 'First {a} and {b}: {types}.',
  'partnerships.examine.title':
    '{count, plural, =0 {Nothing to examine} one {To examine: # pair} other {To examine: # pairs}}',
  'partnerships.examine.count': '{count, plural, one {# pair to examine} other {# pairs to examine}}',
  'partnerships.examine.lead':
    'Nested, adjacent or neighbours, they share less than comparable pairs, out of {pairs, plural, one {# pair compared} other {# pairs compared}}. To examine, without concluding anything.',
  'partnerships.examine.none':
    'No near pair shares clearly less than comparable pairs, as far as is documented.',
  'partnerships.way.horizontal': 'Between authorities of the same level ({count})',
  'partnerships.way.vertical': 'Between levels ({count})',
  'partnerships.isolated.title':
    '{count, plural, one {Without a documented partner} other {# without a documented partner}}',
  'partnerships.isolated.lead':
    'No forum shared with those they are compared with. It is said once here, and not for each neighbour.',
  'partnerships.isolated.one':
    'No forum shared with those it is compared with is documented: it is the one to ask, not each of its neighbours.',

  'partnerships.class.NESTED': 'nested',
  'partnerships.class.NESTED_AT_DISTANCE': 'nested at a distance',
  'partnerships.class.CONTIGUOUS': 'adjacent',
  'partnerships.class.NEARBY': 'neighbours by distance',
  'partnerships.class.SAME_DEPARTMENT': 'same département',
  'partnerships.class.SAME_REGION': 'same région',
  'partnerships.class.OTHER': 'far apart',
  'partnerships.class.rule.NESTED': 'One is part of the other.',
  'partnerships.class.rule.NESTED_AT_DISTANCE': 'One is part of the other, a level higher.',
  'partnerships.class.rule.CONTIGUOUS': 'Their outlines, or a source, say that they touch.',
  'partnerships.class.rule.NEARBY':
    'Without outlines loaded: no other centre of the same level within the circle whose diameter joins their centres.',
  'partnerships.class.rule.SAME_DEPARTMENT': 'Neither nested nor neighbours, in the same département.',
  'partnerships.class.rule.SAME_REGION': 'In the same région, not in the same département.',
  'partnerships.class.rule.OTHER': 'No common territory.',
  'partnerships.class.rate':
    'Here, {pairs, plural, one {# pair} other {# pairs}} of this class, {observed, plural, =0 {no shared forum} one {# shared forum} other {# shared forums}}.',
  'partnerships.type.POLE': '{total, plural, one {# hub or project} other {# hubs or projects}}',
  'partnerships.type.CONTRAT': '{total, plural, one {# contract} other {# contracts}}',
  'partnerships.type.FINANCEMENT':
    '{total, plural, one {# joint funding line} other {# joint funding lines}}',

  'partnerships.pair.sentence':
    '{observed, plural, =0 {No known cooperation forum brings them together} one {They share # cooperation forum} other {They share # cooperation forums}}{detail}{unknown, plural, =0 {.} other {; # still to check.}}',
  'partnerships.pair.expected': 'From their activity and nearness, about {expected} would be expected.',
  'partnerships.pair.far': 'Far apart, with no known shared forum: the pair is counted, not judged.',
  'partnerships.line.expected': '{expected} expected',
  'partnerships.figure.status': 'Status',
  'partnerships.figure.shared': 'Shared forums',
  'partnerships.figure.shared.value': '{observed}{unknown, plural, =0 {} other { and # to check}}',
  'partnerships.figure.expected': 'Expected forums',
  'partnerships.figure.score': 'Gap',
  'partnerships.figure.confidence': 'Confidence',
  'partnerships.figure.confidence.value': '{word} ({value})',
  'partnerships.figure.newman': 'Weight per forum',
  'partnerships.figure.class': 'Proximity class',
  'partnerships.figure.activity': 'Activity',
  'partnerships.figure.activity.value':
    '{cooperations, plural, =0 {no shared forum} one {# shared forum} other {# shared forums}}; mean of the level {mean}; value used {shrunk}',
  'partnerships.figure.isolation': 'Isolation',
  'partnerships.figure.coverage': 'Documentation',
  'partnerships.coverage.declared': 'share of the useful sources loaded, as a source declares it',
  'partnerships.coverage.counted': 'share of hubs, contracts and funding of which at least one is documented',
  'partnerships.research': 'For research',
  'partnerships.research.sentence':
    'Residual (O − E)/√E: {residual}. Expected by the fitted variant, without shrinkage: {fitted}. Rate of the class, h: {rate}.',

  'partnerships.shared': '{count, plural, =0 {No shared forum} one {# shared forum} other {# shared forums}}',
  'partnerships.shared.none':
    'No source shows them together in a hub, a contract or joint funding. This does not mean that they are not.',
  'partnerships.ask': '{count, plural, one {One composition to ask for} other {# compositions to ask for}}',
  'partnerships.ask.lead':
    'These forums concern both of them, and the list of their members is not complete: ask for it first.',
  'partnerships.chains':
    '{count, plural, one {What already joins them} other {What already joins them: # paths}}',
  'partnerships.chains.none': 'No path of four forums or fewer joins them, as far as is documented.',
  'partnerships.bonds': 'What is said of the two of them',
  'partnerships.bond': '{from} {words} {to}',
  'partnerships.forum.note': '{type}, {members, plural, one {# authority} other {# authorities}}',
  'partnerships.forum.open': '– composition incomplete',
  'partnerships.forum.nothing': 'No source shows either of them in it.',
  'partnerships.forum.members': 'Known authorities: {names}.',
  'partnerships.sheet': 'Open the sheet',
  'partnerships.partners': '{count, plural, =0 {Partners} one {# partner} other {# partners}}',
  'partnerships.partners.none': 'No documented partner among those it is compared with.',

  'partnerships.alike.lead':
    'Among {ofLevel, plural, one {# authority of the same level} other {# authorities of the same level}}, {documented, plural, =0 {none} =1 {the only one} other {the #}} with at least one documented forum.',
  'partnerships.alike.none': 'No authority of the same level can be compared with it.',
  'partnerships.alike.people': '{people} inhabitants',
  'partnerships.alike.population': 'population alike at {value}',
  'partnerships.alike.population.none': 'population not documented',
  'partnerships.alike.density': 'density alike at {value}',
  'partnerships.alike.density.none': 'density not documented',
  'partnerships.alike.policyAreas': 'policy areas shared at {value}',
  'partnerships.alike.policyAreas.none': 'policy areas not documented',
  'partnerships.alike.besides': 'What it does and no source says is done here:',
  'partnerships.alike.more': '{count, plural, one {and # other practice.} other {and # other practices.}}',
  'partnerships.alike.nothing': 'Nothing more is documented.',
  'partnerships.practice.TYPE': '{label}:',
  'partnerships.practice.NATURE': 'contract of the kind “{label}”:',
  'partnerships.practice.AREA': 'a forum about “{label}”:',
  'partnerships.practice.type.pole': 'taking part in a hub or a project',
  'partnerships.practice.type.contrat': 'contracting with others',
  'partnerships.practice.type.financement': 'funding with others',

  'partnerships.levels': 'Between levels',
  'partnerships.levels.told':
    '{vertical, plural, =0 {No tie} one {# tie} other {# ties}} between two levels, of {ties} in forums.',
  'partnerships.levels.sentence':
    '{vertical, plural, =0 {No link joins} one {# link joins} other {# links join}} two levels of authority, out of {ties, plural, one {# link} other {# links}} in the forums; {several, plural, =0 {none} one {# forum} other {# forums}} out of {forums} {several, plural, =0 {brings} one {brings} other {bring}} several together.',
  'partnerships.levels.share': 'Share of vertical links',
  'partnerships.levels.ei': 'E-I index between levels',
  'partnerships.levels.closure': 'Nested levels engaged together',
  'partnerships.levels.closure.value': '{closed} out of {opportunities} ({share})',
  'partnerships.grounds': 'What expectations rest on',
  'partnerships.grounds.told': 'Rate of each class of proximity, and parameters.',
  'partnerships.grounds.pairs': 'Pairs',
  'partnerships.grounds.shared': 'Shared forums',
  'partnerships.grounds.rate': 'Rate h',
  'partnerships.parameters':
    'Parameters: r = {shape}, κ = {shrinkage}, α = {prior}; gap named from {named}, weak signal from {weak}.',
  'partnerships.participation':
    '{level}: {joined} participations out of {eligible} possible ones, counted once for each authority and each forum of complete composition that covers it; rate held {rate}.',
  'partnerships.table': '{count, plural, one {The pair in figures} other {The # pairs in figures}}',
  'partnerships.table.told': 'Shared, expected, gap, confidence and status of each.',
  'partnerships.table.lead':
    'Established partnerships first, then in reading order. {silent, plural, =0 {} one {# pair far apart, sharing nothing known, is only counted. } other {# pairs far apart, sharing nothing known, are only counted. }}{left, plural, =0 {} one {# pair far apart is not compared: one of the two has no partner.} other {# pairs far apart are not compared: one of the two has no partner.}}',
  'partnerships.table.pair': 'Pair',
  'partnerships.table.unknown': 'Unknown',
  'partnerships.table.expected': 'Expected',
  'partnerships.forum.told':
    'A forum is a hub, a project, a contract or a co-funding that brings together or covers at least two authorities, one of them from here.',
  'partnerships.finding.class.NESTED': 'One is part of the other.',
  'partnerships.finding.class.NESTED_AT_DISTANCE': 'One is part of the other, one level above.',
  'partnerships.finding.class.CONTIGUOUS': 'They touch each other.',
  'partnerships.finding.class.NEARBY': 'They are neighbours by distance.',
  'partnerships.finding.class.SAME_DEPARTMENT': 'They are in the same département.',
  'partnerships.finding.class.SAME_REGION': 'They are in the same région.',
  'partnerships.finding.class.OTHER': 'They are far apart.',
  'partnerships.question.composition':
    'Who represents {a}, and who represents {b}, in “{forum}”? Its composition is not wholly known.',
  'partnerships.question.together': 'Which hub or contract could bring {a} and {b} together?',
  'partnerships.question.one':
    '{count, plural, =0 {{name} is known in no forum.} other {{name} is in {forums}{more, plural, =0 {} one { and # other} other { and # others}}.}}',
  'partnerships.pair.detail': ': {types}',
  'partnerships.legend.zero': '0: no known shared forum, between documented authorities',
  'partnerships.legend.unknown':
    '?: at least one forum is still to check, its composition not being wholly known',
  'partnerships.alike.of': 'Authorities like {name}',
  'partnerships.alike.which': 'Like',
  'partnerships.alike.see': 'See the authorities like it',
  'partnerships.alike.told': 'What they do and no source says is done here.',
};
