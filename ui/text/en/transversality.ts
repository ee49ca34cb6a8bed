import type { transversality as french } from '../fr/transversality.ts';

export const transversality = {
  'transversality.title': 'Transversality',
  'transversality.of': 'Transversality: {name}',
  'transversality.quoted': '“{name}”',
  'transversality.sheet': 'Open its sheet',
  'transversality.choose.lead':
    'Which services of an authority could meet in the same hub or contract, and do not? Choose an authority: each pair is compared with what similar authorities do. Nothing is said where nothing is documented.',
  'transversality.choose': 'Name or code of an authority',
  'transversality.refusal': 'This question could not be read',
  'transversality.refusal.lead': 'The date or the target in the address is not suitable.',
  'transversality.again': 'Start again without settings',
  'transversality.opening.services':
    '{units, plural, other {# families of services}}, {pairs, plural, one {# pair} other {# pairs}}: {examine, plural, =0 {none to examine} one {# to examine} other {# to examine}}.',
  'transversality.opening.secteurs':
    '{units, plural, other {# sectors of activity}}, {pairs, plural, one {# pair} other {# pairs}}: {examine, plural, =0 {none to examine} one {# to examine} other {# to examine}}.',
  'transversality.opening.acteurs':
    '{units, plural, other {# families of actors}}, {pairs, plural, one {# pair} other {# pairs}}: {examine, plural, =0 {none to examine} one {# to examine} other {# to examine}}.',
  'transversality.opening.never':
    'To read first: {a} and {b}. {occasions, plural, one {# hub or contract concerns} other {# hubs and contracts concern}} both, and no source shows them together there{unknown, plural, =0 {} other {; # still to check}}.',
  'transversality.opening.first':
    'To read first: {a} and {b}, together in {occasions, plural, one {the only hub or contract that concerns} other {{observed} of the # hubs and contracts that concern}} both{unknown, plural, =0 {} other {; # still to check}}.',
  'transversality.opening.whole':
    'Out of {occasions, plural, one {# occasion} other {# occasions}} to meet, {low, plural, =0 {none is seized} one {# is seized} other {# are seized}}{open, plural, =0 {} other { and # still to check}}; comparable {level} would seize about {expected}.',
  'transversality.opening.own':
    'Out of {occasions, plural, one {# occasion} other {# occasions}} to meet, {low, plural, =0 {none is seized} one {# is seized} other {# are seized}}{open, plural, =0 {} other { and # still to check}}. Nothing being documented elsewhere, each pair is compared with the other pairs here only.',
  'transversality.covers':
    '{authorities, plural, one {} other {# authorities read as one. }}{forums, plural, =0 {No hub or contract known.} one {# hub or contract read; complete compositions: {complete}.} other {# hubs and contracts read; complete compositions: {complete}.}}',
  'transversality.compare': 'What is compared',
  'transversality.compare.services': 'Services',
  'transversality.compare.secteurs': 'Sectors',
  'transversality.compare.acteurs': 'Families of actors',
  'transversality.rollUp': 'with the authorities that are part of it, read as one',
  'transversality.settings': 'Date and target',
  'transversality.date': 'As of',
  'transversality.date.placeholder': 'YYYY, YYYY-MM or YYYY-MM-DD',
  'transversality.objective': 'Target of the territory, in %',
  'transversality.objective.placeholder': 'instead of comparables',
  'transversality.apply': 'Apply',
  'transversality.refused.date': 'Expected date: YYYY, YYYY-MM or YYYY-MM-DD.',
  'transversality.refused.objective': 'The target is a share: more than 0%, less than 100%.',
  'transversality.column.firstCode': 'Code of the first',
  'transversality.column.secondCode': 'Code of the second',
  'transversality.column.first': 'First',
  'transversality.column.second': 'Second',
  'transversality.column.shortfall': 'Shortfall',
  'transversality.column.rateOccasions': 'Occasions of the reference',
  'transversality.column.rateSeized': 'Seized in the reference',
  'transversality.column.cause': 'Cause',
  'transversality.column.lagging': 'Who joins less',
  'transversality.column.activation': 'Part of activation',
  'transversality.column.disjunction': 'Part of disjunction',
  'transversality.column.unknownForums': 'Forums of unknown composition',
  'transversality.parameter.collectivity': 'Collectivity',
  'transversality.parameter.forums': 'Forums',
  'transversality.parameter.complete': 'Forums of complete composition',
  'transversality.parameter.scope': 'Reference',
  'transversality.parameter.occasions': 'Occasions of the reference',
  'transversality.parameter.seized': 'Occasions seized in the reference',
  'transversality.parameter.perimeters': 'Territories of the reference',
  'transversality.parameter.phi': 'Dispersion (phi)',
  'transversality.parameter.kappa': 'Shrinkage (kappa)',
  'transversality.parameter.named': 'Threshold of an established gap',
  'transversality.parameter.weak': 'Threshold of a weak signal',
  'transversality.parameter.least': 'Occasions required',
  'transversality.nothing': 'Nothing is documented yet: no gap is stated',
  'transversality.nothing.lead':
    'Maillage lacks what it takes to compare {name}. This silence says nothing about it. To be collected, in this order:',
  'transversality.collect.SERVICES':
    'Its services: the published organisation chart is enough, with the policy area of each. At least two families.',
  'transversality.collect.SERVICE_AREAS': 'The policy area of its services: {services}.',
  'transversality.collect.ACTORS':
    'The actors of the territory and their kind or sector: at least two families.',
  'transversality.collect.FORUMS':
    'The hubs that cover its territory, the contracts with several parties in which it is engaged.',
  'transversality.collect.THEMES':
    '{forums, plural, one {The themes of the known hub or contract} other {The themes of the # known hubs and contracts}}: none is attached to a policy area.',
  'transversality.collect.COMPOSITIONS':
    'Who is engaged in them: the list of services, contact persons and seats, and whether it is complete (complete compositions: {complete} out of {forums}).',
  'transversality.askFirst': 'Compositions to ask for first',
  'transversality.askFirst.more':
    '{count, plural, one {and # other hub or contract.} other {and # other hubs and contracts.}}',
  'transversality.matrix':
    'Cross table: {count, plural, one {# pair} other {# pairs}}. Arrows to go from pair to pair, Enter to open one, Escape to close it.',
  'transversality.cell': '{a} and {b}: {status}, {observed}/{occasions}, {unknown} to check, score {score}.',
  'transversality.diagonal': '{name}: {observed} out of {occasions}',
  'transversality.legend': 'What the patterns say',
  'transversality.legend.told': 'Seven patterns, and how many pairs bear each.',
  'transversality.legend.counts':
    'Under each pattern: hubs and contracts where a source shows both, out of those that concern both. On the diagonal: those where one is engaged, out of those that concern it.',
  'transversality.margin': 'Open pair',
  'transversality.margin.empty':
    'Choose a pair: its figures, the hubs and contracts that concern it, what is documented there and the proof, the question to ask.',
  'transversality.close': 'Close the pair',
  'transversality.pair': '{a} – {b}',
  'transversality.sentence.none':
    '{a} and {b} are concerned together by no known hub or contract: there is no occasion to compare.',
  'transversality.sentence.met':
    '{a} and {b} are concerned together by {occasions, plural, one {# hub or contract} other {# hubs and contracts}}; their joint presence is established in {observed, plural, =0 {none} other {#}}{unknown, plural, =0 {} other {; # still to check}}.',
  'transversality.sentence.LEVEL': 'Comparable {level} would have about {expected}.',
  'transversality.sentence.ALL_LEVELS':
    'Comparable {level} of all levels would have about {expected}: nothing is documented at the same level.',
  'transversality.sentence.OWN_PERIMETER':
    'Going by its other pairs, about {expected} would be expected: nothing is documented elsewhere.',
  'transversality.sentence.OBJECTIVE': 'The target of the territory would ask for about {expected}.',
  'transversality.sentence.few': 'That is too few for an absence to mean anything.',
  'transversality.sentence.ACTIVATION':
    'What is missing first is the engagement of one of the two, too rare for them to meet.',
  'transversality.sentence.DISJUNCTION':
    'Both are engaged, but in different hubs and contracts: they are kept apart.',
  'transversality.sentence.lagging':
    'What is missing first is the engagement of {unit}, too rare for them to meet.',
  'transversality.sentence.check':
    'To check first: {forums}{more, plural, =0 {} one { and # other} other { and # others}}.',
  'transversality.ask': 'To ask',
  'transversality.ask.composition':
    'Who represents {a}, and who represents {b}, in “{forum}”? Its composition is not wholly known.',
  'transversality.ask.together':
    'Which hub or contract could bring {a} and {b} together? These already concern both: {forums}{more, plural, =0 {} one { and # other} other { and # others}}.',
  'transversality.ask.anywhere':
    'Which hub or contract, existing or to come, could bring {a} and {b} together? None of the known ones is left to propose.',
  'transversality.forums':
    '{count, plural, =0 {No hub or contract concerns both} one {The hub or contract that concerns both} other {The # hubs and contracts that concern both}}{joint, plural, =0 {} other {, # of them together}}',
  'transversality.forum.whole': 'Its composition is declared complete: those it does not name are not in it.',
  'transversality.forum.partial': 'Its composition is not declared complete.',
  'transversality.together': 'Together',
  'transversality.engagement.ENGAGED': '{name}: engaged',
  'transversality.engagement.NOT_ENGAGED': '{name}: absent, the list is complete',
  'transversality.engagement.UNKNOWN': '{name}: nobody has asked',
  'transversality.status': 'Gap',
  'transversality.occasions': 'Occasions',
  'transversality.observed': 'Established',
  'transversality.unknowns': 'To check',
  'transversality.unknown': '{count, plural, =0 {nothing to check} other {# to check}}',
  'transversality.expected': 'Expected',
  'transversality.rate': 'Reference rate',
  'transversality.rate.note': 'this pair, elsewhere: {yes} out of {of}',
  'transversality.score': 'Gap score',
  'transversality.confidence': 'Confidence',
  'transversality.confidence.parts':
    '{word}: observation {observation} × reference {reference} × sources {source}',
  'transversality.cause': 'Main cause',
  'transversality.cause.ACTIVATION': 'activation: one of the two is engaged too little',
  'transversality.cause.DISJUNCTION': 'disjunction: both are engaged, but apart',
  'transversality.cause.none': 'none',
  'transversality.cause.parts':
    'activation {activation}, disjunction {disjunction}, over {documented, plural, one {# documented occasion} other {# documented occasions}}{lagging, select, none {} other {; to engage: {lagging}}}',
  'transversality.examine':
    '{count, plural, =0 {Nothing to examine} one {To examine: # pair} other {To examine: # pairs}}',
  'transversality.examine.lead':
    'In reading order. A gap is to be examined with those it concerns; it blames nobody.',
  'transversality.examine.unjudged':
    'Nothing can be said of it: no comparable situation is documented, or occasions are too few. This does not mean that everybody meets.',
  'transversality.examine.none':
    'No pair is far from what comparable situations do, as far as is documented.',
  'transversality.units.services': 'Each family of services, alone',
  'transversality.units.secteurs': 'Each sector, alone',
  'transversality.units.acteurs': 'Each family of actors, alone',
  'transversality.units.figure': 'Engagement of a service',
  'transversality.units.nowhere':
    'Without any documented engagement: {names}. It is said here once, and not for each pair.',
  'transversality.units.everywhere':
    'Each line has at least one documented engagement. Being engaged less than elsewhere limits meetings from the start: it is said here once, and not for each pair.',
  'transversality.units.told':
    '{count, plural, =0 {Each line has a documented engagement.} one {# without any documented engagement.} other {# without any documented engagement.}}',
  'transversality.units.name': 'Name',
  'transversality.units.services.count': 'Services',
  'transversality.units.actors': 'Located actors',
  'transversality.units.engaged': 'Engagements',
  'transversality.units.unknown': 'To check',
  'transversality.units.expected': 'Expected',
  'transversality.units.of': '{observed} out of {occasions}',
  'transversality.index': 'Transversality index',
  'transversality.index.lead':
    'Meetings established, relative to those that comparable situations would have; 1 at the ordinary level or above.',
  'transversality.index.told': '{index}{open, select, no {} other {, from {low} to {high}}}.',
  'transversality.index.caution':
    'To be read with its interval and its coverage. Two authorities are not ranked by this index.',
  'transversality.congruence': 'Congruence',
  'transversality.congruence.value': '{low} to {high} of the {occasions} occasions, without comparison',
  'transversality.coverage': 'Coverage',
  'transversality.coverage.value': '{share} of the occasions are documented, one way or the other',
  'transversality.table': '{count, plural, one {The pair, in figures} other {The # pairs, in figures}}',
  'transversality.table.told': 'Occasions, expected ones, score and confidence of each.',
  'transversality.table.pair': 'Pair',
  'transversality.table.score': '{score} [{low}; {high}]',
  'transversality.reference': 'Reference and parameters',
  'transversality.reference.told':
    '{count, plural, =0 {No comparable territory.} one {# comparable territory.} other {# comparable territories.}}',
  'transversality.reference.LEVEL':
    'Compared with {count} {level}, from their hubs and contracts of complete composition: {of, plural, =0 {no occasion} one {# occasion} other {# occasions}}, {yes, plural, =0 {none seized} other {# seized}}, that is a rate of {rate}.',
  'transversality.reference.ALL_LEVELS':
    'Nothing is documented at the same level; compared with {count} {level} of all levels: {of, plural, =0 {no occasion} one {# occasion} other {# occasions}}, {yes, plural, =0 {none seized} other {# seized}}, that is a rate of {rate}.',
  'transversality.reference.OWN_PERIMETER':
    'Nothing is documented elsewhere: each pair is compared with the other pairs here.',
  'transversality.reference.OBJECTIVE':
    'Compared with the target of the territory: a rate of {rate}. This is no longer what comparables do.',
  'transversality.reference.none':
    'No reference: no comparable hub or contract has a composition declared complete. Pairs then have no score, unless compared with the other pairs here.',
  'transversality.reference.date': 'Date of the data: {date}.',
  'transversality.phi.declared': '(dispersion, declared value)',
  'transversality.phi.estimated':
    '(dispersion, estimated from {count, plural, one {# reference pair} other {# reference pairs}})',
  'transversality.kappa': '{value} (weight, in occasions, of the rate of the level)',
  'transversality.thresholds': 'Thresholds',
  'transversality.thresholds.value':
    'named from {named}, weak signal from {weak}, nothing below {least} occasions',
  'transversality.limits':
    'Comparable does not mean desirable. With a handful of hubs per authority, on simulated data, even the best score points at a true silo only one time in six: hence “to examine”. A contract counts from three parties, or two services of the authority.',
  'transversality.kind.ESS': 'ESS enterprises',
  'transversality.kind.ENTREPRISE': 'other enterprises',
  'transversality.kind.COLLECTIVITE': 'authorities',
  'transversality.kind.RECHERCHE': 'research and higher education',
  'transversality.kind.FORMATION': 'training bodies',
  'transversality.level.COMMUNE': 'communes',
  'transversality.level.EPCI': 'EPCIs',
  'transversality.level.PETR': 'PETRs',
  'transversality.level.PNR': 'regional nature parks',
  'transversality.level.PAYS': 'pays',
  'transversality.level.SYNDICAT': 'joint syndicates',
  'transversality.level.DEPARTEMENT': 'départements',
  'transversality.level.REGION': 'régions',
  'transversality.level.any': 'authorities',
  'transversality.from.sheet': 'Which services meet in the same hubs and contracts, and which could?',
  'transversality.from.sheet.link': 'See its transversality',
  'transversality.occasion.told':
    'An occasion is a hub or contract that concerns both of a pair; it is seized when a source shows both in it.',
  'transversality.unjudged': 'No pair can be judged yet',
  'transversality.known':
    'What is known already, without any possible comparison: {pairs, plural, one {# pair} other {# pairs}}',
  'transversality.view': 'View',
  'transversality.drawings': 'Matrix and graph',
  'transversality.drawings.told':
    '{count, plural, one {The pair, by its pattern.} other {The # pairs, each by its pattern.}}',
  'transversality.choose.example': 'See the example of the methods, on the demonstration territory',
  'transversality.view.matrice': 'Matrix',
  'transversality.view.graphe': 'Graph',
  'transversality.graph':
    'Graph: {nodes, plural, one {# node} other {# nodes}}, {meetings, plural, =0 {no meeting} one {# meeting} other {# meetings}}, {examined, plural, =0 {nothing to examine} one {# pair to examine} other {# pairs to examine}}',
  'transversality.forums.draw': 'Draw the hubs and contracts that could bring them together too',
} as const satisfies Record<keyof typeof french, string>;
