import { Link } from 'react-router';
import { useNotice } from '../../data/use-notice.ts';
import { Loading } from '../../kit/states.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './help.module.css';
import { HelpPage } from './help-page.tsx';

const PARTS = ['publisher', 'contact', 'host'] as const;

/** Who publishes and hosts this Maillage, what it keeps of its visitors, and under which licences it is. */
export default function LegalNotice() {
  const text = useText();
  const notice = useNotice();
  return (
    <HelpPage title={text('notice.title')} lead={text('notice.lead')}>
      <section aria-labelledby="qui" className={styles['section']}>
        <h2 id="qui">{text('notice.who')}</h2>
        {notice === null && <Loading lines={3} />}
        {notice === 'failed' && <p>{text('notice.failed')}</p>}
        {notice !== null && notice !== 'failed' && (
          <ul className={styles['points']}>
            {PARTS.map((part) => (
              <li key={part}>
                {text(`notice.who.${part}`, { said: notice[part] ?? text('notice.who.unsaid') })}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="garde" className={styles['section']}>
        <h2 id="garde">{text('notice.kept')}</h2>
        <p>{text('notice.kept.what')}</p>
        <p>
          <Link to="/aide/vie-privee">{text('privacy.title')}</Link>
        </p>
      </section>
      <section aria-labelledby="licences" className={styles['section']}>
        <h2 id="licences">{text('notice.licences')}</h2>
        <p>{text('notice.licences.what')}</p>
      </section>
    </HelpPage>
  );
}
