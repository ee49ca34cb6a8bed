import { X } from 'lucide-react';
import { useState } from 'react';
import {
  Button as AriaButton,
  Dialog,
  DialogTrigger,
  Heading,
  Input,
  Label,
  Popover,
  Radio,
  RadioGroup,
  TextField,
} from 'react-aria-components';
import { Button } from '../../kit/button.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './dismissed.module.css';
import { MOTIVES, type Motive } from './dismissed.ts';

/** Puts a proposal aside, with a motive that the browser remembers. */
export function DismissDialog({
  name,
  onDismiss,
}: {
  name: string;
  onDismiss: (motive: Motive, note: string) => void;
}) {
  const text = useText();
  const [motive, setMotive] = useState<Motive>('KNOWN');
  const [note, setNote] = useState('');
  return (
    <DialogTrigger>
      <AriaButton
        className={`plain-button ${styles['dismiss']}`}
        aria-label={text('partners.dismiss.of', { name })}
      >
        <X size={16} aria-hidden="true" />
        {text('partners.dismiss')}
      </AriaButton>
      <Popover className={`floating ${styles['popover']}`} placement="top end">
        <Dialog className={styles['dialog'] ?? ''}>
          {({ close }) => (
            <>
              <Heading slot="title">{text('partners.dismiss.of', { name })}</Heading>
              <RadioGroup
                className={styles['motives'] ?? ''}
                value={motive}
                onChange={(value) => setMotive(value as Motive)}
              >
                <Label>{text('partners.motive')}</Label>
                {MOTIVES.map((one) => (
                  <Radio key={one} value={one} className="marked option">
                    {text(`partners.motive.${one}`)}
                  </Radio>
                ))}
              </RadioGroup>
              <TextField className={styles['note'] ?? ''} value={note} onChange={setNote} maxLength={300}>
                <Label>{text('partners.motive.note')}</Label>
                <Input className="text-box" />
              </TextField>
              <Button
                onPress={() => {
                  close();
                  onDismiss(motive, note.trim());
                }}
              >
                {text('partners.dismiss')}
              </Button>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
