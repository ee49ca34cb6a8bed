import { Link } from 'react-router';
import { DEMONSTRATION_EXAMPLES } from '../../data/demonstration.ts';
import { useTerritorySearch } from '../../data/use-territory-search.ts';
import { KindMark } from '../../kit/kind-mark.tsx';
import { valueWord } from '../../kit/relations.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './transversality.module.css';

/** Before any collectivity is chosen: what the screen is for, a search, and the example of the methods. */
export function ChooseCollectivity() {
  const text = useText();
  const search = useTerritorySearch();
  return (
    <div className={styles['choose']}>
      <h1>{text('transversality.title')}</h1>
      <p className={styles['sentence']}>{text('transversality.choose.lead')}</p>
      <label className={styles['field']}>
        {text('transversality.choose')}
        <input
          type="search"
          value={search.text}
          maxLength={120}
          spellCheck="false"
          autoComplete="off"
          onChange={({ target }) => search.setText(target.value)}
        />
      </label>
      <p role="status" className={styles['hint']}>
        {text(`territory.hint.${search.state}`)}
      </p>
      <ul className={styles['found']}>
        {search.found.map(({ slug, name, level }) => (
          <li key={slug}>
            <KindMark kind="Collectivity" level={level} size={18} />
            <Link to={`/transversalite?territoire=${encodeURIComponent(slug)}`}>{typeset(name)}</Link>
            <span>{level && valueWord('level', level)}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/transversalite?territoire=${DEMONSTRATION_EXAMPLES.transversality}`}>
          {text('transversality.choose.example')}
        </Link>
      </p>
    </div>
  );
}
