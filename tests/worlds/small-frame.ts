import type { OfficialFrame } from '../../seed/formats/decoupage-administratif/read-official-frame.ts';
import type { FormerUnits } from '../../seed/formats/former-units/read-former-units.ts';
import type { GazetteerPlace } from '../../seed/formats/geonames-cities/read-gazetteer.ts';
import type { UsualName } from '../../seed/plan/usual-names.ts';

/**
 * Two years of a small official frame, made by hand.
 *
 *   région 32 ─ département 62 ─ CC de l'Aa ─ Arques (9 000 hab., located), Blendecques (3 000, located), Clerques (300)
 *                              └ CC du Haut ─ Arques-le-Vieux (2025 only: in 2026 it is part of Arques)
 *            └ département 59 ─ two communes named Saint-Pol, which no name can tell apart
 *
 * In 2026 Clerques leaves the CC de l'Aa for the CC du Haut, and Blendecques is now written Blendecques-sur-Aa.
 */
const regions: OfficialFrame['regions'] = [
  { code: '32', nom: 'Hauts-de-France', zone: 'metro' },
  { code: '975', nom: 'Saint-Pierre-et-Miquelon', zone: 'com' },
];
const departements: OfficialFrame['departements'] = [
  { code: '62', nom: 'Pas-de-Calais', region: '32', zone: 'metro' },
  { code: '59', nom: 'Nord', region: '32', zone: 'metro' },
  { code: '975', nom: 'Saint-Pierre-et-Miquelon', region: '975', zone: 'com' },
];

const commune = (code: string, nom: string, population?: number): OfficialFrame['communes'][number] => ({
  code,
  nom,
  type: 'commune-actuelle',
  departement: code.slice(0, 2) === '97' ? '975' : code.slice(0, 2),
  region: '32',
  ...(population === undefined ? {} : { population }),
});
const grouping = (code: string, nom: string, members: string[]): OfficialFrame['epci'][number] => ({
  code,
  nom,
  type: 'CC',
  populationMunicipale: 12_300,
  membres: members.map((member) => ({ code: member })),
});

const shared = [
  commune('62040', 'Arques', 9_000),
  commune('62228', 'Clerques', 300),
  commune('59540', 'Saint-Pol', 900),
  commune('59541', 'Saint-Pol', 700),
  commune('97502', 'Saint-Pierre'),
];

export const FRAME_2025: OfficialFrame = {
  vintage: 2025,
  regions,
  departements,
  ept: [],
  communes: [...shared, commune('62139', 'Blendecques', 3_000), commune('62041', 'Arques-le-Vieux', 200)],
  epci: [
    grouping('246200001', 'CC de l’Aa', ['62040', '62139', '62228']),
    grouping('246200002', 'CC du Haut', ['62041']),
  ],
};

export const FRAME_2026: OfficialFrame = {
  ...FRAME_2025,
  vintage: 2026,
  communes: [
    ...shared,
    commune('62139', 'Blendecques-sur-Aa', 3_000),
    {
      code: '62041',
      nom: 'Arques-le-Vieux',
      type: 'commune-deleguee',
      departement: '62',
      region: '32',
      chefLieu: '62040',
    },
  ],
  epci: [
    grouping('246200001', 'CC de l’Aa', ['62040', '62139']),
    grouping('246200002', 'CC du Haut', ['62228']),
  ],
};

export const GAZETTEER: readonly GazetteerPlace[] = [
  { name: 'ARQUES', departement: '62', lat: 50.7, lon: 2.3 },
  { name: 'Blendecques', departement: '62', lat: 50.3, lon: 2.7 },
  { name: 'Saint-Pol', departement: '59', lat: 51, lon: 2.4 },
  { name: 'Arques', departement: '76', lat: 49.9, lon: 1.1 },
];

/** What they were before: a commune under another name, another that joined it, a grouping most of which another holds. */
export const FORMER_UNITS: FormerUnits = {
  communes: [
    { today: '62228', code: '62228', name: 'Clerques-en-Artois' },
    { today: '62228', code: '62229', name: 'Audenfort' },
  ],
  groupings: [
    { today: '246200001', code: '246200009', name: 'CC d’avant l’Aa', year: '2019', share: 0.75 },
    { today: '246200001', code: '246200001', name: 'CC de l’Aa et de la Liane', year: '2020', share: 1 },
  ],
};

/** What the CC de l’Aa is called by a gazette. */
export const USUAL_NAMES: readonly UsualName[] = [
  {
    collectivity: 'epci-246200001',
    aliases: ['Grande Aa'],
    otherCodes: ['62A'],
    evidence: [{ source: 'gazette', lines: [3, 3], certainty: 'STATED' }],
  },
];
