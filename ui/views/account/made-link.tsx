import { CopiedAddress } from '../../kit/copied-address.tsx';
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
  return (
    <div role="status" className={styles['made']}>
      <p>
        {text('account.made')} {made.mailed && text('account.made.mailed')}
      </p>
      <CopiedAddress path={made.path} />
      <p className={styles['quiet']}>{text('account.made.until', { date: momentWords(made.expiresAt) })}</p>
    </div>
  );
}
