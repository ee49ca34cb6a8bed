import { Download, Maximize, Minus, Plus, RefreshCw, Undo2 } from 'lucide-react';
import { showAll, zoomBy } from '../../graph/layout.ts';
import { arrange, type DrawingHandle, pngOf } from '../../graph/use-drawing.ts';
import { Button } from '../../kit/button.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './tools.module.css';

const STEP = 1.3;

/** Tools of the drawing, at hand of the mouse and of the keyboard. */
export function Tools({
  cy,
  name,
  canClose,
  onClose,
  onSaid,
}: {
  cy: DrawingHandle;
  name: string;
  canClose: boolean;
  onClose: () => void;
  onSaid: (sentence: string) => void;
}) {
  const text = useText();
  const save = () => {
    const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
    const address = URL.createObjectURL(pngOf(cy, paper));
    const link = document.createElement('a');
    link.href = address;
    link.download = `maillage-${name}.png`;
    link.click();
    URL.revokeObjectURL(address);
    onSaid(text('explorer.saved'));
  };
  return (
    <div className={styles['tools']} role="toolbar" aria-label={text('explorer.tools')}>
      <Button quiet label={text('explorer.zoomIn')} onPress={() => zoomBy(cy, STEP)}>
        <Plus size={18} aria-hidden="true" />
      </Button>
      <Button quiet label={text('explorer.zoomOut')} onPress={() => zoomBy(cy, 1 / STEP)}>
        <Minus size={18} aria-hidden="true" />
      </Button>
      <Button quiet label={text('explorer.fit')} onPress={() => showAll(cy)}>
        <Maximize size={18} aria-hidden="true" />
      </Button>
      <Button quiet label={text('explorer.arrange')} onPress={() => arrange(cy)}>
        <RefreshCw size={18} aria-hidden="true" />
      </Button>
      <Button quiet label={text('explorer.undo')} isDisabled={!canClose} onPress={onClose}>
        <Undo2 size={18} aria-hidden="true" />
      </Button>
      <Button quiet label={text('explorer.png')} onPress={save}>
        <Download size={18} aria-hidden="true" />
      </Button>
    </div>
  );
}
