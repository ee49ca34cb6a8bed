import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { KindMark } from '../kit/kind-mark.tsx';
import { kindOf } from '../kit/kinds.ts';
import { valueWord } from '../kit/relations.ts';
import type { Drawing } from './drawing.ts';
import { spokenLines } from './spoken-lines.ts';
import styles from './spoken-twin.module.css';

/** The drawing as a list one can walk through and hear: same elements, same order, same selection. */
export function SpokenTwin({
  drawing,
  selection,
  labels,
  onSelect,
  onExpand,
}: {
  drawing: Drawing;
  selection: string | null;
  labels: { list: string; entities: string; links: string };
  onSelect: (id: string | null) => void;
  onExpand: (id: string) => void;
}) {
  const lines = spokenLines(drawing);
  return (
    <div
      role="presentation"
      onKeyDownCapture={(event) => {
        if (event.key !== 'e' || event.ctrlKey || event.metaKey || event.altKey) return;
        const id = (event.target as HTMLElement).dataset['key'];
        if (!id || id.startsWith('link:')) return;
        event.preventDefault();
        event.stopPropagation();
        onExpand(id);
      }}
    >
      <ListBox
        aria-label={labels.list}
        className={styles['list'] ?? ''}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={selection === null ? [] : [selection]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          onSelect(key === undefined ? null : String(key));
        }}
      >
        <ListBoxSection id="entities">
          <Header className={styles['header'] ?? ''}>{labels.entities}</Header>
          <Collection items={lines.entities}>
            {({ id, text, entity }) => (
              <ListBoxItem id={id} textValue={text} className={styles['item'] ?? ''}>
                <KindMark {...entity} />
                <span className={styles['name']}>{text}</span>
                <span className={styles['note']}>{kindOf(entity.kind).label}</span>
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
        {lines.links.length > 0 && (
          <ListBoxSection id="links">
            <Header className={styles['header'] ?? ''}>{labels.links}</Header>
            <Collection items={lines.links}>
              {({ id, text, link }) => (
                <ListBoxItem id={id} textValue={text} className={styles['item'] ?? ''}>
                  <span className={styles['name']}>{text}</span>
                  <span className={styles['note']}>{valueWord('certainty', link.certainty)}</span>
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </div>
  );
}
