import { z } from 'zod';
import { belongs } from '../article9/member-kinds.ts';
import { type EntityFacts, entityFacts } from '../entity/entity.ts';
import { isGone } from '../entity/properties.ts';
import type { Actor } from './actors.ts';
import { familyOf } from './needs.ts';

/** What the graph holds of one actor, as partners are judged on it. */
export const actorFacts = z.object({
  entity: entityFacts,
  themes: z.array(z.string()),
  funding: z.array(
    z.object({
      contract: z.string(),
      scheme: z.string(),
      date: z.string().nullable(),
      funders: z.array(z.string()),
    }),
  ),
  places: z.array(z.object({ id: z.string(), level: z.string().nullable(), throughEpci: z.boolean() })),
  forums: z.array(z.object({ id: z.string(), complete: z.boolean(), isPole: z.boolean() })),
});
export type ActorFacts = z.infer<typeof actorFacts>;

/** Years of funding that count, back from the date of the data. */
const FUNDING_YEARS = 5;

/** Kind of an actor as Article 9 tells kinds apart; `null` when no source says it. */
export function kindOf(entity: EntityFacts): string | null {
  if (entity.kind === 'Enterprise') {
    const status = entity['essStatus'];
    return status === 'PROVED' ? 'ESS' : status === 'DISPROVED' ? 'ENTREPRISE' : null;
  }
  if (entity.kind === 'ResearchCentre') {
    if (belongs(entity, 'ORGANISME_FORMATION') === 'YES') return 'FORMATION';
    const studies = ['CENTRE_DE_RECHERCHE', 'ENSEIGNEMENT_SUPERIEUR_RECHERCHE'];
    return studies.some((kind) => belongs(entity, kind) === 'YES') ? 'RECHERCHE' : null;
  }
  const level = entity['level'];
  return entity.kind === 'Collectivity' && typeof level === 'string' ? level : null;
}

/** One funder and what it funded under: what two actors may have in common. */
export interface FunderAndScheme {
  readonly funder: string | null;
  readonly scheme: string;
  readonly contract: string;
}

/** As one word, so that two actors' fundings compare. */
export const fundingWord = ({ funder, scheme }: FunderAndScheme) => `${funder ?? ''} ${scheme}`;

/** Fundings of the five years before a date, undated ones included; a contract of two funders gives two. */
export function recentFundings({ funding }: ActorFacts, date: string | null): FunderAndScheme[] {
  const since = date === null ? '' : String(Number(date.slice(0, 4)) - FUNDING_YEARS) + date.slice(4);
  return funding
    .filter((one) => one.date === null || `${one.date}-99` >= since)
    .flatMap(({ contract, scheme, funders }) =>
      (funders.length === 0 ? [null] : funders).map((funder) => ({ funder, scheme, contract })),
    );
}

/**
 * An actor as the score reads it. It offers its family of Article 9 and, among the policy areas that are asked for, those
 * it concerns; `null` when neither is documented.
 */
export function actorFrom(facts: ActorFacts, date: string | null, areas: ReadonlySet<string>): Actor {
  const { entity, themes } = facts;
  const kind = kindOf(entity);
  const family = familyOf(kind);
  const skills = themes.filter((theme) => areas.has(theme));
  const funding = recentFundings(facts, date).map(fundingWord);
  const known = kind !== null || skills.length > 0;
  return {
    id: entity.id,
    kind,
    themes: themes.length === 0 ? null : new Set(themes),
    offers: known ? new Set([...(family === null ? [] : [family]), ...skills]) : null,
    // Empty only when a source declares that all fundings are cited.
    funding: funding.length > 0 || entity['fundingComplete'] === true ? new Set(funding) : null,
    active: !isGone(entity),
    commune: facts.places.find(({ level }) => level === 'COMMUNE')?.id ?? null,
  };
}
