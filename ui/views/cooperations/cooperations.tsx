import { lazy, Suspense, useMemo } from 'react';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { DrawingRoom } from '../../kit/drawing-room.tsx';
import { Segments } from '../../kit/segments.tsx';
import { Loading, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { PlaceList } from '../../map/place-list.tsx';
import { placeOf } from '../../map/place-of.ts';
import { TerritoryMap } from '../../map/territory-map.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { Chosen } from './chosen.tsx';
import { isActor, isolatedIn } from './cooperation-network.ts';
import styles from './cooperations.module.css';
import { useCooperationsState, VIEWS } from './cooperations-state.ts';
import { EntityTable } from './entity-table.tsx';
import { Findings } from './findings.tsx';
import { useCooperations } from './use-cooperations.ts';

// The drawing library comes when a drawing is asked for.
const CooperationGraph = lazy(() => import('./cooperation-graph.tsx'));

/** Cooperation map: what joins whom on a territory, as a map, a network or a table, with one selection. */
export default function Cooperations() {
  const text = useText();
  const territory = useWorkingTerritory();
  const { view, selection, show, select } = useCooperationsState();
  const { cooperations, problem, retry } = useCooperations(territory);
  usePageTitle(text('cooperations.title'));
  const network = cooperations?.network;
  const places = useMemo(
    () => (network?.entities ?? []).flatMap((entity) => placeOf(entity, text) ?? []),
    [network, text],
  );
  const links = useMemo(
    () =>
      (network?.links ?? []).map(({ slug, status, ...link }) => ({
        ...link,
        id: slug,
        announced: status === 'ANNOUNCED' || status === 'UNDER_STUDY',
      })),
    [network],
  );
  if (problem && !network) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!network || !cooperations) return <Loading lines={8} />;

  const isolated = isolatedIn(network);
  const unplaced = network.entities.filter(({ position }) => position === null);
  const poles = network.entities.filter(({ kind }) => kind === 'Pole').length;
  const actors = network.entities.filter(({ kind }) => isActor(kind)).length;
  const chosen = network.entities.find(({ slug }) => slug === selection);
  return (
    <div className={styles['screen']}>
      <div className={styles['opening']}>
        <h1>
          {territory
            ? text('cooperations.on', { name: typeset(territory.name) })
            : text('cooperations.france')}
        </h1>
        <p>
          {text('cooperations.sentence', {
            poles,
            actors: actors - isolated.filter(({ kind }) => isActor(kind)).length,
            links: network.links.length,
            isolated: isolated.length,
          })}{' '}
          {unplaced.length > 0 && text('cooperations.sentence.unplaced', { count: unplaced.length })}{' '}
          {cooperations.left > 0 && text('cooperations.sentence.left', { count: cooperations.left })}
        </p>
      </div>
      <Segments
        label={text('cooperations.views')}
        value={view}
        choices={VIEWS.map((code) => ({ code, name: text(`cooperations.view.${code}`) }))}
        onChoose={show}
      />
      <DrawingRoom
        className={styles['room']}
        view={view}
        label={text('cooperations.margin')}
        chosen={chosen !== undefined}
        margin={
          chosen ? (
            <Chosen key={chosen.slug} slug={chosen.slug} onSelect={select} />
          ) : (
            <>
              <h2 className={styles['places']}>{text('cooperations.list', { count: places.length })}</h2>
              <PlaceList
                label={text('cooperations.list', { count: places.length })}
                places={places}
                selection={selection}
                onSelect={select}
              />
            </>
          )
        }
      >
        {view === 'carte' && (
          <TerritoryMap
            label={text('cooperations.map', { places: places.length, links: links.length })}
            territory={territory}
            places={places}
            links={links}
            selection={selection}
            onSelect={select}
          />
        )}
        {view === 'graphe' && (
          <Suspense fallback={<Loading lines={6} />}>
            <CooperationGraph network={network} selection={selection} onSelect={select} />
          </Suspense>
        )}
        {view === 'tableau' && <EntityTable network={network} selection={selection} onSelect={select} />}
      </DrawingRoom>
      <Findings network={network} isolated={isolated} unplaced={unplaced} onSelect={select} />
    </div>
  );
}
