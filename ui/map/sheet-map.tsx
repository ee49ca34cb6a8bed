import { useMemo } from 'react';
import { useText } from '../text/use-text.ts';
import type { MapLink } from './map-content.ts';
import { basisWords, type EntityRead, placeOf } from './place-of.ts';
import styles from './sheet-map.module.css';
import { TerritoryMap } from './territory-map.tsx';

/**
 * Small map of a sheet: where the entity stands, what it is tied to nearby, and on what ground it was put there. A sentence
 * alone when no source places it.
 */
export function SheetMap({
  entity,
  neighbours,
  links,
  onOpen,
}: {
  entity: EntityRead & { readonly insee?: string | null | undefined };
  neighbours: readonly EntityRead[];
  links: readonly MapLink[];
  onOpen: (entity: EntityRead) => void;
}) {
  const text = useText();
  const places = useMemo(
    () => [entity, ...neighbours].flatMap((one) => placeOf(one, text) ?? []),
    [entity, neighbours, text],
  );
  const { position, kind, level, insee } = entity;
  if (!position) return <p className={styles['words']}>{text('map.sheet.nowhere')}</p>;
  const unplaced = neighbours.filter((one) => !one.position).length;
  return (
    <div className={styles['sheet']}>
      <div className={styles['map']}>
        <TerritoryMap
          still
          close
          label={text('map.sheet', { name: entity.name })}
          territory={{ ...position, ...(kind === 'Collectivity' ? { level, insee } : {}) }}
          places={places}
          links={links}
          selection={entity.slug}
          onSelect={(slug) => {
            const chosen = neighbours.find((one) => one.slug === slug);
            if (chosen) onOpen(chosen);
          }}
        />
      </div>
      <p className={styles['words']}>
        {text('map.sheet.basis', { basis: basisWords(position, text) })}{' '}
        {unplaced > 0 && text('map.sheet.unplaced', { count: unplaced })}
      </p>
    </div>
  );
}
