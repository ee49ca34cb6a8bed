import { useMemo } from 'react';
import { AroundPolesDocument, PlacedPolesDocument } from '../../data/cooperation-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { type Network, networkOf } from './cooperation-network.ts';

export interface Cooperations {
  readonly network: Network;
  /** Neighbours of the poles that are too many to be drawn. */
  readonly left: number;
}

/** Poles and what surrounds them, wherever they are. */
export function useCooperations(_territory: string | null) {
  const poles = useAnswer(PlacedPolesDocument, {});
  const of = useMemo(
    () => (poles.data?.poles.edges ?? []).map(({ node }) => ({ entity: { slug: node.slug } })),
    [poles.data],
  );
  const around = useAnswer(AroundPolesDocument, { of }, { pause: of.length === 0 });
  const found = around.data?.neighbourhood.__typename === 'Neighbourhood' ? around.data.neighbourhood : null;
  const cooperations = useMemo((): Cooperations | null => {
    if (!found) return null;
    const links = found.links.map((link) => ({ ...link, from: link.from.slug, to: link.to.slug }));
    const standing = { entities: (poles.data?.poles.edges ?? []).map(({ node }) => node), links: [] };
    const network = networkOf(standing, { entities: found.entities, links });
    return { network, left: found.truncated ? found.neighbourTotal - found.entities.length : 0 };
  }, [found, poles.data]);
  const retry = () => {
    poles.retry();
    around.retry();
  };
  return { cooperations, problem: poles.problem ?? around.problem, retry };
}
