import type { TextKey } from '../text/fr.ts';
import { inFrench } from '../text/language.ts';
import { typeset } from '../text/typeset.ts';
import { type Say, useText } from '../text/use-text.ts';
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
  /** Why it answers a question, when it does. */
  readonly reason?: Reason | null;
  readonly nearness?: Nearness | null;
}

interface Reason {
  readonly field: string;
  readonly found: string;
  readonly related: boolean;
  readonly text: string;
  readonly domain: string | null;
  readonly source: string | null;
  /** The answer before shows the same source. */
  readonly sourceTold?: boolean;
}

interface Nearness {
  readonly standing: 'WITHIN' | 'COVERS' | 'TIED' | 'ELSEWHERE';
  readonly distanceKm: number | null;
  readonly around: string | null;
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
  PLACE: 'search.on.PLACE',
  APPROXIMATE: 'search.on.APPROXIMATE',
};

/** Answers in the order they are shown, a source told once where those that follow rest on it too. */
export function tellSourcesOnce<Hit extends SearchHit>(hits: readonly Hit[]): Hit[] {
  const sourceOf = (hit: SearchHit | undefined) =>
    hit?.reason && hit.matchedOn === 'ACTIVITY' ? hit.reason.source : null;
  return hits.map((hit, place) => {
    const source = sourceOf(hit);
    if (!hit.reason || source === null || source !== sourceOf(hits[place - 1])) return hit;
    return { ...hit, reason: { ...hit.reason, sourceTold: true } };
  });
}

/** How far it stands, or that nobody knows. */
function nearnessWords({ standing, distanceKm, around }: Nearness, text: Say): string {
  if (standing !== 'ELSEWHERE') return text(`search.near.${standing}`);
  if (around !== null) return text('search.near.around', { around });
  if (distanceKm === null) return text('search.near.unknown');
  return text('search.near.km', { km: Math.round(distanceKm) });
}

/** An answer of a search: its shape and name, what tells it from its homonyms, and why it answers when not by its name. */
export function SearchHitLine({ hit }: { hit: SearchHit }) {
  const text = useText();
  const reason = REASONS[hit.matchedOn];
  const nature = hit.level ? valueWord('level', hit.level) : kindOf(hit.kind).label;
  return (
    <span className={styles['hit']}>
      <KindMark {...hit} size={20} />
      <span className={styles['name']} {...inFrench()}>
        {typeset(hit.name)}
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
      {hit.reason && hit.matchedOn === 'ACTIVITY' && (
        <span className={styles['why']}>
          {text(hit.reason.related ? 'search.why.related' : 'search.why', { found: hit.reason.found })}
          {hit.reason.domain && <span> {text('search.why.domain', { domain: hit.reason.domain })}</span>}
          {hit.reason.field !== 'NAME' && <q {...inFrench()}>{hit.reason.text}</q>}
          {hit.reason.sourceTold && <span>{text('search.why.sameSource')}</span>}
          {hit.reason.source && !hit.reason.sourceTold && <cite {...inFrench()}>{hit.reason.source}</cite>}
        </span>
      )}
      {hit.nearness && <span className={styles['why']}>{nearnessWords(hit.nearness, text)}</span>}
      {reason && <span className={styles['reason']}>{text(reason, { found: hit.matchedText ?? '' })}</span>}
    </span>
  );
}
