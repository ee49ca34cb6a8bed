import { BookOpen } from 'lucide-react';
import { Link } from 'react-router';
import type { TextKey } from '../text/fr.ts';
import { useText } from '../text/use-text.ts';
import styles from './method-link.module.css';

/** From a figure to its definition: formula, plain sentence, parameters, references. `id` is that of the definition. */
export function MethodLink({ id, name }: { id: string; name: TextKey }) {
  const text = useText();
  const figure = text(name);
  return (
    <Link
      className={styles['link'] ?? ''}
      to={`/aide/methodes#${id}`}
      aria-label={text('gap.method', { figure })}
      title={text('gap.method', { figure })}
    >
      <BookOpen size={14} aria-hidden="true" />
    </Link>
  );
}
