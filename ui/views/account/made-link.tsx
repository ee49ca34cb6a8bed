import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './account.module.css';
import { momentWords } from './moment.ts';

export interface Made {
  readonly path: string;
  readonly expiresAt: string;
  readonly mailed: boolean;
}

/** A link that was just made, to copy: it is told once. */
export function MadeLink({ made }: { made: Made }) {
  const text = useText();
  const [copied, setCopied] = useState(false);
  const address = new URL(made.path, location.origin).href;
  return (
    <div role="status" className={styles['made']}>
      <p>
        {text('account.made')} {made.mailed && text('account.made.mailed')}
      </p>
      <p>
        <code>{address}</code>
      </p>
      <p className={styles['quiet']}>{text('account.made.until', { date: momentWords(made.expiresAt) })}</p>
      <div className={styles['commands']}>
        <Button
          quiet
          onPress={() => void navigator.clipboard?.writeText(address).then(() => setCopied(true))}
        >
          {text(copied ? 'account.made.copied' : 'account.made.copy')}
        </Button>
      </div>
    </div>
  );
}
