import { Maximize, Minus, Plus, RotateCcw } from 'lucide-react';
import { type RefObject, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { Button } from '../kit/button.tsx';
import { useFingerHint } from '../kit/finger-hint.tsx';
import { kindOf } from '../kit/kinds.ts';
import { shortName } from '../kit/short-name.ts';
import { type Say, useText } from '../text/use-text.ts';
import { Ground } from './ground.tsx';
import { Names, Ties, Towns } from './layers.tsx';
import { FANNED_MOST, isChosen, isFaint, type MapLink, type MapPlace, whereOf } from './map-content.ts';
import { MapLegend } from './map-legend.tsx';
import { legendOf, type ShownMap } from './map-picture.ts';
import { type DrawnTie, type PlaceStack, sceneOf } from './map-scene.ts';
import { isFictionalGround, outlinesOf, type Territory } from './outlines.ts';
import { farthestOf, panesOf } from './projection.ts';
import { StackList } from './stack-list.tsx';
import { StackMark } from './stack-mark.tsx';
import styles from './territory-map.module.css';
import { tieWords } from './tie-words.ts';
import { useSize } from './use-size.ts';
import { useStacksKeys } from './use-stacks-keys.ts';
import { useZoom } from './use-zoom.ts';
import { type Reach, type Zoom, zoomOn } from './zoom.ts';

export interface TerritoryMapProps {
  /** Name of the map for those who hear it; the same content stands in a list beside it. */
  readonly label: string;
  /** What the frame is fitted to; `null` for the whole of France. */
  readonly territory: Territory | null;
  readonly places: readonly MapPlace[];
  readonly links: readonly MapLink[];
  readonly selection: string | null;
  readonly onSelect: (id: string | null) => void;
  /** Ties bear the number of their links, which chooses them: their ids are given. */
  readonly onTie?: ((links: readonly string[]) => void) | undefined;
  /** Links of the tie that is chosen. */
  readonly tie?: ReadonlySet<string> | undefined;
  /** What is not faded; without it, the selection and what it is tied to. */
  readonly highlighted?: ReadonlySet<string> | undefined;
  /** Frames a territory on the places it shows, rather than on the whole of it or on its surroundings. */
  readonly close?: boolean | undefined;
  /** Given what is shown each time it changes, for whoever saves it. */
  readonly shown?: RefObject<ShownMap | null> | undefined;
  /** Neither zoom nor tools: a small map among other things. */
  readonly still?: boolean | undefined;
}

/** Room of the commands over the map, in its corner. */
const TOOLS = { width: 52, height: 172 };

/** Places and the links between them on the outlines of the départements, drawn to be walked by mouse, finger or keyboard. */
export function TerritoryMap({
  label,
  territory,
  places,
  links,
  selection,
  onSelect,
  ...props
}: TerritoryMapProps) {
  const text = useText();
  const still = props.still ?? false;
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const anchor = useRef<Element | null>(null);
  const size = useSize(box);
  const [open, setOpen] = useState<string | null>(null);
  const [fanned, setFanned] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const counted = props.onTie !== undefined;
  const tieChosen = props.tie ?? NO_TIE;
  const { level, insee, lat, lon } = territory ?? {};
  const of = useMemo(
    () => (level || lat != null ? { level, insee, lat, lon } : null),
    [level, insee, lat, lon],
  );
  const { hint, tell } = useFingerHint();
  const framed = props.close ? places : undefined;
  const panes = useMemo(
    () => panesOf(of, size.width, size.height, framed),
    [of, size.width, size.height, framed],
  );
  const looked = useMemo(() => new Set(outlinesOf(of).map(({ code }) => code)), [of]);
  const reach = useMemo(() => ({ ...size, farthest: farthestOf(panes, size) }), [panes, size]);
  const {
    zoom: held,
    closer,
    farther,
    rest,
    move,
    to,
  } = useZoom(svg, reach, JSON.stringify([level, insee, lat, lon]), still, tell);
  const { k, x, y } = held;
  const zoom = useMemo(() => ({ k, x, y }), [k, x, y]);
  const scene = useMemo(
    () =>
      sceneOf({
        kept: still ? [] : [{ left: size.width - TOOLS.width, top: 0, ...TOOLS }],
        places,
        links,
        panes,
        zoom,
        size,
        selection,
        focused,
        fanned,
        counted,
        chosen: tieChosen,
        nameOf: (stack) => nameOf(stack, stack.id === focused),
      }),
    [places, links, panes, zoom, size, selection, still, focused, fanned, counted, tieChosen],
  );
  const lit = useMemo(
    () => props.highlighted ?? aroundSelection(selection, links),
    [props.highlighted, selection, links],
  );
  useImperativeHandle(
    props.shown,
    (): ShownMap => ({ scene, panes, zoom, size, looked, selection, counted, lit, chosen: tieChosen }),
    [scene, panes, zoom, size, looked, selection, counted, lit, tieChosen],
  );
  const stacks = new Map(scene.stacks.map((stack) => [stack.id, stack]));
  const placeById = useMemo(() => new Map(places.map((place) => [place.id, place])), [places]);
  const choose = (stack: PlaceStack, element: Element) => {
    anchor.current = element;
    if (stack.members.length === 1) onSelect(selection === stack.id ? null : stack.id);
    else if (still || stack.members.length > FANNED_MOST) setOpen(stack.id);
    else setFanned(stack.id);
  };
  const chooseTie = (tie: DrawnTie) =>
    props.onTie?.(isChosen(tie, tieChosen) ? [] : tie.links.map(({ id }) => id));
  const numbers = counted
    ? scene.ties.flatMap((tie) => (tie.badge ? [{ id: tie.id, tie, ...tie.badge }] : []))
    : [];
  const spots = [
    ...scene.stacks.map((stack) => ({ id: stack.id, stack, x: stack.x, y: stack.y })),
    ...numbers,
  ];
  const keys = useStacksKeys(svg, spots, {
    choose: (spot, element) => ('tie' in spot ? chooseTie(spot.tie) : choose(spot.stack, element)),
    fold: () => {
      setFanned(null);
      return scene.fan !== null;
    },
    closer,
    farther,
    rest,
    move,
    enabled: !still,
    start: selection === null ? undefined : scene.stackOf.get(selection),
  });
  const opened = open === null ? undefined : stacks.get(open);
  const beyond = scene.outside.length + scene.offMap.length;
  const legend = useMemo(() => legendOf(places, links, text), [places, links, text]);

  return (
    <figure className={styles['frame']} aria-label={label}>
      <div className={styles['sheet']} ref={box}>
        <svg
          ref={svg}
          role="presentation"
          className={styles['map']}
          viewBox={`0 0 ${size.width} ${size.height}`}
          data-held={zoom.k !== 1 || zoom.x !== 0 || zoom.y !== 0}
        >
          <Ground panes={panes} zoom={zoom} territory={looked} />
          <Towns towns={scene.towns} />
          {scene.fan && (
            // biome-ignore lint/a11y/noStaticElementInteractions: Escape folds it too
            <g
              className={styles['fan']}
              onClick={() => setFanned(null)}
              transform={`translate(${scene.fan.centre.x} ${scene.fan.centre.y})`}
            >
              <circle className={styles['fanGround']} r={scene.fan.radius + 22} />
              {scene.fan.members.map(({ id, x, y }) => (
                <line key={id} x2={x - (scene.fan?.centre.x ?? 0)} y2={y - (scene.fan?.centre.y ?? 0)} />
              ))}
              <circle className={styles['fanHub']} r="5" />
            </g>
          )}
          <Ties ties={scene.ties} stacks={stacks} lit={lit} chosen={tieChosen} />
          <g
            role="listbox"
            aria-label={text('map.points', { count: places.length })}
            onKeyDown={keys.onKeyDown}
          >
            {scene.stacks.map((stack) => (
              <g
                key={stack.id}
                role="option"
                aria-selected={stack.members.some(({ id }) => id === selection)}
                aria-label={spokenName(stack, text)}
                tabIndex={keys.tabStop === stack.id ? 0 : -1}
                data-stack={stack.id}
                data-spot={stack.id}
                className={[styles['stack'], isFaint(stack, lit) ? styles['faint'] : ''].join(' ')}
                transform={`translate(${stack.x} ${stack.y})`}
                onFocus={() => {
                  keys.reached(stack.id);
                  setFocused(stack.id);
                }}
                onBlur={() => setFocused(null)}
                onClick={(event) => choose(stack, event.currentTarget)}
              >
                <title>{spokenName(stack, text)}</title>
                <StackMark
                  stack={stack}
                  chosen={stack.members.some(({ id }) => id === selection)}
                  number={scene.piles.get(stack.id)}
                />
              </g>
            ))}
            {numbers.map(({ id, tie, x, y }) => (
              <g
                key={id}
                role="option"
                aria-selected={isChosen(tie, tieChosen)}
                aria-label={tieWords(whereOf(tie.links, placeById), tie.links.length, text)}
                tabIndex={keys.tabStop === id ? 0 : -1}
                data-spot={id}
                className={styles['number']}
                transform={`translate(${x} ${y})`}
                onFocus={() => keys.reached(id)}
                onClick={() => chooseTie(tie)}
              >
                <title>{tieWords(whereOf(tie.links, placeById), tie.links.length, text)}</title>
                <circle className={styles['reach']} r="12" />
                <circle className={styles['badgeRing']} r={tie.links.length > 1 ? 10.5 : 4} />
                {tie.links.length > 1 && <text y="4">{tie.links.length}</text>}
              </g>
            ))}
          </g>
          <Names names={scene.names} isFaint={(id) => isFaint(stacks.get(id), lit)} />
        </svg>
        {!still && (
          <div className={styles['tools']}>
            <Button quiet label={text('map.closer')} onPress={closer}>
              <Plus size={18} aria-hidden="true" />
            </Button>
            <Button quiet label={text('map.farther')} onPress={farther}>
              <Minus size={18} aria-hidden="true" />
            </Button>
            <Button quiet label={text('map.rest')} onPress={rest}>
              <RotateCcw size={18} aria-hidden="true" />
            </Button>
            <Button quiet label={text('map.all')} onPress={() => to(allOf(scene, zoom, reach))}>
              <Maximize size={18} aria-hidden="true" />
            </Button>
          </div>
        )}
        {!still && hint}
        <div className={styles['seen']}>
          {counted && scene.unnumbered > 0 && <p>{text('map.unnumbered', { count: scene.unnumbered })}</p>}
          {beyond > 0 && <p>{text('map.beyond', { count: beyond })}</p>}
        </div>
      </div>
      {(counted || isFictionalGround(of)) && (
        <figcaption className={styles['notes']}>
          {counted && <MapLegend entries={legend} />}
          {isFictionalGround(of) && <p>{text('map.fiction')}</p>}
        </figcaption>
      )}
      {opened && (
        <StackList
          stack={opened}
          anchor={anchor}
          onChoose={(id) => {
            setOpen(null);
            onSelect(id);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </figure>
  );
}

const NO_TIE: ReadonlySet<string> = new Set();

/** What is written beside a point: its short name, or the whole one; of a pile, that of its first, for its number is beside. */
function nameOf({ members: [first] }: PlaceStack, whole: boolean): string {
  if (!first) return '';
  return whole ? first.place.name : shortName(first.place);
}

/** What is heard of a point: what stands there, its nature, and why there. */
function spokenName(stack: PlaceStack, text: Say): string {
  const [first] = stack.members;
  if (!first) return '';
  const { name, kind, basis } = first.place;
  if (stack.members.length > 1) return text('map.stack.spoken', { name, total: stack.members.length });
  return text('map.point', { name, kind: kindOf(kind).label, basis });
}

function aroundSelection(selection: string | null, links: readonly MapLink[]): ReadonlySet<string> {
  if (selection === null) return new Set();
  const tied = links.filter(({ from, to }) => from === selection || to === selection);
  return new Set([selection, ...tied.flatMap(({ from, to }) => [from, to])]);
}

/** The zoom that holds every point of the main part of the map. */
function allOf({ stacks }: { stacks: readonly PlaceStack[] }, zoom: Zoom, reach: Reach) {
  const atRest = stacks.map(({ x, y }) => ({ x: (x - zoom.x) / zoom.k, y: (y - zoom.y) / zoom.k }));
  return zoomOn(atRest, reach);
}
