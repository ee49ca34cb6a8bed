import { parseAsArrayOf, parseAsBoolean, parseAsInteger, parseAsString, useQueryStates } from 'nuqs';
import type { Criterion } from '../../data/partner-documents.ts';
import { ACTOR_FAMILIES } from '../../data/values.ts';

/** Expert priors, in hundredths, as the API has them: the address bears weights only when they were changed. */
export const PRIOR_WEIGHTS: Readonly<Record<Criterion, number>> = {
  RELATIONS: 30,
  THEMES: 20,
  COMPLEMENTARITY: 20,
  TERRITORY: 20,
  FUNDING: 10,
};
export const CRITERIA = Object.keys(PRIOR_WEIGHTS) as readonly Criterion[];

const list = parseAsArrayOf(parseAsString).withDefault([]);

/** Who searches, for what, from where and how it is weighed, all of it in the address. */
export function usePartnersState(territory: string | null) {
  const [{ pour, besoin, themes, familles, ou, poids, varie, apres }, set] = useQueryStates(
    {
      pour: parseAsString,
      besoin: parseAsBoolean.withDefault(false),
      themes: list,
      familles: list,
      ou: parseAsString,
      poids: parseAsArrayOf(parseAsInteger),
      varie: parseAsBoolean.withDefault(false),
      apres: parseAsString,
    },
    { history: 'push' },
  );
  const weights = weightsFrom(poids);
  const families = ACTOR_FAMILIES.filter((family) => familles.includes(family.toLowerCase()));
  return {
    /** Nobody yet: the need is described. */
    described: besoin,
    from: besoin ? null : (pour ?? territory),
    themes,
    families,
    within: ou ?? (besoin ? territory : null),
    weights,
    varied: varie,
    after: apres,
    search: (slug: string | null) => void set({ pour: slug, besoin: null, apres: null }),
    describe: (described: boolean) => void set({ besoin: described || null, apres: null }),
    seekThemes: (slugs: readonly string[]) =>
      void set({ themes: slugs.length > 0 ? [...slugs] : null, apres: null }),
    seekFamilies: (some: readonly string[]) =>
      void set({
        familles: some.length > 0 ? some.map((family) => family.toLowerCase()) : null,
        apres: null,
      }),
    seekWithin: (slug: string | null) => void set({ ou: slug, apres: null }),
    weigh: (next: Readonly<Record<Criterion, number>> | null) =>
      void set({
        poids: next && CRITERIA.map((criterion) => next[criterion]),
        apres: null,
      }),
    vary: (varied: boolean) => void set({ varie: varied || null, apres: null }),
    turn: (cursor: string | null) => void set({ apres: cursor }),
  };
}

export type PartnersState = ReturnType<typeof usePartnersState>;

/** Five whole numbers from 0 to 100 that are not all zero; otherwise the priors. */
function weightsFrom(written: readonly number[] | null): Readonly<Record<Criterion, number>> {
  const fits =
    written?.length === CRITERIA.length &&
    written.every((weight) => weight >= 0 && weight <= 100) &&
    written.some((weight) => weight > 0);
  if (!fits) return PRIOR_WEIGHTS;
  return Object.fromEntries(CRITERIA.map((criterion, place) => [criterion, written[place] ?? 0])) as Record<
    Criterion,
    number
  >;
}
