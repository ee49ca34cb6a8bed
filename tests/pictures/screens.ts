/** A screen to take, and what on it tells that it shows what it was asked: the rest is waited for on every screen. */
export interface Screen {
  readonly name: string;
  readonly address: string;
  /** Selector of what is there once the answer is drawn. */
  readonly until: string;
  /** What a phone folds it under: pressed first, where it is there. */
  readonly under?: string;
  /** Taken in English too, in the light of a desk. */
  readonly english?: true;
  /** Down to the end of the page, where what is looked at stands under its first screen. */
  readonly whole?: true;
  /** On paper rather than on a screen. */
  readonly paper?: 'portrait' | 'landscape';
}

const DRAWN = '[role=application][aria-busy=false]';
const MAPPED = 'figure svg [data-stack]';
const STILL = '[role=img] canvas';
const MATRIX = 'main [role=grid], main [role=application]';
const FOLDED = 'main h2 button[aria-expanded=false]';
const HEAD = 'main h1';

const REGION = '/explorer?reseau=region-hauts-de-france';
const DEMONSTRATION = '/explorer?reseau=demo-region';
const AROUND = '/explorer?centre=ptce-ecopole-alimentaire-audruicq';
const CHOSEN = `${AROUND}&choix=cc-region-audruicq`;
const SERVICES = '/transversalite?territoire=demo-epci-c0';
const AUTHORITIES = '/partenariats?territoire=demo-departement-x';

/** Every screen that is looked at before and after a change of the drawing, of the maps, of the gaps or of paper. */
export const SCREENS: readonly Screen[] = [
  { name: 'home', address: '/', until: MAPPED, english: true, whole: true },
  { name: 'home-demonstration', address: '/?territoire=demo-region', until: HEAD, whole: true },
  { name: 'explorer-start', address: '/explorer', until: HEAD },
  { name: 'region', address: REGION, until: DRAWN, english: true },
  { name: 'region-levels', address: `${REGION}&disposition=levels`, until: DRAWN },
  { name: 'region-map', address: `${REGION}&disposition=map`, until: DRAWN },
  { name: 'region-tiers', address: `${REGION}&disposition=tiers`, until: DRAWN },
  { name: 'region-by-territory', address: `${REGION}&groupe=territory`, until: DRAWN },
  { name: 'region-by-policy-area', address: `${REGION}&groupe=policyArea`, until: DRAWN },
  { name: 'region-framed', address: `${REGION}&cadre=oui`, until: DRAWN },
  {
    name: 'region-several-chosen',
    address: `${REGION}&choix=ca-henin-carvin,ca-grand-calais-terres-et-mers`,
    until: DRAWN,
  },
  { name: 'demonstration', address: DEMONSTRATION, until: DRAWN },
  { name: 'demonstration-levels', address: `${DEMONSTRATION}&disposition=levels`, until: DRAWN },
  { name: 'demonstration-map', address: `${DEMONSTRATION}&disposition=map`, until: DRAWN },
  { name: 'demonstration-tiers', address: `${DEMONSTRATION}&disposition=tiers`, until: DRAWN },
  { name: 'demonstration-by-territory', address: `${DEMONSTRATION}&groupe=territory`, until: DRAWN },
  { name: 'demonstration-by-policy-area', address: `${DEMONSTRATION}&groupe=policyArea`, until: DRAWN },
  { name: 'ecopole', address: AROUND, until: DRAWN },
  { name: 'ecopole-chosen', address: CHOSEN, until: DRAWN, english: true },
  {
    name: 'path',
    address: '/explorer?chemin=ptce-anima-grand-calais,ptce-emergence-henin-carvin',
    until: DRAWN,
  },
  { name: 'hub', address: '/explorer?centre=departement-pas-de-calais', until: '[role=dialog], main form' },
  { name: 'services', address: SERVICES, until: MATRIX, under: FOLDED, english: true, whole: true },
  { name: 'services-graph', address: `${SERVICES}&vue=graphe`, until: DRAWN, under: FOLDED, whole: true },
  { name: 'services-pair', address: `${SERVICES}&paire=ECO~HAB`, until: MATRIX, under: FOLDED, whole: true },
  { name: 'services-real', address: '/transversalite?territoire=ca-henin-carvin', until: HEAD, whole: true },
  { name: 'authorities', address: AUTHORITIES, until: MATRIX, under: FOLDED, english: true, whole: true },
  {
    name: 'authorities-graph',
    address: `${AUTHORITIES}&vue=graphe`,
    until: DRAWN,
    under: FOLDED,
    whole: true,
  },
  { name: 'authorities-map', address: `${AUTHORITIES}&vue=carte`, until: MAPPED, under: FOLDED, whole: true },
  {
    name: 'authorities-pair',
    address: `${AUTHORITIES}&choix=demo-epci-c,demo-epci-d`,
    until: MATRIX,
    under: FOLDED,
    whole: true,
  },
  { name: 'authorities-real', address: '/partenariats?territoire=ca-henin-carvin', until: HEAD, whole: true },
  { name: 'cooperations', address: '/cooperations', until: MAPPED },
  {
    name: 'cooperations-region',
    address: '/cooperations?territoire=region-hauts-de-france',
    until: MAPPED,
    english: true,
    whole: true,
  },
  {
    name: 'cooperations-graph',
    address: '/cooperations?territoire=region-hauts-de-france&vue=graphe',
    until: STILL,
  },
  {
    name: 'cooperations-demonstration',
    address: '/cooperations?territoire=demo-region',
    until: MAPPED,
    whole: true,
  },
  { name: 'pole', address: '/poles/ptce-ecopole-alimentaire-audruicq', until: HEAD, whole: true },
  { name: 'epci', address: '/collectivites/ca-henin-carvin', until: HEAD, whole: true },
  { name: 'answers', address: '/recherche?q=alimentation', until: 'main li', whole: true },
  { name: 'duplicates', address: '/donnees/doublons', until: HEAD },
  { name: 'figures', address: '/aide/reperes', until: HEAD, whole: true },
  {
    name: 'data',
    address: '/donnees?territoire=region-hauts-de-france',
    until: 'main table',
    english: true,
    whole: true,
  },
  { name: 'reports-visitor', address: '/donnees/signalements', until: 'main h2' },
  { name: 'report-unknown', address: `/signalements/${'0'.repeat(32)}`, until: HEAD },

  { name: 'paper-explorer', address: AROUND, until: DRAWN, paper: 'portrait' },
  { name: 'paper-explorer-wide', address: AROUND, until: DRAWN, paper: 'landscape' },
  { name: 'paper-explorer-chosen', address: CHOSEN, until: DRAWN, paper: 'portrait' },
  { name: 'paper-explorer-chosen-wide', address: CHOSEN, until: DRAWN, paper: 'landscape' },
  { name: 'paper-region', address: REGION, until: DRAWN, paper: 'portrait' },
  { name: 'paper-region-wide', address: REGION, until: DRAWN, paper: 'landscape' },
  { name: 'paper-pole', address: '/poles/ptce-ecopole-alimentaire-audruicq', until: HEAD, paper: 'portrait' },
  {
    name: 'paper-services-pair',
    address: '/transversalite/dossier?territoire=demo-epci-c0&paire=ECO~HAB',
    until: `${HEAD}, main h2`,
    paper: 'portrait',
  },
  {
    name: 'paper-authorities-pair',
    address: '/partenariats/dossier?territoire=demo-departement-x&choix=demo-epci-c,demo-epci-d',
    until: `${HEAD}, main h2`,
    paper: 'portrait',
  },
];
