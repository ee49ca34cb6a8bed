import { Ban, X } from 'lucide-react';
import { LinkCountsDocument, type PathRead } from '../../../data/explorer-documents.ts';
import { useAnswer } from '../../../data/use-answer.ts';
import type { Drawing } from '../../../graph/drawing.ts';
import { Button } from '../../../kit/button.tsx';
import { CertaintyMark } from '../../../kit/evidence-list.tsx';
import { isSeveral, relationWords } from '../../../kit/relations.ts';
import { Switch } from '../../../kit/switch.tsx';
import { listWords } from '../../../text/lists.ts';
import { typeset } from '../../../text/typeset.ts';
import { type Say, useText } from '../../../text/use-text.ts';
import { MOST_AVOIDED } from '../actions.ts';
import type { PathAsked } from '../state/explorer-state.ts';
import { MANY, type PathsFound } from '../use-network.ts';
import styles from './selection.module.css';

/** Paths from some entities to others, each as a chain of sentences whose links lead to their proof, and what they avoid. */
export function PathsPanel({
  found,
  asked,
  whole,
  chosen,
  onChoose,
  onAsk,
}: {
  /** `null` while they are being looked for. */
  found: PathsFound | null;
  asked: PathAsked;
  whole: Drawing;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  onAsk: (path: PathAsked | null) => void;
}) {
  const text = useText();
  const names = new Map(whole.entities.map(({ id, name }) => [id, name]));
  const wordsOf = (ends: readonly string[]) => listWords(ends.map((end) => names.get(end) ?? end));
  return (
    <section className={styles['asked']} aria-labelledby="chemins">
      <div className={styles['askedHead']}>
        <h2 id="chemins">
          {typeset(text('network.paths.title', { from: wordsOf(asked.from), to: wordsOf(asked.to) }))}
        </h2>
        <Button quiet label={text('network.paths.leave')} onPress={() => onAsk(null)}>
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <p role="status" className={styles['number']}>
        {found ? foundWords(found, text) : text('network.paths.looking')}
      </p>
      <div className={`${styles['avoid']} ${styles['more']}`}>
        <Switch isSelected={asked.withoutHubs} onChange={(withoutHubs) => onAsk({ ...asked, withoutHubs })}>
          {text('network.paths.hubs', { count: MANY })}
        </Switch>
        {asked.avoided.length > 0 && (
          <ul className={styles['avoided']} aria-label={text('network.paths.avoided')}>
            {asked.avoided.map((slug) => (
              <AvoidedEntity
                key={slug}
                slug={slug}
                onAllow={() => onAsk({ ...asked, avoided: asked.avoided.filter((other) => other !== slug) })}
              />
            ))}
          </ul>
        )}
      </div>
      {found?.is === 'found' && (
        <ol className={`${styles['paths']} ${styles['more']}`}>
          {found.paths.map((path) => (
            <li key={path.links.map(({ slug }) => slug).join()}>
              <PathSentence
                path={path}
                chosen={chosen}
                onChoose={onChoose}
                onAvoid={
                  asked.avoided.length < MOST_AVOIDED
                    ? (slug) => onAsk({ ...asked, avoided: [...asked.avoided, slug] })
                    : null
                }
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function foundWords(found: PathsFound, text: Say): string {
  switch (found.is) {
    case 'none':
      return text('network.paths.none', { longest: found.longest });
    case 'refused':
      return found.message;
    case 'found':
      return text(found.truncated ? 'network.paths.some' : 'network.paths.count', {
        count: found.paths.length,
      });
  }
}

/** An entity that paths avoid, which may be allowed again. It is not drawn: its name is asked for. */
function AvoidedEntity({ slug, onAllow }: { slug: string; onAllow: () => void }) {
  const text = useText();
  const { data } = useAnswer(LinkCountsDocument, { slug });
  const name = data?.entity.__typename === 'EntityFound' ? data.entity.entity.name : slug;
  return (
    <li>
      <Button quiet onPress={onAllow} aria-label={text('network.paths.allow', { name })}>
        {text('network.paths.avoids', { name })}
        <X size={14} aria-hidden="true" />
      </Button>
    </li>
  );
}

/** « A porte P, P a pour membre B »: each link said in the direction one walks it, its certainty beside. */
function PathSentence({
  path,
  chosen,
  onChoose,
  onAvoid,
}: {
  path: PathRead;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  /** Asks for paths that do not pass by an entity; `null` when no more can be avoided. */
  onAvoid: ((slug: string) => void) | null;
}) {
  const text = useText();
  const end = (entity: PathRead['entities'][number] | undefined) =>
    entity && (
      <button
        type="button"
        className={`word-button ${styles['end']}`}
        onClick={() => onChoose([entity.slug])}
      >
        {typeset(entity.name)}
      </button>
    );
  return (
    <ol className={styles['steps']}>
      {path.links.map((link, index) => {
        const start = path.entities[index];
        const next = path.entities[index + 1];
        const words = relationWords(
          link.relation,
          link.from.slug === start?.slug ? 'OUT' : 'IN',
          start !== undefined && isSeveral(start),
        );
        const id = `link:${link.slug}`;
        return (
          <li key={link.slug} data-chosen={chosen.includes(id) || undefined}>
            <span>
              {end(start)} {words} {end(next)}
            </span>
            <button
              type="button"
              className={`small-button ${styles['proof']}`}
              aria-label={text('network.paths.proof', {
                claim: `${start?.name ?? ''} ${words} ${next?.name ?? ''}`,
              })}
              onClick={() => onChoose([id])}
            >
              <CertaintyMark certainty={link.certainty} bare />
              {text('evidence.show')}
            </button>
            {next && onAvoid && index < path.links.length - 1 && (
              <button
                type="button"
                className={`small-button ${styles['proof']}`}
                aria-label={text('network.paths.avoidOne', { name: next.name })}
                onClick={() => onAvoid(next.slug)}
              >
                <Ban size={14} aria-hidden="true" />
                {text('network.paths.avoid')}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
