import type { Drawing } from '../../graph/drawing.ts';
import { Button } from '../../kit/button.tsx';
import { currentLocale } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './explorer.module.css';
import type { ExplorerState } from './state/explorer-state.ts';
import type { NetworkRead } from './use-network.ts';
import type { Shown } from './use-shown.ts';

const NOTHING_SURE = new Set(['INFERRED', 'RECOMMENDED']);
/** Beyond this many, what was opened is counted rather than named. */
const NAMED = 3;

/** What was opened and what was found around it, in a sentence; and what is not drawn, with the way to it. */
export function Opening({
  network: { whole, neighbourTotal, truncated, territoryTotal },
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
  const centres = whole.entities.filter(({ centre }) => centre);
  const names = centres.slice(0, NAMED).map(({ name }) => typeset(name));
  const others = centres.length - names.length;
  if (others > 0) names.push(text('network.opening.others', { count: others }));
  const sure = whole.links.filter((link) => !NOTHING_SURE.has(link.certainty)).length;
  const drawn = whole.entities.length - centres.length;
  const last = state.opened.at(-1);
  return (
    <div className={styles['opening']}>
      <h1>
        {names.length > 0
          ? new Intl.ListFormat(currentLocale()).format(names)
          : typeset(titleOf(state, whole, text))}
      </h1>
      <p>
        {centres.length > 0
          ? text('explorer.sentence', {
              opened: centres.length,
              neighbours: neighbourTotal,
              links: whole.links.length,
              sure,
            })
          : text('network.opening.whole', {
              entities: territoryTotal ?? whole.entities.length,
              links: whole.links.length,
            })}{' '}
        {truncated && text('explorer.truncated', { drawn, total: territoryTotal ?? neighbourTotal })}{' '}
        {shown.folded > 0 &&
          text('network.folded', { count: shown.folded, groups: shown.drawing.entities.length })}{' '}
        {shown.aside > 0 && text('network.aside', { count: shown.aside })}
      </p>
      {truncated && last && (
        <p>
          <Button quiet onPress={() => onAskHub(last.slug)}>
            {text('network.hub.ask')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** What is drawn when nothing was opened: a path, a territory, what some entities share. */
export function titleOf(state: ExplorerState, whole: Drawing, text: ReturnType<typeof useText>): string {
  const named = (slug: string) => whole.entities.find(({ id }) => id === slug)?.name ?? slug;
  if (state.path) {
    const [from, to] = state.path;
    return text('network.paths.title', { from: named(from), to: named(to) });
  }
  return state.territory === null ? text('network.opening.selection') : named(state.territory);
}
