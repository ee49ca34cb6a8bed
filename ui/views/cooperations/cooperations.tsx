import { lazy, Suspense, useMemo, useRef } from 'react';
import { namesFiction } from '../../data/demonstration.ts';
import { useSources } from '../../data/use-sources.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { DrawingRoom } from '../../kit/drawing-room.tsx';
import { PICTURE_EXPORTS } from '../../kit/export/exports.ts';
import { provenanceNow } from '../../kit/export/provenance.ts';
import { SaveMenu } from '../../kit/export/save-menu.tsx';
import { sourcesOf } from '../../kit/export/sources.ts';
import { FiguresSentence } from '../../kit/figures-sentence.tsx';
import { Segments } from '../../kit/segments.tsx';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { mapPicture, type ShownMap } from '../../map/map-picture.ts';
import { PlaceList } from '../../map/place-list.tsx';
import { placeOf } from '../../map/place-of.ts';
import { TerritoryMap } from '../../map/territory-map.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { Chosen } from './chosen.tsx';
import { ChosenTie } from './chosen-tie.tsx';
import styles from './cooperations.module.css';
import { useCooperationsState, VIEWS } from './cooperations-state.ts';
import { EntityTable } from './entity-table.tsx';
import { Findings } from './findings.tsx';
import { linksOfTie, tieCodes } from './tie-address.ts';
import { askedOf, useCooperations } from './use-cooperations.ts';

/** Entities whose links are asked for with their sources: those that the screen asks for. */
const MOST_ENTITIES = 2_000;

// The drawing library comes when a drawing is asked for.
const CooperationGraph = lazy(() => import('./cooperation-graph.tsx'));

/** Cooperation map: what joins whom on a territory, as a map, a network or a table, with one selection. */
export default function Cooperations() {
  const text = useText();
  const working = useWorkingTerritory();
  const territory = working?.state === 'unknown' ? null : working;
  const { view, selection, tie, show, select, selectTie } = useCooperationsState();
  const { cooperations, refusal, problem, retry } = useCooperations(territory);
  const shownMap = useRef<ShownMap | null>(null);
  const sources = useSources();
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
  const tieLinks = useMemo(() => linksOfTie(tie ?? [], links, places), [links, places, tie]);
  const chooseTie = (ids: readonly string[]) => selectTie(tieCodes(ids, links, places));
  const tieIds = useMemo(() => new Set(tieLinks.map(({ id }) => id)), [tieLinks]);
  if (problem && !network) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (refusal) {
    return (
      <Notice page title={text('cooperations.title')}>
        <p>{refusal}</p>
      </Notice>
    );
  }
  if (!network || !cooperations) return <Loading lines={8} />;

  const { isolated, kept, figures } = cooperations;
  const unplaced = network.entities.filter(({ position }) => position === null);
  const left = kept.shownTotal - network.entities.length;
  const placed = new Set(places.map(({ id }) => id));
  const drawn = links.filter(({ from, to }) => placed.has(from) && placed.has(to)).length;
  const chosen = network.entities.find(({ slug }) => slug === selection);
  const title = territory
    ? text('cooperations.on', { name: typeset(territory.name) })
    : text('cooperations.france');
  const provenance = async () => {
    const shown = new Set(shownMap.current?.scene.ties.flatMap((tie) => tie.links.map(({ id }) => id)) ?? []);
    const read = await sources.among({ ...askedOf(territory), limit: MOST_ENTITIES }, shown);
    return provenanceNow({
      title,
      name: ['cooperations', territory?.slug].filter(Boolean).join('-'),
      fictional: namesFiction(window.location),
      parameters: [
        [text('export.entities'), places.length],
        [text('export.links'), drawn],
      ],
      ...sourcesOf(read),
    });
  };
  return (
    <div className={`page ${styles['screen']}`}>
      <div className={`page-opening ${styles['opening']}`}>
        <h1>{title}</h1>
        <p>
          <FiguresSentence figures={figures} name={territory?.name} />
        </p>
        <p className={styles['kept']}>
          {text('cooperations.kept', {
            entities: kept.shownTotal,
            links: kept.linkTotal,
            isolated: kept.isolatedTotal,
          })}{' '}
          {unplaced.length > 0 && text('cooperations.sentence.unplaced', { count: unplaced.length })}{' '}
          {view === 'carte' && text('cooperations.sentence.drawn', { drawn, left: links.length - drawn })}{' '}
          {left > 0 && text('cooperations.sentence.left', { count: left })}
        </p>
      </div>
      <div className={styles['bar']}>
        <Segments
          label={text('cooperations.views')}
          value={view}
          choices={VIEWS.map((code) => ({ code, name: text(`cooperations.view.${code}`) }))}
          onChoose={show}
        />
        {view === 'carte' && (
          <SaveMenu
            forms={PICTURE_EXPORTS}
            content={() => shownMap.current && mapPicture(shownMap.current, text)}
            provenance={provenance}
          />
        )}
      </div>
      <DrawingRoom
        className={styles['room']}
        view={view}
        label={text('cooperations.margin')}
        chosen={chosen !== undefined || tieLinks.length > 0}
        margin={
          tieLinks.length > 0 ? (
            <ChosenTie key={tie?.join()} links={tieLinks} places={places} onClose={() => selectTie([])} />
          ) : chosen ? (
            <Chosen key={chosen.slug} slug={chosen.slug} onSelect={select} />
          ) : (
            <>
              <h2 className={styles['places']}>{text('cooperations.list', { count: places.length })}</h2>
              <PlaceList
                label={text('cooperations.list', { count: places.length })}
                places={places}
                selection={selection}
                onSelect={select}
                links={links}
                onTie={chooseTie}
              />
            </>
          )
        }
      >
        {view === 'carte' && (
          <TerritoryMap
            label={text('cooperations.map', { places: places.length, links: links.length })}
            close
            territory={territory}
            places={places}
            links={links}
            selection={selection}
            onSelect={select}
            tie={tieIds}
            onTie={chooseTie}
            shown={shownMap}
          />
        )}
        {view === 'graphe' && (
          <Suspense fallback={<Loading lines={6} />}>
            <CooperationGraph network={network} selection={selection} onSelect={select} />
          </Suspense>
        )}
        {view === 'tableau' && <EntityTable network={network} selection={selection} onSelect={select} />}
      </DrawingRoom>
      <Findings network={network} kept={kept} isolated={isolated} unplaced={unplaced} onSelect={select} />
    </div>
  );
}
