import { useMemo } from 'react';
import { AroundPolesDocument, type Kind, type TieRead } from '../../data/cooperation-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useStanding } from '../../data/use-standing.ts';
import type { WorkingTerritory } from '../../data/working-territory.ts';
import { type Network, networkOf } from './cooperation-network.ts';

/** What stands on a territory and may cooperate; its collectivities come in by what ties them. */
const STANDING: readonly Kind[] = [
  'Pole',
  'Enterprise',
  'ResearchCentre',
  'ActorGroup',
  'Service',
  'Place',
  'Project',
  'Contract',
];
/** Poles opened at once. */
const MOST_POLES = 200;

export interface Cooperations {
  readonly network: Network;
  /** Entities of the territory and neighbours of its poles that are too many to be read. */
  readonly left: number;
}

/** What stands on a territory, and what surrounds its poles wherever that is. */
export function useCooperations(territory: WorkingTerritory | null) {
  const { standing, problem, retry } = useStanding(territory, STANDING);
  const of = useMemo(
    () =>
      (standing?.entities ?? [])
        .filter(({ kind }) => kind === 'Pole')
        .slice(0, MOST_POLES)
        .map(({ slug }) => ({ entity: { slug } })),
    [standing],
  );
  const around = useAnswer(AroundPolesDocument, { of }, { pause: of.length === 0 });
  const found = around.data?.neighbourhood.__typename === 'Neighbourhood' ? around.data.neighbourhood : null;
  const cooperations = useMemo((): Cooperations | null => {
    if (!standing || (of.length > 0 && !found)) return null;
    const near = of.length > 0 ? found : null;
    const network = networkOf(
      { entities: standing.entities, links: standing.links.map(tie) },
      { entities: near?.entities ?? [], links: near?.links.map(tie) ?? [] },
    );
    const unread = near?.truncated ? near.neighbourTotal + of.length - near.entities.length : 0;
    return { network, left: standing.total - standing.entities.length + unread };
  }, [standing, found, of]);
  return {
    cooperations,
    problem: problem ?? around.problem,
    retry: () => {
      retry();
      around.retry();
    },
  };
}

function tie(link: TieRead) {
  return { ...link, from: link.from.slug, to: link.to.slug };
}
