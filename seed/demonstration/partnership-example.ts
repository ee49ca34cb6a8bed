import type { Fiction } from './claims.ts';

type FrameType = 'pole' | 'contrat' | 'financement';

/** Frame, type, members, authorities it covers, is the composition whole. */
type Row = readonly [number, FrameType, string, string, boolean];

/** The tables of the worked example of partnerships (methods, section 6), as they are. */
const FRAMES: readonly Row[] = [
  [1, 'pole', 'a b x', 'a b x', true],
  [2, 'pole', 'a b', 'a b', true],
  [3, 'contrat', 'b c x', 'b c x', true],
  [4, 'pole', 'b c', 'b c e x', false],
  [5, 'contrat', 'a d', 'a c d', true],
  [6, 'pole', 'a d x', 'a d x', true],
  [7, 'financement', 'c x', 'c d x', true],
  [8, 'financement', 'd x', 'd x', true],
  [9, 'contrat', 'a b c', 'a b c x', true],
  [10, 'pole', 'b e x', 'b e x', true],
  [11, 'contrat', 'b e', 'b c e', true],
  [12, 'financement', 'e x', 'd e x', true],
  [13, 'pole', 'a b', 'a b', true],
  [14, 'contrat', 'b c', 'b c', true],
  [15, 'pole', 'a d', 'a d', true],
  [16, 'contrat', 'a d', 'a d', true],
  [17, 'pole', 'b e', 'b e', true],
  [18, 'financement', 'c x', 'c x', true],
  [19, 'financement', 'd x', 'd x', true],
  [20, 'financement', 'e x', 'e x', true],
  [21, 'contrat', 'b c', 'b c', true],
  [22, 'pole', 'b e', 'b e', true],
  [23, 'contrat', 'c x', 'c x', true],
  [24, 'financement', 'd x', 'd x', true],
  [25, 'pole', 'a d', 'a d', true],
  [26, 'financement', 'e x', 'e x', true],
  [27, 'pole', 'b e', 'b e', true],
];

const ADJACENT = ['a b', 'b c', 'c d', 'a d', 'b e', 'c e', 'd g'];

const POLE_NAMES = [
  'Bois des Sources',
  'Recycleries du lac',
  'Alimentation de proximité',
  'Mobilités douces',
  'Habitat partagé',
  'Textile circulaire',
  'Chantiers du val',
  'Tiers-lieux reliés',
  'Énergie citoyenne',
  'Métiers du soin',
  'Patrimoine vivant',
];
const CONTRACT_NAMES = [
  'Contrat de réciprocité',
  'Convention alimentaire',
  'Entente pour l’emploi',
  'Contrat de transition',
  'Convention mobilité',
  'Entente numérique',
  'Convention habitat',
  'Contrat de ruralité',
];

const authorityId = (letter: string) => (letter === 'x' ? 'departement-x' : `epci-${letter}`);

/** Poles of the example, each with the groupings that are its members. */
export const SHARED_POLES = FRAMES.filter(([, type]) => type === 'pole').map(([rank, , members]) => ({
  id: `forum-f${rank}`,
  groupings: members
    .split(' ')
    .filter((letter) => letter !== 'x')
    .map(authorityId),
}));

export function addPartnershipExample(fiction: Fiction): void {
  for (const pair of ADJACENT) {
    const [one, other] = pair.split(' ');
    fiction.relation(`epci-${one}`, 'ADJACENT_TO', `epci-${other}`);
  }
  const named = { pole: 0, contrat: 0, financement: 0 };
  for (const [rank, type, members, covered, complete] of FRAMES) {
    const id = `forum-f${rank}`;
    const since = String(2016 + ((rank * 7) % 10));
    const at = named[type];
    named[type] += 1;
    const bears = { compositionComplete: complete, date: since };
    if (type === 'pole') {
      fiction.node(id, 'Pole', `${POLE_NAMES[at]} (F${rank})`, {
        ...bears,
        stage: at % 3 === 0 ? 'CONSOLIDATION' : 'DEVELOPPEMENT',
      });
    } else if (type === 'contrat') {
      fiction.node(id, 'Contract', `${CONTRACT_NAMES[at]} (F${rank})`, { ...bears, nature: 'convention' });
    } else {
      fiction.node(id, 'Contract', `Fonds d’appui n° ${at + 1} (F${rank})`, {
        ...bears,
        nature: 'cofinancement',
      });
    }
    for (const letter of members.split(' ')) {
      if (type === 'pole') fiction.relation(authorityId(letter), 'MEMBER_OF', id, { since });
      else {
        const role = type === 'contrat' ? 'PARTNER' : 'FUNDER';
        fiction.relation(authorityId(letter), 'PARTY_TO', id, { role, since });
      }
    }
    for (const letter of covered.split(' ')) fiction.relation(id, 'COVERS', authorityId(letter));
  }
}
