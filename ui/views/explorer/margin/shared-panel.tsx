import { X } from 'lucide-react';
import type { Drawing } from '../../../graph/drawing.ts';
import { Button } from '../../../kit/button.tsx';
import { KindMark } from '../../../kit/kind-mark.tsx';
import { isSeveral, relationWords } from '../../../kit/relations.ts';
import { typeset } from '../../../text/typeset.ts';
import { useText } from '../../../text/use-text.ts';
import type { SharedFound } from '../use-network.ts';
import styles from './selection.module.css';

/** Neighbours that all of some entities share, each with the links that tie it to them. */
export function SharedPanel({
  found,
  of,
  whole,
  onChoose,
  onLeave,
}: {
  /** `null` while they are being looked for. */
  found: SharedFound | null;
  of: readonly string[];
  whole: Drawing;
  onChoose: (ids: readonly string[]) => void;
  onLeave: () => void;
}) {
  const text = useText();
  const drawn = new Map(whole.entities.map((entity) => [entity.id, entity]));
  const claimOf = ({ from, to, relation }: Drawing['links'][number]) => {
    const subject = drawn.get(from);
    const words = relationWords(relation, 'OUT', subject !== undefined && isSeveral(subject));
    return `${subject?.name ?? from} ${words} ${drawn.get(to)?.name ?? to}`;
  };
  const shared = new Set(of);
  const linksOf = (slug: string) =>
    whole.links.filter(
      ({ from, to }) => (from === slug && shared.has(to)) || (to === slug && shared.has(from)),
    );
  return (
    <section className={styles['asked']} aria-labelledby="communs">
      <div className={styles['askedHead']}>
        <h2 id="communs" role="status">
          {found
            ? text('network.shared.title', { total: found.total, count: of.length })
            : text('network.shared.looking')}
        </h2>
        <Button quiet label={text('network.shared.leave')} onPress={onLeave}>
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <ul className={`${styles['paths']} ${styles['more']}`}>
        {(found?.entities ?? []).map((entity) => (
          <li key={entity.id}>
            <p className={styles['sharedName']}>
              <KindMark {...entity} />
              <button
                type="button"
                className={`word-button ${styles['end']}`}
                onClick={() => onChoose([entity.slug])}
              >
                {typeset(entity.name)}
              </button>
            </p>
            <ul className={styles['steps']}>
              {linksOf(entity.slug).map((link) => (
                <li key={link.id}>
                  <span>{claimOf(link)}</span>
                  <button
                    type="button"
                    className={`small-button ${styles['proof']}`}
                    aria-label={text('network.paths.proof', { claim: claimOf(link) })}
                    onClick={() => onChoose([`link:${link.id}`])}
                  >
                    {text('evidence.show')}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
