import { ArrowRight } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import { useFigures } from '../../data/use-figures.ts';
import { useSearch } from '../../data/use-search.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { FiguresSentence } from '../../kit/figures-sentence.tsx';
import { sheetOf } from '../../kit/kinds.ts';
import { SearchField } from '../../kit/search-field.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './demonstration-home.module.css';

/** What to open on the demonstration territory, each with what one sees there. */
const WAYS = [
  { name: 'transversality', to: '/transversalite?territoire=demo-epci-c0' },
  { name: 'partnerships', to: '/partenariats?territoire=demo-departement-x' },
  { name: 'partners', to: '/partenaires?territoire=demo-epci-ra' },
  { name: 'cooperations', to: '/cooperations?territoire=demo-region' },
  { name: 'explorer', to: '/explorer?centre=demo-pole-c0-p1&territoire=demo-region' },
  { name: 'sheet', to: '/collectivites/demo-departement-x?territoire=demo-region' },
] as const;

/** Home of the demonstration: nothing real is counted on it. */
export function DemonstrationHome() {
  const text = useText();
  const navigate = useNavigate();
  const search = useSearch();
  const territory = useWorkingTerritory();
  const { figures } = useFigures(territory);
  usePageTitle(text('demonstration.name'));
  return (
    <div className={`page ${styles['home']}`}>
      <section className={styles['opening']}>
        <h1>{text('demonstration.title')}</h1>
        <p className={styles['lead']}>{text('demonstration.lead')}</p>
        {territory && figures && (
          <p>
            {text('home.on', { name: typeset(territory.name) })}.{' '}
            <FiguresSentence figures={figures} name={territory.name} />
          </p>
        )}
        <SearchField search={search} onChoose={(hit) => navigate(sheetOf(hit))} />
      </section>
      <ul className={styles['ways']}>
        {WAYS.map(({ name, to }) => (
          <li key={name} className={styles['way']}>
            <h2 className={styles['question']}>{text(`demonstration.way.${name}`)}</h2>
            <p className={styles['seen']}>{text(`demonstration.way.${name}.seen`)}</p>
            <Link className={styles['go'] ?? ''} to={to}>
              {text(`demonstration.way.${name}.go`)}
              <ArrowRight size={16} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
