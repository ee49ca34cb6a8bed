import type { Drawing } from '../../graph/drawing.ts';
import { Button } from '../../kit/button.tsx';
import { CertaintyWords, FiguresSentence } from '../../kit/figures-sentence.tsx';
import { currentLocale } from '../../text/language.ts';
import { listWords } from '../../text/lists.ts';
import { typeset } from '../../text/typeset.ts';
import { type Say, useText } from '../../text/use-text.ts';
import styles from './explorer.module.css';
import type { ExplorerState } from './state/explorer-state.ts';
import type { NetworkRead } from './use-network.ts';
import type { Shown } from './use-shown.ts';

/** Beyond this many, what was opened is counted rather than named. */
const NAMED = 3;

/** What was opened and what was found around it, in a sentence; what is drawn of it, and the way to what is not. */
export function Opening({
  network,
  shown,
  state,
  onAskHub,
}: {
  network: NetworkRead;
  shown: Shown;
  state: ExplorerState;
  onAskHub: (slug: string) => void;
}) {
  const text = useText();
  const { whole, around, figures, unread, missing } = network;
  const centres = whole.entities.filter(({ centre }) => centre);
  const names = centres.slice(0, NAMED).map(({ name }) => typeset(name));
  const others = centres.length - names.length;
  if (others > 0) names.push(text('network.opening.others', { count: others }));
  const last = state.opened.at(-1);
  const territory =
    state.territory && (whole.entities.find(({ id }) => id === state.territory)?.name ?? state.territory);
  return (
    <div className={`page-opening ${styles['opening']}`}>
      <h1>
        {names.length > 0
          ? new Intl.ListFormat(currentLocale()).format(names)
          : typeset(titleOf(state, whole, text))}
      </h1>
      {around && (
        <p>
          {text(around.some === null ? 'explorer.sentence' : 'explorer.sentence.some', {
            opened: centres.length,
            neighbours: around.neighbours,
            some: around.some ?? around.neighbours,
            links: around.links,
          })}
          {around.links > 0 && <CertaintyWords certainties={around.certainties} />}
        </p>
      )}
      {figures && territory && (
        <p>
          {centres.length > 0 && `${typeset(text('home.on', { name: territory }))}. `}
          <FiguresSentence figures={figures} name={territory} />
        </p>
      )}
      {network.waiting && (
        <p role="status" className={styles['drawn']}>
          {text('network.reading')}
        </p>
      )}
      {missing.length > 0 && (
        <p role="status" className={styles['missing']}>
          {text('network.missing', { count: missing.length, names: listWords([...new Set(missing)]) })}
        </p>
      )}
      <p className={styles['drawn']} data-drawn>
        <DrawnWords network={network} shown={shown} /> {around?.truncated && text('explorer.truncated')}{' '}
        {shown.folded > 0 &&
          text('network.folded', { count: shown.folded, groups: shown.drawing.entities.length })}{' '}
        {shown.aside > 0 && text('network.aside', { count: shown.aside })}
      </p>
      {unread > 0 && last && (
        <p>
          <Button quiet onPress={() => onAskHub(last.slug)}>
            {text('network.hub.ask')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Figures that add up, whatever was filtered, opened or asked beside: what is drawn, what is ground, what filters took away, and all together. */
function DrawnWords({
  network: { whole, unread, unreadLinks },
  shown: {
    filtered: { drawing },
  },
}: {
  network: NetworkRead;
  shown: Shown;
}) {
  const text = useText();
  const drawn = { entities: drawing.entities.length, links: drawing.links.length };
  const total = { allEntities: whole.entities.length + unread, allLinks: whole.links.length + unreadLinks };
  const removed = whole.entities.length - drawn.entities;
  const ground = drawing.frameLinks?.length ?? 0;
  const removedLinks = whole.links.length - drawn.links - ground;
  if (removed + removedLinks + unread + ground === 0) return <>{text('network.drawn.all', drawn)}</>;
  return (
    <>
      {text('network.drawn', drawn)} {ground > 0 && text('network.drawn.frame', { links: ground })}{' '}
      {removed + removedLinks > 0 &&
        text('network.drawn.removed', { entities: removed, links: removedLinks })}{' '}
      {unread > 0 && text('network.drawn.unread', { count: unread })}{' '}
      {text(unread > 0 && unreadLinks === 0 ? 'network.drawn.totalEntities' : 'network.drawn.total', total)}
    </>
  );
}

/** What is drawn when nothing was opened: a path, a territory, what some entities share. */
export function titleOf(state: ExplorerState, whole: Drawing, text: Say): string {
  const named = (slug: string) => whole.entities.find(({ id }) => id === slug)?.name ?? slug;
  if (state.path) {
    const { from, to } = state.path;
    return text('network.paths.title', { from: listWords(from.map(named)), to: listWords(to.map(named)) });
  }
  return state.territory === null ? text('network.opening.selection') : named(state.territory);
}
