import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useState } from 'react';
import { SelectedEntityDocument } from '../../../data/documents.ts';
import { ChosenLinkDocument, type LinkRead } from '../../../data/explorer-documents.ts';
import { useAnswer } from '../../../data/use-answer.ts';
import { NO_GROUP } from '../../../graph/layouts/grouped.ts';
import { Button } from '../../../kit/button.tsx';
import { Loading, Problem } from '../../../kit/states.tsx';
import { useWide } from '../../../kit/use-wide.ts';
import { useText } from '../../../text/use-text.ts';
import { EntitySelection } from './entity-selection.tsx';
import { LinkSelection } from './link-selection.tsx';
import type { MarginProps } from './margin-props.ts';
import { PathsPanel } from './paths-panel.tsx';
import styles from './selection.module.css';
import { SeveralSelection } from './several-selection.tsx';
import { SharedPanel } from './shared-panel.tsx';

/**
 * Right margin: the paths and the common neighbours asked for, then what is chosen, and on whose word; while nothing is,
 * what was opened first. On a phone it rises from below, when something is chosen: its name and what to do first, the rest on
 * demand.
 */
export function Selection(props: MarginProps) {
  const { state, network, chosen, entities, usual, onChoose } = props;
  const text = useText();
  const nothing = chosen.length === 0;
  const [wide, setWide] = useState(false);
  const asked = state.path !== null || state.shared.length > 1;
  const narrow = useWide('(max-width: 800px)');
  // An address may name what is not here: what is left of it is shown for what it is.
  const [only] = entities;
  const alone =
    entities.length === 1 && only && !chosen.some((id) => id.startsWith('link:')) ? only.id : null;
  return (
    <aside
      className={`drawing-margin ${narrow ? 'foot-sheet' : ''} ${styles['margin']}`}
      aria-label={text('explorer.selection')}
      data-chosen={!nothing || asked}
      data-empty={(nothing && !asked) || undefined}
      data-brief={!wide || undefined}
      data-folded={(nothing && !asked && !usual) || undefined}
    >
      <div className={styles['reach']}>
        <Button quiet aria-expanded={wide} onPress={() => setWide(!wide)}>
          {wide ? <ChevronDown size={16} aria-hidden="true" /> : <ChevronUp size={16} aria-hidden="true" />}
          {text(wide ? 'explorer.selection.less' : 'explorer.selection.more')}
        </Button>
      </div>
      {state.path && (
        <PathsPanel
          found={network.looking.paths ? null : network.paths}
          asked={state.path}
          whole={network.whole}
          chosen={chosen}
          onChoose={onChoose}
          onAsk={props.onAskPath}
        />
      )}
      {state.shared.length > 1 && (
        <SharedPanel
          found={network.looking.shared ? null : network.shared}
          of={state.shared}
          whole={network.whole}
          onChoose={onChoose}
          onLeave={props.onLeaveShared}
        />
      )}
      <div className={styles['shown']}>
        {!nothing && (
          <div className={styles['close']}>
            <Button quiet label={text('explorer.selection.close')} onPress={() => onChoose([])}>
              <X size={18} aria-hidden="true" />
            </Button>
          </div>
        )}
        {chosen.length > 1 && alone === null ? (
          <SeveralSelection {...props} entities={entities} />
        ) : (
          (chosen[0] || (!asked && usual)) && <One {...props} id={alone ?? chosen[0] ?? usual ?? ''} />
        )}
      </div>
    </aside>
  );
}

function One({ id, ...props }: MarginProps & { id: string }) {
  const link = props.network.links.find(({ slug }) => `link:${slug}` === id);
  if (link) return <ChosenLink key={id} link={link} onChoose={props.onChoose} />;
  return id.startsWith('link:') || id === NO_GROUP ? null : <ChosenEntity key={id} slug={id} {...props} />;
}

function ChosenLink({ link, onChoose }: { link: LinkRead; onChoose: MarginProps['onChoose'] }) {
  const { data, problem, retry } = useAnswer(ChosenLinkDocument, { id: link.id });
  if (problem && !data) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (data?.node?.__typename === 'Link') {
    return <LinkSelection link={data.node} onSelect={(id) => onChoose([id])} />;
  }
  return <Loading />;
}

function ChosenEntity({
  slug,
  network,
  state,
  entities,
  onOpen,
  onChoose,
  onAction,
}: MarginProps & { slug: string }) {
  const { data, problem, retry } = useAnswer(SelectedEntityDocument, { slug });
  if (problem && !data) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (data?.entity.__typename === 'EntityFound') {
    return (
      <EntitySelection
        entity={data.entity.entity}
        links={network.links}
        opened={state.opened.find((opened) => opened.slug === slug)}
        actions={entities.length === 1 ? { state, entities, onAction } : null}
        onOpen={onOpen}
        onSelect={(id) => onChoose(id === null ? [] : [id])}
      />
    );
  }
  return data ? <p>{data.entity.message}</p> : <Loading />;
}
