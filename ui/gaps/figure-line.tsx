import type { ReactNode } from 'react';
import { MethodLink } from '../kit/method-link.tsx';
import type { TextKey } from '../text/fr.ts';
import { useText } from '../text/use-text.ts';
import styles from './figure-line.module.css';

/** The figures of a pair or of one alone, in lines. */
export function FigureLines({ children }: { children: ReactNode }) {
  return <dl className={styles['figures']}>{children}</dl>;
}

/** One of them by its name, with its definition when it has one, and what it is to be read with. */
export function FigureLine({
  name,
  method,
  note,
  children,
}: {
  name: TextKey;
  method?: string;
  note?: string | undefined;
  children: ReactNode;
}) {
  const text = useText();
  return (
    <div>
      <dt>
        {text(name)} {method && <MethodLink id={method} name={name} />}
      </dt>
      <dd>
        <span>{children}</span>
        {note && <span className={styles['note']}>{note}</span>}
      </dd>
    </div>
  );
}
