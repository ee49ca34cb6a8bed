import { type RefObject, useRef, useState } from 'react';
import { namesFiction } from '../../data/demonstration.ts';
import { Canvas } from '../../graph/canvas.tsx';
import { type GroundHead, groundHeads } from '../../graph/grounds.ts';
import type { Mark } from '../../graph/layouts/layout.ts';
import { contentOf } from '../../graph/picture/content-of.ts';
import { pictureOf } from '../../graph/picture/picture.ts';
import { pinsOf } from '../../graph/pins.ts';
import type { DrawingHandle } from '../../graph/use-drawing.ts';
import { chooseByFrame } from '../../graph/walking.ts';
import { pictureSheet } from '../../kit/export/picture-sheet.ts';
import { ON_WHITE } from '../../kit/palette.ts';
import { shortName } from '../../kit/short-name.ts';
import { useWide } from '../../kit/use-wide.ts';
import type { TextKey } from '../../text/fr.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { ActionMenu } from './action-menu.tsx';
import type { ActionCode } from './actions.ts';
import styles from './explorer.module.css';
import { press } from './keyboard.ts';
import { legendEntries } from './legend/legend-entries.ts';
import { PrintedDrawing } from './printed-drawing.tsx';
import { pinning } from './state/explorer-state.ts';
import type { Explorer } from './state/use-explorer.ts';
import { CommandBar } from './tools/command-bar.tsx';
import { drawingProvenance } from './tools/drawing-provenance.ts';
import { ViewTools } from './tools/view-tools.tsx';
import { useLand } from './use-land.ts';
import { useRevealed } from './use-revealed.ts';
import type { Shown } from './use-shown.ts';

/** The drawing with its tools around it and its menu over it. */
export function DrawingArea({
  explorer,
  shown,
  title,
  places,
  lit,
  handle,
  menu,
  onMenu,
  onMenuOf,
  onAction,
  onOpen,
  onUndo,
  onRedo,
  screen,
  onGrounds,
}: {
  /** The sorts of grounds drawn behind groups, each time they are. */
  onGrounds: (grounds: readonly GroundHead[]) => void;
  explorer: Explorer;
  shown: Shown;
  /** What the drawing is called in a file. */
  title: string;
  places: ReadonlyMap<string, { readonly lat: number; readonly lon: number }>;
  lit: ReadonlySet<string> | null;
  handle: RefObject<DrawingHandle | null>;
  menu: { x: number; y: number } | null;
  onMenu: (at: { x: number; y: number } | null) => void;
  onMenuOf: (id: string | null) => void;
  onAction: (code: ActionCode) => void;
  onOpen: (slug: string) => void;
  onUndo: () => void;
  onRedo: () => void;
  /** Whether the drawing has the whole screen, and how it takes and leaves it. */
  screen: { isFull: boolean; enter: () => void; leave: () => void };
}) {
  const text = useText();
  const { state, act, choose } = explorer;
  const { drawing, chosen, entities } = shown;
  const [round, setRound] = useState(0);
  const [named, setNamed] = useState({ written: 0, of: 0 });
  const marks = useRef<readonly Mark[]>([]);
  const isPhone = useWide('(max-width: 800px)');
  const land = useLand(state.layout === 'map', places);
  const last = entities.at(-1)?.id;
  const ends = state.path ? [...state.path.from, ...state.path.to] : [];
  useRevealed(handle, last ? [last] : ends, named.of);
  const [framing, setFraming] = useState(false);
  const markName = ({ code, count }: Pick<Mark, 'code' | 'count'>) => {
    const key: TextKey | undefined = MARKS[code];
    const head = shown.groups?.heads.get(code);
    const name = key ? text(key) : head ? typeset(shortName(head)) : code;
    return text('network.mark', { name, count });
  };
  const content = () =>
    handle.current &&
    contentOf(
      pictureOf(
        handle.current,
        drawing,
        marks.current.map((mark) => ({ ...mark, name: markName(mark) })),
        land,
      ),
      legendEntries(drawing, shown.path !== null, groundHeads(marks.current), text),
    );
  const provenance = () => drawingProvenance(title, drawing, namesFiction(window.location), text);
  const printed = () => {
    const picture = content();
    if (!picture) return null;
    const sheet = (beside: boolean) =>
      pictureSheet(picture, provenance(), { text, palette: ON_WHITE, fonts: '', titled: false, beside });
    return { under: sheet(false), beside: sheet(true) };
  };
  return (
    <div className={styles['drawing']}>
      <CommandBar
        explorer={explorer}
        onUndo={onUndo}
        onRedo={onRedo}
        content={content}
        provenance={provenance}
      />
      <PrintedDrawing drawn={printed} />
      <p id="touches" className="sr-only">
        {text('network.keys')}
      </p>
      <Canvas
        label={text('explorer.drawing', {
          entities: drawing.entities.length,
          links: drawing.links.length,
        })}
        describedBy="touches"
        drawing={drawing}
        selection={chosen}
        lit={lit}
        path={shown.path}
        layout={state.layout}
        groups={shown.groups?.of ?? null}
        earth={places}
        land={land}
        pins={state.pins}
        round={round}
        hasScreen={screen.isFull}
        grows={isPhone ? 'whole' : 'bands'}
        onNamed={setNamed}
        markName={markName}
        onMarks={(drawn) => {
          marks.current = drawn;
          onGrounds(groundHeads(drawn));
        }}
        onChoose={(ids, add) => choose(add ? toggled(chosen, ids) : ids)}
        onOpen={onOpen}
        onMoved={(ids) => {
          const pins = handle.current ? pinsOf(handle.current, ids) : [];
          act('pinned', (before) => pinning(before, pins));
        }}
        onMenu={(id, at) => {
          if (!chosen.includes(id)) choose([id]);
          onMenu(at);
        }}
        onKey={(event, cy) => {
          const meant = press(event, cy, {
            state,
            chosen: entities,
            choose,
            run: onAction,
            menu: () => onMenuOf(null),
            undo: onUndo,
            redo: onRedo,
          });
          if (meant) event.preventDefault();
        }}
        tools={(cy) => {
          handle.current = cy;
          return (
            <ViewTools
              cy={cy}
              framing={framing}
              onFraming={(on) => {
                setFraming(on);
                chooseByFrame(cy, on);
              }}
              isFull={screen.isFull}
              onFull={(on) => (on ? screen.enter() : screen.leave())}
              onArrange={() => setRound(round + 1)}
            />
          );
        }}
        over={() =>
          menu &&
          entities.length > 0 && (
            <ActionMenu
              at={menu}
              entities={entities}
              state={state}
              onAction={onAction}
              onClose={() => onMenu(null)}
            />
          )
        }
      />
      <div className={styles['under']}>
        <p className={styles['invite']} data-done={chosen.length > 0 || undefined}>
          {text('explorer.selection.none')}
        </p>
        <p className={styles['named']} data-all={named.written === named.of || undefined}>
          {text('network.named', named)}
        </p>
      </div>
    </div>
  );
}

/** Names of the columns and bands of the layouts. */
const MARKS: Readonly<Record<string, TextKey>> = {
  STATE: 'network.rank.state',
  REGION: 'network.rank.region',
  DEPARTEMENT: 'network.rank.departement',
  EPCI: 'network.rank.epci',
  COMMUNE: 'network.rank.commune',
  ACTORS: 'network.rank.actors',
  TERRITORY: 'network.tier.territory',
  FRAME: 'network.tier.frame',
  POLE: 'network.tier.pole',
  ACTOR: 'network.tier.actor',
  OVERSEAS: 'network.beside.overseas',
  UNPLACED: 'network.beside.unplaced',
  NONE: 'network.group.without',
};

/** What was chosen and is chosen again is left; the rest is added. */
function toggled(chosen: readonly string[], ids: readonly string[]): readonly string[] {
  if (ids.length === 1 && ids[0] && chosen.includes(ids[0])) return chosen.filter((id) => id !== ids[0]);
  return [...new Set([...chosen.filter((id) => !id.startsWith('link:')), ...ids])];
}
