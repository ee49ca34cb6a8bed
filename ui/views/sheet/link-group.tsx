import { useEffect, useRef } from 'react';
import type { SheetLinkGroup } from '../../data/sheet-documents.ts';
import { useMoreLinks } from '../../data/use-more-links.ts';
import { Button } from '../../kit/button.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './link-group.module.css';
import { LinkLine } from './link-line.tsx';

/** Links of one relation to one kind: the first ones, and the others page after page as they are asked for. */
export function LinkGroup({ of, group, words }: { of: string; group: SheetLinkGroup; words: string }) {
  const text = useText();
  const { links, hidden, state, more } = useMoreLinks(of, group);
  const list = useRef<HTMLUListElement>(null);
  const read = useRef(links.length);

  // What was asked for is read from its beginning, by the keyboard too.
  useEffect(() => {
    if (links.length === read.current) return;
    list.current?.children[read.current]?.querySelector('a')?.focus({ preventScroll: true });
    read.current = links.length;
  }, [links.length]);

  return (
    <div>
      <ul ref={list}>
        {links.map((link) => (
          <li key={link.id}>
            <LinkLine link={link} of={of} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p className={styles['more']}>
          <Button
            quiet
            onPress={more}
            isDisabled={state === 'asking'}
            aria-label={text('sheet.links.more.label', { count: hidden, words })}
          >
            {text('sheet.links.more', { count: hidden })}
          </Button>
          <span role="status">
            {state === 'asking' && text('state.loading')}
            {state === 'failed' && text('state.error')}
          </span>
          <span className={styles['printed']}>{text('sheet.links.unprinted', { count: hidden })}</span>
        </p>
      )}
    </div>
  );
}
