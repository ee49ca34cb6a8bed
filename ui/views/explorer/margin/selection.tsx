import { X } from 'lucide-react';
import { type LinkShown, SelectedEntityDocument } from '../../../data/documents.ts';
import { useAnswer } from '../../../data/use-answer.ts';
import { Button } from '../../../kit/button.tsx';
import { Loading, Problem } from '../../../kit/states.tsx';
import { useText } from '../../../text/use-text.ts';
import { EntitySelection } from './entity-selection.tsx';
import type { OpenedEntity } from '../state/explorer-state.ts';
import { LinkSelection } from './link-selection.tsx';
import styles from './selection.module.css';

/**
 * Right margin: what is chosen, and on whose word; while nothing is, what was opened first. On a phone it rises from below,
 * when something is chosen.
 */
export function Selection({
  chosen,
  usual,
  links,
  opened,
  onOpen,
  onSelect,
}: {
  chosen: string | null;
  usual: string;
  links: readonly LinkShown[];
  opened: readonly OpenedEntity[];
  onOpen: (slug: string, relation?: string) => void;
  onSelect: (id: string | null) => void;
}) {
  const text = useText();
  const id = chosen ?? usual;
  const link = links.find(({ slug }) => `link:${slug}` === id);
  return (
    <aside
      className={styles['margin']}
      aria-label={text('explorer.selection')}
      data-empty={chosen === null || undefined}
    >
      {chosen === null && <p className={styles['none']}>{text('explorer.selection.none')}</p>}
      {chosen !== null && (
        <div className={styles['close']}>
          <Button quiet label={text('explorer.selection.close')} onPress={() => onSelect(null)}>
            <X size={18} aria-hidden="true" />
          </Button>
        </div>
      )}
      {link && <LinkSelection link={link} onSelect={onSelect} />}
      {!link && (
        <ChosenEntity
          key={id}
          slug={id}
          links={links}
          opened={opened.find(({ slug }) => slug === id)}
          onOpen={onOpen}
          onSelect={onSelect}
        />
      )}
    </aside>
  );
}

function ChosenEntity({
  slug,
  ...rest
}: {
  slug: string;
  links: readonly LinkShown[];
  opened: OpenedEntity | undefined;
  onOpen: (slug: string, relation?: string) => void;
  onSelect: (id: string | null) => void;
}) {
  const { data, problem, retry } = useAnswer(SelectedEntityDocument, { slug });
  if (problem && !data) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (data?.entity.__typename === 'EntityFound')
    return <EntitySelection entity={data.entity.entity} {...rest} />;
  return data ? <p>{data.entity.message}</p> : <Loading />;
}
