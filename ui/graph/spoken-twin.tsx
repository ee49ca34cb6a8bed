import { useState } from 'react';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { Button } from '../kit/button.tsx';
import { KindMark } from '../kit/kind-mark.tsx';
import { kindOf } from '../kit/kinds.ts';
import { valueWord } from '../kit/relations.ts';
import { useText } from '../text/use-text.ts';
import type { Drawing } from './drawing.ts';
import { type SpokenLine, spokenLines } from './spoken-lines.ts';
import styles from './spoken-twin.module.css';

/** Lines put on the page at a time: eight thousand at once would freeze it. The rest is one press away. */
const PAGE = 150;

export interface SpokenTwinProps {
  readonly drawing: Drawing;
  readonly selection: readonly string[];
  readonly labels: { list: string; entities: string; links: string };
  readonly onSelect: (ids: readonly string[]) => void;
  /** A letter pressed on a line; says whether it meant something. */
  readonly onKey: (key: string, id: string) => boolean;
  readonly onMenu: (id: string) => void;
}

/** The drawing as a list one can walk through and hear: same elements, same order, same selection. */
export function SpokenTwin({ drawing, selection, labels, onSelect, onKey, onMenu }: SpokenTwinProps) {
  const text = useText();
  const [shown, setShown] = useState(PAGE);
  const lines = spokenLines(drawing);
  const chosen = new Set(selection);
  const entities = paged(lines.entities, shown, chosen);
  const links = paged(lines.links, shown, chosen);
  const waiting = lines.entities.length + lines.links.length - entities.length - links.length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and right clicks of the list inside, before it takes them
    <div
      onContextMenu={(event) => {
        const id = lineOf(event.target);
        if (!id || id.startsWith('link:')) return;
        event.preventDefault();
        onMenu(id);
      }}
      onKeyDownCapture={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const id = lineOf(event.target);
        if (!id || id.startsWith('link:')) return;
        const menu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
        if (menu) onMenu(id);
        else if (event.shiftKey || event.key.length > 1 || !onKey(event.key, id)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <ListBox
        aria-label={labels.list}
        className={styles['list'] ?? ''}
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={selection}
        onSelectionChange={(keys) => {
          onSelect(keys === 'all' ? lines.entities.map(({ id }) => id) : [...keys].map(String));
        }}
      >
        <ListBoxSection id="entities">
          <Header className={`list-title ${styles['header']}`}>{labels.entities}</Header>
          <Collection items={entities}>
            {({ id, text: line, entity }) => (
              <ListBoxItem id={id} textValue={line} className={styles['item'] ?? ''}>
                <KindMark {...entity} />
                <span className={styles['name']}>{line}</span>
                <span className={styles['note']}>{kindOf(entity.kind).label}</span>
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
        {links.length > 0 && (
          <ListBoxSection id="links">
            <Header className={`list-title ${styles['header']}`}>{labels.links}</Header>
            <Collection items={links}>
              {({ id, text: line, certainty, total }) => (
                <ListBoxItem id={id} textValue={line} className={styles['item'] ?? ''}>
                  <span className={styles['name']}>{line}</span>
                  <span className={styles['note']}>
                    {certainty ? valueWord('certainty', certainty) : text('network.bundle', { total })}
                  </span>
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
      {waiting > 0 && (
        <p className={styles['more']}>
          <Button quiet onPress={() => setShown(shown + PAGE)}>
            {text('network.list.more', { waiting })}
          </Button>
        </p>
      )}
    </div>
  );
}

function lineOf(target: EventTarget): string | undefined {
  return (target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset['key'];
}

/** The first lines, and those chosen wherever they stand. */
function paged<Line extends SpokenLine>(
  lines: readonly Line[],
  shown: number,
  chosen: ReadonlySet<string>,
): Line[] {
  return lines.filter(({ id }, index) => index < shown || chosen.has(id));
}
