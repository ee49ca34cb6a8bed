import { Download, Group, LayoutGrid, Redo2, Undo2 } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { GROUP_CODES, type GroupCode } from '../../../graph/groups.ts';
import { LAYOUT_CODES, type LayoutCode } from '../../../graph/layouts/layout.ts';
import { Button } from '../../../kit/button.tsx';
import { useText } from '../../../text/use-text.ts';
import type { Explorer } from '../state/use-explorer.ts';
import { ChoiceMenu } from './choice-menu.tsx';
import styles from './command-bar.module.css';

const SAVED_AS = ['png', 'svg', 'pngAsSeen', 'svgAsSeen'] as const;
export type SavedAs = (typeof SAVED_AS)[number];

/** What is done to the whole drawing: how it is laid out and gathered, what is undone, what is taken away as an image. */
export function CommandBar({
  explorer: { state, act, lastDeed, nextDeed },
  onUndo,
  onRedo,
  onSave,
}: {
  explorer: Explorer;
  onUndo: () => void;
  onRedo: () => void;
  onSave: (as: SavedAs) => void;
}) {
  const text = useText();
  return (
    <Toolbar className={styles['bar'] ?? ''} aria-label={text('network.commands')}>
      <ChoiceMenu<LayoutCode>
        label={text('network.layout')}
        icon={<LayoutGrid size={16} aria-hidden="true" />}
        value={state.layout}
        choices={LAYOUT_CODES.map((code) => ({
          code,
          name: text(`network.layout.${code}`),
          purpose: text(`network.layout.${code}.purpose`),
        }))}
        onChoose={(layout) => act('laid', (before) => ({ ...before, layout, group: null }))}
      />
      <ChoiceMenu<GroupCode | 'none'>
        label={text('network.group')}
        icon={<Group size={16} aria-hidden="true" />}
        value={state.group ?? 'none'}
        brief={state.group === null}
        choices={(['none', ...GROUP_CODES] as const).map((code) => ({
          code,
          name: text(`network.group.${code}`),
          purpose: text(`network.group.${code}.purpose`),
        }))}
        onChoose={(code) => act('grouped', (before) => ({ ...before, group: code === 'none' ? null : code }))}
      />
      <span className={styles['steps']}>
        <Button
          quiet
          label={
            lastDeed
              ? text('network.undo', { deed: text(`network.deed.${lastDeed}`) })
              : text('network.undo.none')
          }
          isDisabled={lastDeed === null}
          onPress={onUndo}
        >
          <Undo2 size={17} aria-hidden="true" />
        </Button>
        <Button
          quiet
          label={
            nextDeed
              ? text('network.redo', { deed: text(`network.deed.${nextDeed}`) })
              : text('network.redo.none')
          }
          isDisabled={nextDeed === null}
          onPress={onRedo}
        >
          <Redo2 size={17} aria-hidden="true" />
        </Button>
      </span>
      <ChoiceMenu<SavedAs>
        label={text('network.save')}
        icon={<Download size={16} aria-hidden="true" />}
        value={null}
        choices={SAVED_AS.map((code) => ({
          code,
          name: text(`network.save.${code}`),
          purpose: text(`network.save.${code}.purpose`),
        }))}
        onChoose={onSave}
        brief
      />
    </Toolbar>
  );
}
