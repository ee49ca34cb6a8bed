import type { PartnershipsShown } from '../../data/partnership-documents.ts';
import { Notice } from '../../kit/states.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './partnerships.module.css';

/** Nothing is documented here, or nothing shared: no gap is shown, and what to collect first is said. */
export function NothingDocumented({ read }: { read: PartnershipsShown }) {
  const text = useText();
  return (
    <Notice title={text(read.documented ? 'partnerships.nothing.shared' : 'partnerships.nothing')}>
      <p>{text('partnerships.nothing.lead')}</p>
      <ol className={styles['toCollect']}>
        {read.toCollect.map(({ what, total }) => (
          <li key={what}>{text(`partnerships.collect.${what}`, { total })}</li>
        ))}
      </ol>
    </Notice>
  );
}
