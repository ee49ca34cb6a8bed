import { MessageCircleWarning } from 'lucide-react';
import { dateWords } from '../text/dates.ts';
import { typeset } from '../text/typeset.ts';
import { useText } from '../text/use-text.ts';
import styles from './contest-mark.module.css';

export interface ContestKnown {
  readonly since: string;
  readonly by: { readonly name: string } | null;
}

/** Says that one end of a link contests it and that nothing is decided yet: in a word, or with on whose behalf and since when. */
export function ContestMark({ contest }: { contest?: ContestKnown }) {
  const text = useText();
  return (
    <span className={styles['mark']}>
      <MessageCircleWarning size={16} aria-hidden="true" />
      {contest
        ? text('link.contest.by', {
            name: typeset(contest.by?.name ?? text('link.contest.gone')),
            date: dateWords(contest.since.slice(0, 10)),
          })
        : text('link.contest.short')}
    </span>
  );
}
