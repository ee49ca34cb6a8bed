import { Link } from 'react-router';
import { StartingPolesDocument } from '../../data/documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { KindMark } from '../../kit/kind-mark.tsx';
import { explorerOf } from '../../kit/kinds.ts';
import { Loading, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { useText } from '../../text/use-text.ts';
import styles from './starting-poles.module.css';

/** What the explorer proposes when nothing is opened yet. */
export function StartingPoles() {
  const text = useText();
  usePageTitle(text('explorer.title'));
  const { data, problem, retry } = useAnswer(StartingPolesDocument, {});
  const poles = (data?.poles.edges ?? [])
    .map(({ node }) => node)
    .sort((a, b) => b.linkTotal - a.linkTotal || a.name.localeCompare(b.name, 'fr'));
  return (
    <div className={styles['start']}>
      <h1>{text('explorer.start')}</h1>
      <p className={styles['lead']}>{text('explorer.start.lead')}</p>
      {problem && !data && <Problem away={problem === 'away'} onRetry={retry} />}
      {!problem && !data && <Loading />}
      <ul className={styles['poles']}>
        {poles.map((pole) => (
          <li key={pole.id}>
            <Link to={explorerOf(pole.slug)} className={styles['pole'] ?? ''}>
              <KindMark kind="Pole" size={22} />
              <span className={styles['name']}>{pole.name}</span>
              <span className={styles['links']}>{text('home.pole.links', { links: pole.linkTotal })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
