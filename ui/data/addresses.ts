import vocabulary from '../../cypher/model/vocabulary.json' with { type: 'json' };

/**
 * Addresses of the screens. What follows a colon stands for any one part of an address; by its name the server knows what a
 * sheet is asked by.
 */
export const SCREEN_ADDRESSES = [
  '/',
  '/explorer',
  '/recherche',
  '/cooperations',
  '/a-examiner',
  '/partenaires',
  '/partenariats',
  '/partenariats/dossier',
  '/transversalite',
  '/transversalite/dossier',
  '/collecter',
  '/donnees',
  '/donnees/historique',
  '/donnees/doublons',
  '/donnees/signalements',
  '/signalements/:operation',
  '/aide',
  '/aide/glossaire',
  '/aide/reperes',
  '/aide/methodes',
  '/aide/donnees',
  '/aide/api',
  '/aide/accessibilite',
  '/aide/mentions',
  '/aide/vie-privee',
  '/connexion',
  '/compte',
  '/donnees/comptes',
  '/lien/:token',
  '/siren/:siren',
  '/siret/:siret',
  '/insee/:insee',
] as const;

/** Address of the sheet to print of a pair, from that of the pair on its screen. */
export const dossierOf = (address: string) => address.replace(/^(\/[a-z]+)(?=\?)/, '$1/dossier');

export type ScreenAddress = (typeof SCREEN_ADDRESSES)[number];

/** Addresses of the sheets, one for each kind, under the word of the vocabulary. */
export const SHEET_ADDRESSES: readonly string[] = vocabulary.entities.map(({ path }) => `/${path}/:slug`);
