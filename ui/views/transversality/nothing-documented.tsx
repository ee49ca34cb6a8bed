import { Link } from 'react-router';
import type { TransversalityShown } from '../../data/transversality-documents.ts';
import { sheetOf } from '../../kit/kinds.ts';
import { Notice } from '../../kit/states.tsx';
import { listWords } from '../../text/lists.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { AskFirst } from './ask-first.tsx';
import styles from './transversality.module.css';

/** In place of a table: nothing is documented, so no gap is spoken of, and here is what to collect, in order. */
export function NothingDocumented({ shown }: { shown: TransversalityShown }) {
  const text = useText();
  const { collectivity, toCollect, servicesWithoutArea, forumTotal, completeForumTotal } = shown;
  return (
    <Notice title={text('transversality.nothing')}>
      <p>{text('transversality.nothing.lead', { name: typeset(collectivity.name) })}</p>
      <ol className={styles['collect']}>
        {toCollect.map((what) => (
          <li key={what}>
            {text(`transversality.collect.${what}`, {
              forums: forumTotal,
              complete: completeForumTotal,
              services: listWords(servicesWithoutArea.map(({ name }) => typeset(name))),
            })}
          </li>
        ))}
      </ol>
      <AskFirst shown={shown} />
      <p>
        <Link to={sheetOf(collectivity)}>{text('transversality.sheet')}</Link>
      </p>
    </Notice>
  );
}
