import type { EvidenceClaim } from '../../api/domain/evidence/claim.ts';
import type { Claims } from '../../api/graph/write-claims.ts';
import { claimsSaidBy } from './claims.ts';
import { TWO_REGIONS } from './two-regions.ts';

/**
 * The two regions, and sheets that are there twice.
 *
 *   ferme-du-fort « Ferme » (Nortkerque) is ferme: member of the same pole since the same year, cooperates with the same labo (said
 *     the other way round), « cooperates » with ferme itself; member of pole-sud besides. An event is about it.
 *   moulin-bis « Moulin » (Arles) is moulin.   grange (Ardres) has another SIREN than labo; centre « Labo » has the same, another kind.
 *   demo-ferme « Ferme » is of the demonstration.
 */
const said = (words: string): [EvidenceClaim] => [
  { source: 'bulletin', locator: 'p. 2', excerpt: words, certainty: 'STATED' },
];
const { node, tie } = claimsSaidBy(said);

export const TWINS: Claims = {
  nodes: [
    ...TWO_REGIONS.nodes,
    node('bulletin', 'Source', 'Bulletin', { date: '2021' }),
    node('ferme-du-fort', 'Enterprise', 'Ferme', {
      acronym: 'FDF',
      summary: 'Une ferme.',
      website: 'https://ferme.fr/',
      siren: '552100554',
    }),
    node('moulin-bis', 'Enterprise', 'Moulin'),
    node('grange', 'Enterprise', 'Grange', { siren: '732829320' }),
    node('centre', 'ResearchCentre', 'Labo', { siren: '732829320' }),
    node('demo-ferme', 'Enterprise', 'Ferme', { demonstration: true }),
    node('fete', 'Event', 'Fête', { date: '2019' }),
  ],
  relations: [
    ...TWO_REGIONS.relations,
    tie('ferme-du-fort', 'LOCATED_IN', 'nortkerque'),
    tie('ferme-du-fort', 'MEMBER_OF', 'pole-legumes', { since: '2016', note: 'Fondatrice.' }),
    tie('labo', 'COOPERATES_WITH', 'ferme-du-fort', { depth: 'MET' }),
    tie('ferme-du-fort', 'COOPERATES_WITH', 'ferme'),
    tie('ferme-du-fort', 'MEMBER_OF', 'pole-sud'),
    tie('moulin-bis', 'LOCATED_IN', 'arles'),
    tie('grange', 'LOCATED_IN', 'ardres'),
    tie('centre', 'LOCATED_IN', 'ardres'),
    tie('fete', 'ABOUT', 'ferme-du-fort'),
  ],
};
