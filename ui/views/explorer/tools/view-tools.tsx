import { Expand, Maximize, Minus, Plus, RefreshCw, Shrink, SquareDashedMousePointer } from 'lucide-react';
import { ToggleButton, Toolbar } from 'react-aria-components';
import { showAll, ZOOM_STEP, zoomBy } from '../../../graph/framing.ts';
import type { DrawingHandle } from '../../../graph/use-drawing.ts';
import { Button } from '../../../kit/button.tsx';
import { useText } from '../../../text/use-text.ts';
import styles from './view-tools.module.css';

/** How the drawing is looked at, at hand of the mouse and of the keyboard. */
export function ViewTools({
  cy,
  framing,
  onFraming,
  isFull,
  onFull,
  onArrange,
}: {
  cy: DrawingHandle;
  framing: boolean;
  onFraming: (on: boolean) => void;
  /** Whether the drawing has the whole screen. */
  isFull: boolean;
  onFull: (on: boolean) => void;
  onArrange: () => void;
}) {
  const text = useText();
  return (
    <Toolbar className={styles['tools'] ?? ''} orientation="vertical" aria-label={text('explorer.tools')}>
      <Button quiet label={text('explorer.zoomIn')} onPress={() => zoomBy(cy, ZOOM_STEP)}>
        <Plus size={18} aria-hidden="true" />
      </Button>
      <Button quiet label={text('explorer.zoomOut')} onPress={() => zoomBy(cy, 1 / ZOOM_STEP)}>
        <Minus size={18} aria-hidden="true" />
      </Button>
      <Button quiet label={text('explorer.fit')} onPress={() => showAll(cy)}>
        <Maximize size={18} aria-hidden="true" />
      </Button>
      <Button quiet label={text('explorer.arrange')} onPress={onArrange}>
        <RefreshCw size={18} aria-hidden="true" />
      </Button>
      <ToggleButton
        className={styles['toggle'] ?? ''}
        aria-label={text('network.frame')}
        isSelected={framing}
        onChange={onFraming}
      >
        <SquareDashedMousePointer size={18} aria-hidden="true" />
      </ToggleButton>
      <Button
        quiet
        label={text(isFull ? 'explorer.fullScreen.leave' : 'explorer.fullScreen')}
        onPress={() => onFull(!isFull)}
      >
        {isFull ? <Shrink size={18} aria-hidden="true" /> : <Expand size={18} aria-hidden="true" />}
      </Button>
    </Toolbar>
  );
}
