import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { useStanding } from '../../data/use-standing.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { sheetOf } from '../../kit/kinds.ts';
import { Loading, Problem } from '../../kit/states.tsx';
import { placeOf } from '../../map/place-of.ts';
import { TerritoryMap } from '../../map/territory-map.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './pole-map.module.css';

const POLES = ['Pole'] as const;

/** The poles on the map, within where one works; those nothing places are counted and named beside it. */
export default function PoleMap() {
  const text = useText();
  const navigate = useNavigate();
  const territory = useWorkingTerritory();
  const { standing, problem, retry } = useStanding(territory, POLES);
  const poles = standing?.entities ?? [];
  const places = useMemo(
    () => (standing?.entities ?? []).flatMap((pole) => placeOf(pole, text) ?? []),
    [standing, text],
  );
  const unplaced = poles.filter(({ position }) => position === null);
  if (problem && !standing) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!standing) return <Loading lines={3} />;
  return (
    <section aria-labelledby="carte" className={styles['section']}>
      <div className={styles['words']}>
        <h2 id="carte">
          {territory ? text('home.map.on', { name: typeset(territory.name) }) : text('home.map')}
        </h2>
        <p className={styles['lead']}>
          {standing.total === 0
            ? text('home.map.none')
            : text('home.map.lead', { placed: places.length, total: standing.total })}
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
