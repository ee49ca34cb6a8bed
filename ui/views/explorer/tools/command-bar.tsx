import { Group, LayoutGrid, Redo2, Undo2 } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { GROUP_CODES, type GroupCode } from '../../../graph/groups.ts';
import { LAYOUT_CODES, type LayoutCode } from '../../../graph/layouts/layout.ts';
import { Button } from '../../../kit/button.tsx';
import { ChoiceMenu } from '../../../kit/choice-menu.tsx';
import { PICTURE_EXPORTS } from '../../../kit/export/exports.ts';
import type { PictureContent } from '../../../kit/export/picture-content.ts';
import type { Provenance } from '../../../kit/export/provenance.ts';
import { SaveMenu } from '../../../kit/export/save-menu.tsx';
import { useText } from '../../../text/use-text.ts';
import type { Explorer } from '../state/use-explorer.ts';
import styles from './command-bar.module.css';

/** What is done to the whole drawing: how it is laid out and gathered, what is undone, what is taken away as an image. */
export function CommandBar({
  explorer: { state, act, lastDeed, nextDeed },
  onUndo,
  onRedo,
  content,
  provenance,
}: {
  explorer: Explorer;
  onUndo: () => void;
  onRedo: () => void;
  content: () => PictureContent | null;
  provenance: () => Provenance;
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
      <SaveMenu forms={PICTURE_EXPORTS} content={content} provenance={provenance} />
    </Toolbar>
  );
}
