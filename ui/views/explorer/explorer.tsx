import { useCallback, useMemo, useRef, useState } from 'react';
import type { GroundHead } from '../../graph/grounds.ts';
import { spokenLines } from '../../graph/spoken-lines.ts';
import { SpokenTwin } from '../../graph/spoken-twin.tsx';
import type { DrawingHandle } from '../../graph/use-drawing.ts';
import { onScreen } from '../../graph/walking.ts';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { useFullScreen } from '../../kit/use-full-screen.ts';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { type ActionCode, actionsOn } from './actions.ts';
import { DrawingArea } from './drawing-area.tsx';
import styles from './explorer.module.css';
import { HubChoice } from './hub-choice.tsx';
import { HubFirst } from './hub-first.tsx';
import { Legend } from './legend/legend.tsx';
import { Selection } from './margin/selection.tsx';
import { Opening, titleOf } from './opening.tsx';
import { PathChoice } from './path-choice.tsx';
import { StartingPoles } from './starting-poles.tsx';
import { isStarted, opening } from './state/explorer-state.ts';
import { useExplorer } from './state/use-explorer.ts';
import { useActions } from './use-actions.ts';
import { useNetwork } from './use-network.ts';
import { useShown } from './use-shown.ts';

/** Explorer: a network from one or more entities, drawn and listed, with the proof of what is chosen beside it. */
export default function Explorer() {
  const text = useText();
  const explorer = useExplorer();
  const { state, act, choose } = explorer;
  const network = useNetwork(state);
  const shown = useShown(state, network);
  const { drawing, chosen, entities } = shown;
  const [said, setSaid] = useState('');
  const [lit, setLit] = useState<ReadonlySet<string> | null>(null);
  const [grounds, setGrounds] = useState<readonly GroundHead[]>([]);
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const handle = useRef<DrawingHandle | null>(null);
  const actions = useActions(explorer, handle, setSaid);
  const leftScreen = useCallback(() => setSaid(text('network.said.screenLeft')), [text]);
  const fullScreen = useFullScreen(leftScreen);
  const runOnChosen = (code: ActionCode) => actions.run(code, entities);

  const first = network.whole.entities.find((entity) => entity.centre) ?? null;
  usePageTitle(first?.name ?? text('explorer.title'));
  const spoken = useMemo(() => {
    if (chosen.length > 1) return text('network.several', { count: chosen.length });
    const lines = spokenLines(drawing);
    const line = [...lines.entities, ...lines.links].find(({ id }) => id === chosen[0]);
    return line && text('explorer.selected', { name: line.text });
  }, [drawing, chosen, text]);

  if (!isStarted(state)) return <StartingPoles />;
  if (network.problem && !network.ready) {
    return <Problem away={network.problem === 'away'} onRetry={network.retry} />;
  }
  if (network.refusal) {
    return (
      <Notice page title={text('state.notFound.title')}>
        <p>{network.refusal}</p>
      </Notice>
    );
  }
  if (!network.ready) return <Loading lines={8} />;
  const dialog = actions.hub && (
    <HubChoice
      hub={actions.hub}
      onClose={actions.leaveHub}
      onOpen={(by) => {
        const slug = actions.hub?.slug;
        actions.leaveHub();
        if (slug) act('opened', (before) => opening(before, slug, by));
      }}
    />
  );
  if (network.hub) {
    const { slug, neighbours } = network.hub;
    const name = network.whole.entities.find(({ id }) => id === slug)?.name ?? slug;
    return (
      <>
        <HubFirst key={slug} name={name} neighbours={neighbours} onAsk={() => actions.askHub(slug)} />
        {dialog}
      </>
    );
  }

  const step = (
    go: () => ReturnType<typeof explorer.undo>,
    sentence: 'network.said.undone' | 'network.said.redone',
  ) => {
    const deed = go();
    if (deed) setSaid(text(sentence, { deed: text(`network.deed.${deed}`) }));
  };
  const undo = () => step(explorer.undo, 'network.said.undone');
  const redo = () => step(explorer.redo, 'network.said.redone');
  const openMenu = (id: string | null) => {
    const last = id ?? entities.at(-1)?.id;
    if (!last || !handle.current) return;
    if (id && !chosen.includes(id)) choose([id]);
    setMenu(onScreen(handle.current, last) ?? { x: 24, y: 24 });
  };
  return (
    <div
      className={`page ${styles['explorer']}`}
      data-old={network.waiting || undefined}
      data-full-screen={fullScreen.isFull || undefined}
      aria-busy={network.waiting}
    >
      <Opening network={network} shown={shown} state={state} onAskHub={actions.askHub} />
      <div className={styles['room']}>
        <DrawingArea
          onGrounds={(drawn) => setGrounds((before) => (before.join() === drawn.join() ? before : drawn))}
          explorer={explorer}
          shown={shown}
          title={typeset(first?.name ?? titleOf(state, network.whole, text))}
          places={network.places}
          lit={lit}
          handle={handle}
          menu={menu}
          onMenu={(at) => setMenu(at)}
          onMenuOf={openMenu}
          onAction={runOnChosen}
          onOpen={actions.open}
          onUndo={undo}
          onRedo={redo}
          screen={{
            ...fullScreen,
            enter: () => {
              fullScreen.enter();
              setSaid(text('network.said.fullScreen'));
            },
          }}
        />
        <Selection
          state={state}
          network={network}
          chosen={chosen}
          entities={entities}
          usual={first?.id ?? null}
          onOpen={actions.open}
          onChoose={choose}
          onAction={runOnChosen}
          onAskPath={(path) => act('path', (before) => ({ ...before, path }))}
          onLeaveShared={() => act('shared', (before) => ({ ...before, shared: [] }))}
        />
        <Legend
          explorer={explorer}
          whole={network.whole}
          shown={shown.filtered}
          grounds={grounds}
          onLit={setLit}
        />
      </div>
      <p role="status" className="sr-only">
        {typeset(said)}
      </p>
      <p role="status" className="sr-only">
        {typeset(spoken ?? '')}
      </p>
      <section className={styles['twin']} aria-labelledby="dessine">
        <h2 id="dessine">{text('explorer.list')}</h2>
        <p className={styles['hint']}>{text('network.list.hint')}</p>
        <SpokenTwin
          drawing={drawing}
          selection={chosen}
          labels={{
            list: text('explorer.list'),
            entities: text('explorer.list.entities'),
            links: text('explorer.list.links'),
          }}
          onSelect={choose}
          onKey={(key, id) => {
            const on = chosen.includes(id) ? entities : drawing.entities.filter((entity) => entity.id === id);
            const action = actionsOn(on, state).find((one) => one.key === key.toLowerCase());
            if (action) actions.run(action.code, on);
            return action !== undefined;
          }}
          onMenu={openMenu}
        />
      </section>
      {dialog}
      {actions.ends && (
        <PathChoice
          entities={actions.ends}
          onClose={actions.leaveEnds}
          onAsk={(path) => {
            actions.leaveEnds();
            act('path', (before) => ({ ...before, path }));
          }}
        />
      )}
    </div>
  );
}
