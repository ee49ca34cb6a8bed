import type { pole as french } from '../fr/pole.ts';

export const pole = {
  'pole.unread': 'This part of the sheet could not be read.',

  'pole.article9.title': 'Article 9',
  'pole.article9.sentence':
    'Of the {total, plural, other {# parts}} of the legal definition of the PTCE, {present, plural, =0 {none is established} one {# is established} other {# are established}} by what is documented, {absent, plural, =0 {none is found absent} one {# is found absent} other {# are found absent}}, {undetermined, plural, =0 {none remains undetermined} one {# remains undetermined} other {# remain undetermined}}.',
  'pole.article9.caution':
    'This is not a legal opinion: article 9 of the law of 31 July 2014 is set beside what sources have documented, nothing more.',
  'pole.article9.open':
    'No source declares the composition of the hub complete: nothing can therefore be said to be absent.',
  'pole.article9.complete': 'A source declares the composition of the hub complete.',
  'pole.article9.group.bound': 'What the hub brings together',
  'pole.article9.group.linked': 'In connection with at least one of these kinds of actor',
  'pole.article9.linked':
    'One kind is enough; {present, plural, =0 {none is established} one {# is established} other {# are established}}.',
  'pole.article9.group.aim': 'What the hub pursues',
  'pole.article9.status.PRESENT': 'established',
  'pole.article9.status.ABSENT': 'absent',
  'pole.article9.status.UNDETERMINED': 'undetermined',
  'pole.article9.reason.FOUND':
    '{links, plural, one {# documented link establishes it.} other {# documented links establish it.}}',
  'pole.article9.reason.ONLY_INFERRED':
    'The known links would be enough, but they are inferred: no source states it.',
  'pole.article9.reason.ONLY_ONE':
    'Only one is documented; the law uses the plural, without saying how many.',
  'pole.article9.reason.NATURE_UNKNOWN':
    'None is documented as such; {toCheck, plural, one {# actor linked to the hub might be one} other {# actors linked to the hub might be}}, but nobody has documented what kind of actor that is.',
  'pole.article9.reason.NOT_DOCUMENTED': 'Nobody has documented it: that does not mean no.',
  'pole.article9.reason.COMPLETE_WITHOUT': 'The composition is declared complete, and nothing in it matches.',
  'pole.article9.reason.NOT_IN_LINKS':
    'An aim cannot be read from links: to be established from the statutes, the agreement or the project of the hub.',
  'pole.article9.shared': 'Shared territory: {names}.',
  'pole.article9.law': 'The words of the law',
  'pole.article9.counting': 'The links that count',
  'pole.article9.toCheck': 'To be documented',

  'pole.criteria.title': 'Criteria',
  'pole.criteria.sentence':
    '{answered, plural, =0 {None of the ten criteria of 2012 is answered.} one {# of the ten criteria of 2012 is answered.} other {# of the ten criteria of 2012 are answered.}}',
  'pole.criteria.lead':
    'A self-assessment for you to fill in, alone or in a meeting. Nothing is sent: the levels are kept in the address of this page, the notes in the file you save. The scale is Maillage’s own; the document of 2012 gives none.',
  'pole.criteria.radar':
    'Radar of the ten criteria: {answered, plural, =0 {none is answered} one {# is answered} other {# are answered}}. The table that follows says the same.',
  'pole.criteria.table': 'Levels given, criterion by criterion',
  'pole.criteria.letter': 'Criterion',
  'pole.criteria.level': 'Level',
  'pole.criteria.noteOf': 'Note on criterion {letter}',
  'pole.criteria.mission': 'Mission: {mission}',
  'pole.criteria.doubt': 'Reading: {doubt}',
  'pole.criteria.levelOf': 'Level of criterion {letter}',
  'pole.criteria.level.none': 'no answer',
  'pole.criteria.level.0': 'not yet',
  'pole.criteria.level.1': 'begun',
  'pole.criteria.level.2': 'under way',
  'pole.criteria.level.3': 'in place',
  'pole.criteria.fill': 'Fill in',
  'pole.criteria.filled': 'Close the form',
  'pole.criteria.damaged': 'Uncertain words in the document: see the form.',
  'pole.criteria.save': 'Save as a file',
  'pole.criteria.open': 'Open a file',
  'pole.criteria.clear': 'Clear everything',
  'pole.criteria.cleared': 'Everything is cleared.',
  'pole.criteria.opened':
    'The file is open: {answered, plural, =0 {no criterion answered} one {# criterion answered} other {# criteria answered}}.',
  'pole.criteria.fault.unreadable': 'This file cannot be read: it is not JSON.',
  'pole.criteria.fault.large': 'This file is too large for a self-assessment (over 100 kB).',
  'pole.criteria.fault.foreign': 'This file is not a self-assessment saved by Maillage.',
  'pole.criteria.fault.version': 'This file is version {version}; this page reads version {known}.',
  'pole.criteria.fault.pole': 'This file belongs to another hub: {pole}.',
  'pole.criteria.fault.letter': 'The file gives a criterion “{letter}”, which does not exist.',
  'pole.criteria.fault.level': 'The level of criterion {letter} must be 0, 1, 2, 3 or empty.',
  'pole.criteria.fault.note': 'The note on criterion {letter} must be a text of at most {most} characters.',

  'pole.roles.title': 'Roles of authorities',
  'pole.roles.known':
    'This hub is at the stage “{stage}”: here is what each level of authority can do at that stage, according to the sources.',
  'pole.roles.unknown':
    'No source says which stage this hub is at: the four stages are given to read, without choosing one.',
  'pole.roles.lead': 'These are possible roles, not what anybody does here.',
  'pole.roles.stages': 'Stage',
  'pole.roles.stage.here': '{stage} (stage of the hub)',
  'pole.roles.none': 'No source gives a role specific to this stage.',
  'pole.roles.show':
    '{count, plural, one {See # role given without a stage} other {See # roles given without a stage}}',

  'pole.funding.title': 'Funding',
  'pole.funding.none': 'No funding of this hub is documented.',
  'pole.funding.none.lead':
    'This does not mean that it has none: the sources read say nothing of it. The contracts and agreements of an authority are often published; nothing of the kind has been loaded here yet.',
  'pole.funding.sentence':
    '{lines, plural, one {# funding line is documented} other {# funding lines are documented}}{without, plural, =0 {.} one {, # of them without an amount.} other {, # of them without an amount.}}',
  'pole.funding.lead':
    'An amount requested, granted or paid does not say the same thing: two measures are never added up.',
  'pole.funding.notAdded':
    '{count, plural, one {# amount is not in any total: its source does not say what it measures.} other {# amounts are not in any total: their sources do not say what they measure.}}',
  'pole.funding.measure': 'Amounts: {measure}',
  'pole.funding.bars': 'Amounts ({measure}) by level',
  'pole.funding.outside': 'outside the levels of authority',
  'pole.funding.total': '{amount} ({lines, plural, one {# funding line} other {# funding lines}})',
  'pole.funding.list': 'One by one',
  'pole.funding.unknownFunder': 'Funder not said',
  'pole.funding.noAmount': 'amount not documented',
  'pole.funding.amount': '{amount}, {measure}',
  'pole.funding.by': 'through {contract}',
  'pole.funding.for': 'for {purpose}',
  'pole.funding.claim': 'funding by {funder}',

  'pole.medians.title': 'Benchmarks',
  'pole.medians.sentence':
    '{known, plural, =0 {None of the {total} medians of the study is documented for this hub.} one {# of the {total} medians of the study is documented for this hub.} other {# of the {total} medians of the study are documented for this hub.}}',
  'pole.medians.lead':
    'The median divides the hubs of the study into two halves: being above or below it is neither good nor bad.',
  'pole.medians.study': '{study}, {date}: {population}.',
  'pole.medians.figure': 'Figure',
  'pole.medians.median': 'Median',
  'pole.medians.here': 'This hub',
  'pole.medians.unknown': 'not documented',
  'pole.medians.atLeast': 'at least {value}',
  'pole.medians.announced': 'and, announced by a source: {value}',
  'pole.medians.announcedAbout': 'and, announced by a source: about {value} (“{precision}”)',
  'pole.medians.basis.SOURCE': 'according to a source',
  'pole.medians.basis.COUNTED': 'counted from the known links',
  'pole.medians.unit.structures': '{value, plural, one {# organisation} other {# organisations}}',
  'pole.medians.unit.people': '{value, plural, one {# person} other {# people}}',
  'pole.medians.unit.authorities': '{value, plural, one {# authority} other {# authorities}}',
  'pole.medians.unit.fte': '{value, number} FTE',
  'pole.medians.unit.years': '{value, plural, one {# year} other {# years}}',
  'pole.medians.value': '{value, number}',
  'pole.medians.share': '{value, number, percent}',
  'pole.medians.proof': 'median: {name}',
} as const satisfies Record<keyof typeof french, string>;
