import { useMemo } from 'react';
import { Link } from 'react-router';
import type { SheetEntity } from '../../data/sheet-documents.ts';
import { Canvas } from '../../graph/canvas.tsx';
import { drawnEntity, drawnLink } from '../../graph/drawing-of.ts';
import { explorerOf } from '../../kit/kinds.ts';
import { useText } from '../../text/use-text.ts';
import styles from './around.module.css';
import { ownGroups } from './own-groups.ts';

/** More than this in the margin can no longer be told apart: the explorer has room for the others. */
const MOST_DRAWN = 30;

/** The entity and what its links lead to, drawn small; the whole of it is one press away. */
export function Around({ entity }: { entity: SheetEntity }) {
  const text = useText();
  const drawing = useMemo(() => drawingOf(entity), [entity]);
  if (drawing.links.length === 0) return null;
  return (
    <section aria-labelledby="autour" className={styles['around']}>
      <h2 id="autour">{text('sheet.graph')}</h2>
      <div className={styles['drawing']}>
        <Canvas
          still
          label={text('explorer.drawing', {
            entities: drawing.entities.length,
            links: drawing.links.length,
          })}
          drawing={drawing}
          selection={null}
        />
      </div>
      <Link to={explorerOf(entity.slug)}>{text('sheet.graph.open')}</Link>
    </section>
  );
}

/** Links of each group in turn, so that a long group leaves room for the others. */
function drawingOf(entity: SheetEntity) {
  const groups = ownGroups(entity).map(({ links }) => links);
  const longest = Math.max(0, ...groups.map((links) => links.length));
  const links = Array.from({ length: longest }, (_, rank) => groups.flatMap((group) => group[rank] ?? []))
    .flat()
    .slice(0, MOST_DRAWN);
  const ends = new Map(links.flatMap(({ from, to }) => [from, to]).map((end) => [end.slug, end]));
  ends.delete(entity.slug);
  return {
    entities: [drawnEntity(entity, true), ...[...ends.values()].map((end) => drawnEntity(end, false))],
    links: links.map(drawnLink),
  };
}
