import { X } from 'lucide-react';
import type { PathRead } from '../../../data/explorer-documents.ts';
import { Button } from '../../../kit/button.tsx';
import { CertaintyMark } from '../../../kit/evidence-list.tsx';
import { relationWords } from '../../../kit/relations.ts';
import { typeset } from '../../../text/typeset.ts';
import { useText } from '../../../text/use-text.ts';
import type { PathsFound } from '../use-network.ts';
import styles from './selection.module.css';

/** Paths between two entities, each as a chain of sentences whose links lead to their proof. */
export function PathsPanel({
  found,
  ends,
  names,
  chosen,
  onChoose,
  onLeave,
}: {
  found: PathsFound;
  ends: readonly [string, string];
  names: ReadonlyMap<string, string>;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  onLeave: () => void;
}) {
  const text = useText();
  const [from, to] = ends.map((end) => names.get(end) ?? end);
  return (
    <section className={styles['asked']} aria-labelledby="chemins">
      <div className={styles['askedHead']}>
        <h2 id="chemins">{typeset(text('network.paths.title', { from: from ?? '', to: to ?? '' }))}</h2>
        <Button quiet label={text('network.paths.leave')} onPress={onLeave}>
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      {found.is === 'none' && <p>{text('network.paths.none', { longest: found.longest })}</p>}
      {found.is === 'refused' && <p>{found.message}</p>}
      {found.is === 'found' && (
        <>
          <p className={styles['number']}>
            {text(found.truncated ? 'network.paths.some' : 'network.paths.count', {
              count: found.paths.length,
            })}
          </p>
          <ol className={`${styles['paths']} ${styles['more']}`}>
            {found.paths.map((path) => (
              <li key={path.links.map(({ slug }) => slug).join()}>
                <PathSentence path={path} chosen={chosen} onChoose={onChoose} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** « A porte P, P a pour membre B »: each link said in the direction one walks it, its certainty beside. */
function PathSentence({
  path,
  chosen,
  onChoose,
}: {
  path: PathRead;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}) {
  const text = useText();
  const end = (entity: PathRead['entities'][number] | undefined) =>
    entity && (
      <button type="button" className={styles['end']} onClick={() => onChoose([entity.slug])}>
        {typeset(entity.name)}
      </button>
    );
  return (
    <ol className={styles['steps']}>
      {path.links.map((link, index) => {
        const start = path.entities[index];
        const next = path.entities[index + 1];
        const words = relationWords(link.relation, link.from.slug === start?.slug ? 'OUT' : 'IN');
        const id = `link:${link.slug}`;
        return (
          <li key={link.slug} data-chosen={chosen.includes(id) || undefined}>
            <span>
              {end(start)} {words} {end(next)}
            </span>
            <button
              type="button"
              className={styles['proof']}
              aria-label={text('network.paths.proof', {
                claim: `${start?.name ?? ''} ${words} ${next?.name ?? ''}`,
              })}
              onClick={() => onChoose([id])}
            >
              <CertaintyMark certainty={link.certainty} bare />
              {text('evidence.show')}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
