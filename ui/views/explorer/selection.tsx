import { X } from 'lucide-react';
import { type LinkShown, SelectedEntityDocument } from '../../data/documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Button } from '../../kit/button.tsx';
import { Loading, Problem } from '../../kit/states.tsx';
import { useText } from '../../text/use-text.ts';
import { EntitySelection } from './entity-selection.tsx';
import { LinkSelection } from './link-selection.tsx';
import styles from './selection.module.css';

/** Right margin: what is chosen, and on whose word. On a phone it rises from below. */
export function Selection({
  id,
  links,
  opened,
  onOpen,
  onSelect,
}: {
  id: string | null;
  links: readonly LinkShown[];
  opened: readonly string[];
  onOpen: (slug: string) => void;
  onSelect: (id: string | null) => void;
}) {
  const text = useText();
  const link = links.find(({ slug }) => `link:${slug}` === id);
  return (
    <aside
      className={styles['margin']}
      aria-label={text('explorer.selection')}
      data-empty={id === null || undefined}
    >
      {id === null && <p className={styles['none']}>{text('explorer.selection.none')}</p>}
      {id !== null && (
        <div className={styles['close']}>
          <Button quiet label={text('explorer.selection.close')} onPress={() => onSelect(null)}>
            <X size={18} aria-hidden="true" />
          </Button>
        </div>
      )}
      {link && <LinkSelection link={link} onSelect={onSelect} />}
      {id !== null && !link && (
        <ChosenEntity
          key={id}
          slug={id}
          links={links}
          opened={opened.includes(id)}
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
  opened: boolean;
  onOpen: (slug: string) => void;
  onSelect: (id: string | null) => void;
}) {
  const { data, problem, retry } = useAnswer(SelectedEntityDocument, { slug });
  if (problem && !data) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (data?.entity.__typename === 'EntityFound')
    return <EntitySelection entity={data.entity.entity} {...rest} />;
  return data ? <p>{data.entity.message}</p> : <Loading />;
}
