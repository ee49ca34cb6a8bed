import { CircleHelp } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { listWords } from '../text/lists.ts';
import { typeset } from '../text/typeset.ts';
import { type Say, useText } from '../text/use-text.ts';
import styles from './figures-sentence.module.css';
import { CERTAINTIES } from './relations.ts';

interface Counted {
  readonly poles: number;
  readonly actors: number;
  readonly entities: number;
  readonly links: number;
  readonly certainties: readonly { readonly certainty: string; readonly total: number }[];
}

/**
 * What belongs to a territory in one sentence, with the rule behind a mark; the same words on every screen. `name` is that
 * of the territory, absent for all that sources document.
 */
export function FiguresSentence({ figures, name }: { figures: Counted; name?: string | undefined }) {
  const text = useText();
  const { poles, actors, entities, links } = figures;
  const counts = { poles, actors, entities, links };
  const sentence = [
    links === 0 && poles + actors === 0
      ? text('figures.none')
      : text(name ? 'figures.territory' : 'figures.everything', counts),
    links > 0 ? certaintyWords(figures.certainties, text) : '',
  ].join('');
  const end = sentence.lastIndexOf(' ') + 1;
  return (
    <span className={styles['figures']} data-figures>
      {sentence.slice(0, end)}
      <span className={styles['end']}>
        {sentence.slice(end)}
        {'\u00a0'}
        <DialogTrigger>
          <Button className={styles['mark'] ?? ''} aria-label={text('figures.rule.ask')}>
            <CircleHelp size={16} aria-hidden="true" />
          </Button>
          <Popover className={`floating ${styles['popover']}`} placement="bottom">
            <Dialog className={styles['rule'] ?? ''}>
              <Heading slot="title" className={styles['title'] ?? ''}>
                {text('figures.rule')}
              </Heading>
              <p>
                {name
                  ? text('figures.rule.territory', { name: typeset(name) })
                  : text('figures.rule.everything')}
              </p>
              <p>{text('figures.rule.links')}</p>
            </Dialog>
          </Popover>
        </DialogTrigger>
      </span>
    </span>
  );
}

/** Links by how sure they are, each degree under its own word, in the order of the vocabulary. */
export function CertaintyWords({ certainties }: { certainties: Counted['certainties'] }) {
  return <>{certaintyWords(certainties, useText())}</>;
}

function certaintyWords(certainties: Counted['certainties'], text: Say): string {
  const words = (CERTAINTIES as readonly Certainty[]).flatMap((code) => {
    const total = certainties.find(({ certainty }) => certainty === code)?.total ?? 0;
    return total > 0 ? [text(`figures.certainty.${code}`, { total })] : [];
  });
  return text('figures.certainties', { words: listWords(words) });
}

type Certainty = 'STATED' | 'DECLARED' | 'OFFICIAL' | 'INFERRED' | 'RECOMMENDED';
