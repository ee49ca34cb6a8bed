import type { TextKey } from '../text/fr.ts';
import { inFrench } from '../text/language.ts';
import { useText } from '../text/use-text.ts';
import { KindMark } from './kind-mark.tsx';
import { kindOf } from './kinds.ts';
import { valueWord } from './relations.ts';
import styles from './search-hit.module.css';

export interface SearchHit {
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly level?: string | null | undefined;
  readonly essStatus?: string | null | undefined;
  readonly matchedOn: string;
  /** The other name or the code that answered. */
  readonly matchedText: string | null;
  readonly context: readonly string[];
}

const REASONS: Readonly<Record<string, TextKey>> = {
  ALIAS: 'search.on.ALIAS',
  ACRONYM: 'search.on.ACRONYM',
  INITIALS: 'search.on.INITIALS',
  CODE: 'search.on.CODE',
  SIRET: 'search.on.SIRET',
  CODE_ZERO_EATEN: 'search.on.CODE_ZERO_EATEN',
  POSTAL_CODE: 'search.on.POSTAL_CODE',
  FORMER_NAME: 'search.on.FORMER_NAME',
  FORMER_CODE: 'search.on.FORMER_CODE',
  DISTRICT: 'search.on.DISTRICT',
  APPROXIMATE: 'search.on.APPROXIMATE',
};

/** An answer of a search: its shape and name, what tells it from its homonyms, and why it answers when not by its name. */
export function SearchHitLine({ hit }: { hit: SearchHit }) {
  const text = useText();
  const reason = REASONS[hit.matchedOn];
  const nature = hit.level ? valueWord('level', hit.level) : kindOf(hit.kind).label;
  return (
    <span className={styles['hit']}>
      <KindMark {...hit} size={20} />
      <span className={styles['name']} {...inFrench()}>
        {hit.name}
      </span>
      <span className={styles['where']}>
        {nature}
        {hit.context.length > 0 && (
          <>
            {' · '}
            <span {...inFrench()}>{hit.context.join(', ')}</span>
          </>
        )}
      </span>
      {reason && <span className={styles['reason']}>{text(reason, { found: hit.matchedText ?? '' })}</span>}
    </span>
  );
}
