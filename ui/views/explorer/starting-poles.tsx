import { Network } from 'lucide-react';
import { Link } from 'react-router';
import { StartingPolesDocument } from '../../data/starting-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useFigures } from '../../data/use-figures.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { FiguresSentence } from '../../kit/figures-sentence.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { explorerOf } from '../../kit/kinds.ts';
import { Loading, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './starting-poles.module.css';

/** What the explorer proposes when nothing is opened yet: the poles, and where one works, its whole network. */
export function StartingPoles() {
  const text = useText();
  usePageTitle(text('explorer.title'));
  const working = useWorkingTerritory();
  const territory = working?.state === 'unknown' ? null : working;
  const { figures } = useFigures(territory);
  const { data, problem, retry } = useAnswer(
    StartingPolesDocument,
    { filter: { kinds: ['Pole'], within: territory ? { slug: territory.slug } : null } },
    { pause: territory?.state === 'asked' },
  );
  const found = data?.entities.__typename === 'EntityConnection' ? data.entities : null;
  const poles = (found?.edges ?? []).map(({ node }) => node);
  return (
    <div className={styles['start']}>
      <h1>{text('explorer.start')}</h1>
      <p className={styles['lead']}>
        {territory && found
          ? text('network.start.territory', { name: typeset(territory.name), poles: found.totalCount })
          : text('explorer.start.lead')}
      </p>
      {figures && (
        <p>
          {territory && <>{text('home.on', { name: typeset(territory.name) })}. </>}
          <FiguresSentence figures={figures} name={territory?.name} />
        </p>
      )}
      {territory && (
        <p>
          <Link
            to={`/explorer?reseau=${encodeURIComponent(territory.slug)}`}
            className={styles['whole'] ?? ''}
          >
            <Network size={20} aria-hidden="true" />
            {text('network.start.whole')}
          </Link>
        </p>
      )}
      {problem && !data && <Problem away={problem === 'away'} onRetry={retry} />}
      {!problem && !data && <Loading />}
      {poles.length > 0 && (
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
      )}
    </div>
  );
}
