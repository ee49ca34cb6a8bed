import { z } from 'zod';
import { type EntityFacts, evidenceFacts, type LinkFacts } from '../entity/entity.ts';
import {
  actorsOf,
  type Composition,
  headcountOf,
  holdingTies,
  isComplete,
  memberTies,
  type PoleTie,
} from '../pole/composition.ts';
import { belongs } from './member-kinds.ts';

/** A part of the definition of article 9 of the law of 31 July 2014, as the founding facts give it. */
export const article9Part = z.object({
  part: z.looseObject({
    id: z.string(),
    order: z.int(),
    text: z.string(),
    partKind: z.string(),
    requirement: z.string(),
    memberKind: z.string().nullish(),
    check: z.string().nullish(),
  }),
  evidence: z.array(evidenceFacts),
});
export type Article9Part = z.infer<typeof article9Part>;

type Article9Status = 'PRESENT' | 'ABSENT' | 'UNDETERMINED';

/** Why a part has its status; each is a sentence on the screen. */
type Article9Reason =
  | 'FOUND'
  | 'ONLY_INFERRED'
  | 'ONLY_ONE'
  | 'NATURE_UNKNOWN'
  | 'NOT_DOCUMENTED'
  | 'COMPLETE_WITHOUT'
  | 'NOT_IN_LINKS';

export interface Article9Check {
  readonly law: Article9Part;
  readonly status: Article9Status;
  readonly reason: Article9Reason;
  /** Links that count for the status. */
  readonly links: readonly LinkFacts[];
  /** Links that would count if more were known of who is at their other end. */
  readonly toCheck: readonly LinkFacts[];
  /** Territories the members share; only for the part that asks for one. */
  readonly territories: readonly EntityFacts[];
}

/** What the law binds together (enterprises) is in the plural; of what it sets « in connection with », one is enough. */
const PLURAL = 2;

/**
 * Each part of article 9 against what the graph holds of a pole. Never a legal opinion: aims and projects are not read
 * from links, and what nobody documented is undetermined. A part is absent only when a source declares the composition
 * complete and nothing in it is of unknown nature.
 */
export function article9Of(composition: Composition, parts: readonly Article9Part[]): Article9Check[] {
  return parts.map((law) => {
    if (law.part.partKind === 'TERRITORY') return territoryCheck(law, composition);
    if (law.part.partKind === 'MEMBER_KIND' && law.part.memberKind) return memberCheck(law, composition);
    return found(law, 'UNDETERMINED', 'NOT_IN_LINKS');
  });
}

function memberCheck(law: Article9Part, composition: Composition): Article9Check {
  const memberKind = law.part.memberKind ?? '';
  const bound = law.part.requirement === 'REQUIRED';
  const ties = bound ? memberTies(composition) : holdingTies(composition);
  const of = (answer: string) => ties.filter(({ actor }) => belongs(actor, memberKind) === answer);
  const counted = of('YES');
  const links = actorsOf(counted).map(({ link }) => link);
  const toCheck = actorsOf(of('UNKNOWN')).map(({ link }) => link);
  const needed = bound ? PLURAL : 1;
  if (headcount(counted.filter(isSaid)) >= needed)
    return found(law, 'PRESENT', 'FOUND', { links: actorsOf(saidFirst(counted)).map(({ link }) => link) });
  if (headcount(counted) >= needed) return found(law, 'UNDETERMINED', 'ONLY_INFERRED', { links, toCheck });
  if (links.length > 0) return found(law, 'UNDETERMINED', 'ONLY_ONE', { links, toCheck });
  // « Any other person »: persons are not actors of the graph, so their absence is never known.
  if (memberKind === 'AUTRE_PERSONNE') return found(law, 'UNDETERMINED', 'NOT_DOCUMENTED');
  if (toCheck.length > 0) return found(law, 'UNDETERMINED', 'NATURE_UNKNOWN', { toCheck });
  return isComplete(composition)
    ? found(law, 'ABSENT', 'COMPLETE_WITHOUT')
    : found(law, 'UNDETERMINED', 'NOT_DOCUMENTED');
}

/**
 * « On one same territory »: at least two members stand in a territory the pole covers or stands in. The law gives no
 * scale; a region is taken as too wide to say anything, and absence is never concluded.
 */
function territoryCheck(law: Article9Part, composition: Composition): Article9Check {
  const shared = composition.territories.flatMap((territory) => {
    const placed = memberTies(composition).flatMap(({ actor, places }) =>
      places
        .filter(({ link, within }) => within.includes(territory.id) && link.certainty !== 'RECOMMENDED')
        .map(({ link }) => ({ actor, link, places: [] })),
    );
    return headcount(placed) >= PLURAL ? [{ territory, placed }] : [];
  });
  if (shared.length === 0) return found(law, 'UNDETERMINED', 'NOT_DOCUMENTED');
  const links = actorsOf(shared.flatMap(({ placed }) => placed)).map(({ link }) => link);
  const territories = shared.map(({ territory }) => territory);
  const said = shared.some(({ placed }) => headcount(placed.filter(isSaid)) >= PLURAL);
  return said
    ? found(law, 'PRESENT', 'FOUND', { links, territories })
    : found(law, 'UNDETERMINED', 'ONLY_INFERRED', { links, territories });
}

function isSaid({ link }: PoleTie): boolean {
  return link.certainty !== 'INFERRED';
}

function saidFirst(ties: readonly PoleTie[]): PoleTie[] {
  return [...ties].sort((a, b) => Number(isSaid(b)) - Number(isSaid(a)));
}

function headcount(ties: readonly PoleTie[]): number {
  return actorsOf(ties).reduce((total, { actor }) => total + headcountOf(actor), 0);
}

function found(
  law: Article9Part,
  status: Article9Status,
  reason: Article9Reason,
  shown: Partial<Pick<Article9Check, 'links' | 'toCheck' | 'territories'>> = {},
): Article9Check {
  return { law, status, reason, links: [], toCheck: [], territories: [], ...shown };
}
