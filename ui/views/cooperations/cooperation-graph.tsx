import { useMemo } from 'react';
import { Canvas } from '../../graph/canvas.tsx';
import { drawnEntity, drawnLink } from '../../graph/drawing-of.ts';
import { useText } from '../../text/use-text.ts';
import type { CooperationNetwork } from './cooperation-network.ts';

/** The network as forces draw it; the list and the table hold the same entities. */
export default function CooperationGraph({
  network,
  selection,
  onSelect,
}: {
  network: CooperationNetwork;
  selection: string | null;
  onSelect: (slug: string | null) => void;
}) {
  const text = useText();
  const drawing = useMemo(() => {
    const bySlug = new Map(network.entities.map((entity) => [entity.slug, entity]));
    return {
      entities: network.entities.map((entity) => drawnEntity(entity, false)),
      links: network.links.flatMap((link) => {
        const [from, to] = [bySlug.get(link.from), bySlug.get(link.to)];
        return from && to ? [drawnLink({ ...link, from, to })] : [];
      }),
    };
  }, [network]);
  return (
    <Canvas
      label={text('explorer.drawing', { entities: drawing.entities.length, links: drawing.links.length })}
      drawing={drawing}
      selection={selection}
      onChoose={([id]) => onSelect(!id || id.startsWith('link:') ? null : id)}
    />
  );
}
