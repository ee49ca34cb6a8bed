import { Undo2 } from 'lucide-react';
import { Button } from '../../kit/button.tsx';
import { dateWords } from '../../text/dates.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './dismissed.module.css';
import type { Dismissed } from './dismissed.ts';

/** Those put aside, with the motive given and the way back. */
export function DismissedList({
  dismissed,
  onTakeBack,
}: {
  dismissed: readonly Dismissed[];
  onTakeBack: (slug: string) => void;
}) {
  const text = useText();
  return (
    <section className={styles['aside']}>
      <h2>{text('partners.dismissed', { count: dismissed.length })}</h2>
      <p className={styles['kept']}>{text('partners.dismissed.kept')}</p>
      <ul>
        {dismissed.map(({ slug, name, motive, note, date }) => (
          <li key={slug}>
            <span>
              <strong {...inFrench()}>{typeset(name)}</strong> – {text(`partners.motive.${motive}`)}
              {note && `, « ${note} »`} ({dateWords(date)})
            </span>
            <Button
              quiet
              onPress={() => onTakeBack(slug)}
              aria-label={text('partners.takeBack.of', { name })}
            >
              <Undo2 size={16} aria-hidden="true" />
              {text('partners.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
