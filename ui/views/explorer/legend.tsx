import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Disclosure,
  DisclosurePanel,
  Heading,
  Label,
} from 'react-aria-components';
import { type Drawing, widthOf } from '../../graph/drawing.ts';
import { CertaintyMark } from '../../kit/evidence-list.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { KINDS } from '../../kit/kinds.ts';
import { DEPTHS, valueWord } from '../../kit/relations.ts';
import { useWide } from '../../kit/use-wide.ts';
import { useText } from '../../text/use-text.ts';
import type { useExplorerState } from './explorer-state.ts';
import styles from './legend.module.css';

/** Legend of what is drawn, which is also its filter: unticking a kind takes it away. */
export function Legend({
  state,
  drawing,
  hidden,
}: {
  state: ReturnType<typeof useExplorerState>;
  drawing: Drawing;
  hidden: number;
}) {
  const text = useText();
  const wide = useWide('(min-width: 1181px)');
  const counts = countBy(drawing.entities, ({ kind }) => kind);
  const certainties = [...countBy(drawing.links, ({ certainty }) => certainty)];
  const kinds = KINDS.filter(({ code }) => counts.has(code));
  const depths = DEPTHS.filter((depth) => drawing.links.some((link) => link.depth === depth));
  return (
    <Disclosure key={String(wide)} defaultExpanded={wide} className={styles['legend'] ?? ''}>
      <Heading level={2} className={styles['heading'] ?? ''}>
        <Button slot="trigger" className={styles['trigger'] ?? ''}>
          {text('explorer.legend')}
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
      </Heading>
      <DisclosurePanel className={styles['panel'] ?? ''}>
        <CheckboxGroup
          value={kinds.map(({ code }) => code).filter((code) => !state.hiddenKinds.includes(code))}
          className={styles['group'] ?? ''}
        >
          <Label>{text('explorer.legend.kinds')}</Label>
          {kinds.map(({ code, plural }) => (
            <Checkbox
              key={code}
              value={code}
              className={styles['entry'] ?? ''}
              onChange={() => state.toggleKind(code)}
            >
              <span className={styles['tick']}>
                <Check size={13} strokeWidth={3} aria-hidden="true" />
              </span>
              <KindMark kind={code} essStatus="DISPROVED" />
              <span>{plural}</span>
              <span className={styles['count']}>{counts.get(code)}</span>
            </Checkbox>
          ))}
        </CheckboxGroup>
        <CheckboxGroup
          value={certainties.map(([word]) => word).filter((word) => !state.hiddenCertainties.includes(word))}
          className={styles['group'] ?? ''}
        >
          <Label>{text('explorer.legend.certainty')}</Label>
          {certainties.map(([word, count]) => (
            <Checkbox
              key={word}
              value={word}
              className={styles['entry'] ?? ''}
              onChange={() => state.toggleCertainty(word)}
            >
              <span className={styles['tick']}>
                <Check size={13} strokeWidth={3} aria-hidden="true" />
              </span>
              <CertaintyMark certainty={word} />
              <span className={styles['count']}>{count}</span>
            </Checkbox>
          ))}
        </CheckboxGroup>
        {depths.length > 0 && (
          <div className={styles['group']}>
            <p>{text('explorer.legend.depth')}</p>
            {depths.map((depth) => (
              <p key={depth} className={styles['depth']}>
                <svg width="28" height="10" aria-hidden="true">
                  <line x1="0" y1="5" x2="28" y2="5" strokeWidth={widthOf(depth)} />
                </svg>
                {valueWord('depth', depth)}
              </p>
            ))}
          </div>
        )}
        <p className={styles['hint']}>
          {hidden > 0 ? text('explorer.hidden', { count: hidden }) : text('explorer.legend.hint')}
        </p>
      </DisclosurePanel>
    </Disclosure>
  );
}

function countBy<Item>(items: readonly Item[], word: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(word(item), (counts.get(word(item)) ?? 0) + 1);
  return counts;
}
