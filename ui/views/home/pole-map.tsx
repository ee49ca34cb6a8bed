import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import type { PolesHere } from '../../data/use-poles-here.ts';
import type { WorkingTerritory } from '../../data/working-territory.ts';
import { sheetOf } from '../../kit/kinds.ts';
import { placeOf } from '../../map/place-of.ts';
import { TerritoryMap } from '../../map/territory-map.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './pole-map.module.css';

/** The poles on the map, within where one works; those nothing places are counted and named beside it. */
export default function PoleMap({
  territory,
  here: { poles, total },
}: {
  territory: WorkingTerritory | null;
  here: PolesHere;
}) {
  const text = useText();
  const navigate = useNavigate();
  const places = useMemo(() => poles.flatMap((pole) => placeOf(pole, text) ?? []), [poles, text]);
  const unplaced = poles.filter(({ position }) => position === null);
  return (
    <section aria-labelledby="carte" className={styles['section']}>
      <div className={styles['words']}>
        <h2 id="carte">
          {territory ? text('home.map.on', { name: typeset(territory.name) }) : text('home.map')}
        </h2>
        <p className={styles['lead']}>
          {total === 0 ? text('home.map.none') : text('home.map.lead', { placed: places.length, total })}
        </p>
        <p>{text('home.map.precision')}</p>
        {unplaced.length > 0 && (
          <details className={styles['unplaced']}>
            <summary>{text('home.map.unplaced', { count: unplaced.length })}</summary>
            <ul>
              {unplaced.map((pole) => (
                <li key={pole.slug}>
                  <Link to={sheetOf(pole)}>{typeset(pole.name)}</Link>
                </li>
              ))}
            </ul>
          </details>
        )}
        <p>
          <Link to="/cooperations">{text('home.map.open')}</Link>
        </p>
      </div>
      <div className={styles['map']}>
        <TerritoryMap
          label={text('home.map.label', { count: places.length })}
          territory={territory}
          places={places}
          links={[]}
          selection={null}
          onSelect={(slug) => slug && navigate(sheetOf({ kind: 'Pole', slug }))}
        />
      </div>
    </section>
  );
}
