import { Link } from 'react-router';
import type { TransversalityShown } from '../../data/transversality-documents.ts';
import { KindMark } from '../../kit/kind-mark.tsx';
import { sheetOf } from '../../kit/kinds.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './transversality.module.css';

/** The poles and contracts whose composition nobody has declared whole: whom to ask, before anything can be compared. */
export function AskFirst({ shown }: { shown: TransversalityShown }) {
  const text = useText();
  const { forumsToAsk, forumTotal, completeForumTotal } = shown;
  const more = forumTotal - completeForumTotal - forumsToAsk.length;
  if (forumsToAsk.length === 0) return null;
  return (
    <section className={styles['ask']}>
      <h3>{text('transversality.askFirst')}</h3>
      <ul>
        {forumsToAsk.map((forum) => (
          <li key={forum.slug} {...inFrench()}>
            <KindMark {...forum} size={18} />
            <Link to={sheetOf(forum)}>{typeset(forum.name)}</Link>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{text('transversality.askFirst.more', { count: more })}</p>}
    </section>
  );
}
