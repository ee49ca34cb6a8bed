import { Link } from 'react-router';
import { KindMark } from '../../kit/kind-mark.tsx';
import { sheetOf } from '../../kit/kinds.ts';
import { valueWord } from '../../kit/relations.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './pole-card.module.css';

export interface PoleSeen {
  readonly slug: string;
  readonly name: string;
  readonly summary: string | null;
  readonly territoryText?: string | null;
  readonly stage?: string | null;
  readonly linkTotal: number;
  readonly sourceTotal: number;
}

/** A pole in the list: what it is, where, and how much is known of it. */
export function PoleCard({ pole }: { pole: PoleSeen }) {
  const text = useText();
  return (
    <li className={styles['card']}>
      <div className={styles['title']}>
        <KindMark kind="Pole" size={22} />
        <h3>
          <Link to={sheetOf({ kind: 'Pole', slug: pole.slug })}>
            <span {...inFrench()}>{typeset(pole.name)}</span>
          </Link>
        </h3>
      </div>
      {pole.territoryText && (
        <p {...inFrench()} className={styles['place']}>
          {typeset(pole.territoryText)}
        </p>
      )}
      <p
        {...(pole.summary ? inFrench() : {})}
        className={pole.summary ? styles['summary'] : styles['unknown']}
      >
        {pole.summary ? typeset(pole.summary) : text('home.pole.noSummary')}
      </p>
      <p className={styles['figures']}>
        {pole.stage && <span>{valueWord('stage', pole.stage)}</span>}
        <span>{text('home.pole.links', { links: pole.linkTotal })}</span>
        <span>{text('home.pole.sources', { sources: pole.sourceTotal })}</span>
      </p>
    </li>
  );
}
