import type { EvidenceFacts, LinkFacts } from '../entity/entity.ts';

/** A lever of the studies, and the roles that a source illustrates by the collectivity itself. */
export interface Lever {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly text: string;
  readonly evidence: readonly EvidenceFacts[];
  readonly illustrated: readonly RoleFacts[];
}

export interface RoleFacts {
  readonly id: string;
  readonly text: string;
  readonly evidence: readonly EvidenceFacts[];
}

/** A tie of the collectivity or of one of its services. */
export interface LeverTie {
  readonly link: LinkFacts;
  /** Whether the collectivity is its subject. */
  readonly outward: boolean;
  /** Whether another collectivity takes part in what is at the other end. */
  readonly shared: boolean;
}

/** A lever with what illustrates it; nothing is « not documented », never « not used ». */
export interface LeverReading {
  readonly lever: Lever;
  /** The first of them. */
  readonly links: readonly LinkFacts[];
  readonly linkTotal: number;
}

type Sign = (tie: LeverTie, all: readonly LeverTie[]) => boolean;

const FRAMEWORKS = [
  'stratégie',
  'schéma régional',
  'contrat',
  'contrat territorial',
  'cadre contractuel',
  'programme européen',
  'politique publique',
];

const by =
  (...relations: readonly string[]): Sign =>
  ({ link, outward }) =>
    outward && relations.includes(link.type);

const withMeans =
  (...means: readonly string[]): Sign =>
  ({ link, outward }) =>
    outward && link.type === 'SUPPORTS' && means.includes(link.means ?? '');

const asParty =
  (...roles: readonly string[]): Sign =>
  ({ link, outward }) =>
    outward && link.type === 'PARTY_TO' && roles.includes(link.role ?? '');

const toKind =
  (kind: string, sign: Sign): Sign =>
  (tie, all) =>
    tie.link.to.kind === kind && sign(tie, all);

/** Two services of the collectivity are engaged in the same pole, project or contract. */
const services: Sign = ({ link }, all) =>
  link.from.kind === 'Service' &&
  link.type === 'INVOLVED_IN' &&
  all.some(
    ({ link: other }) =>
      other.type === 'INVOLVED_IN' &&
      other.from.kind === 'Service' &&
      other.from.id !== link.from.id &&
      other.to.id === link.to.id,
  );

/**
 * What, among the ties of a collectivity, illustrates each lever. A sign shows that the lever is used somewhere;
 * it does not measure how much.
 */
const SIGNS: Readonly<Record<string, readonly Sign[]>> = {
  'levier-pedagogie-ess': [],
  'levier-cadres-contractuels': [
    (tie, all) =>
      FRAMEWORKS.includes(String(tie.link.to['nature'])) &&
      [asParty('AUTHORITY', 'CARRIER', 'PARTNER'), by('INVOLVED_IN', 'PARTICIPATES_IN')].some((sign) =>
        sign(tie, all),
      ),
    by('FRAMED_BY'),
  ],
  'levier-transversalite': [services],
  'levier-inter-collectivites': [(tie) => tie.outward && tie.shared],
  'levier-concertation-tetes-de-reseaux': [
    toKind('Enterprise', by('MEMBER_OF', 'COOPERATES_WITH')),
    ({ link, outward }) => !outward && link.from.kind === 'Enterprise' && link.type === 'SUPPORTS',
  ],
  'levier-amenagement-immobilier': [
    by('OWNS', 'ACQUIRES', 'RENOVATES', 'DEVELOPS'),
    withMeans('PREMISES', 'LAND'),
  ],
  'levier-emploi-coordination-rd': [withMeans('FUNDING'), asParty('FUNDER')],
  'levier-accompagner-competences': [withMeans('ENGINEERING', 'NETWORKING', 'GOVERNANCE')],
};

/**
 * The levers in their order, each with the first links of the collectivity that illustrate it. Every tie is judged: one left
 * unread would make a lever « not documented ».
 */
export function leverReadings(
  levers: readonly Lever[],
  ties: readonly LeverTie[],
  most: number,
): LeverReading[] {
  return levers.map((lever) => {
    const shown = ties.filter((tie) => (SIGNS[lever.id] ?? []).some((sign) => sign(tie, ties)));
    return { lever, links: shown.slice(0, most).map(({ link }) => link), linkTotal: shown.length };
  });
}
