import type { PairShown, TransversalityShown } from '../../data/transversality-documents.ts';
import { GapMark } from '../../kit/gap/gap-mark.tsx';
import { useText } from '../../text/use-text.ts';
import { AskFirst } from './ask-first.tsx';
import { isAnyJudged } from './opening-sentence.ts';
import { pairSentence } from './pair-sentence.ts';
import styles from './transversality.module.css';

/** Pairs to examine, the first to read first, each in whole sentences. None is an answer too. */
export function ToExamine({
  shown,
  nameOf,
  onOpen,
}: {
  shown: TransversalityShown;
  nameOf: (code: string) => string;
  onOpen: (pair: readonly [string, string]) => void;
}) {
  const text = useText();
  const worth = shown.pairs.filter(({ worthExamining }) => worthExamining);
  return (
    <section className={styles['part']}>
      <h2>{text('transversality.examine', { count: worth.length })}</h2>
      <p className={styles['lead']}>
        {text(
          worth.length > 0
            ? 'transversality.examine.lead'
            : isAnyJudged(shown)
              ? 'transversality.examine.none'
              : 'transversality.examine.unjudged',
        )}
      </p>
      {!isAnyJudged(shown) && <AskFirst shown={shown} />}
      <ol className={styles['ranked']}>
        {worth.map((pair) => (
          <Finding
            key={`${pair.first}~${pair.second}`}
            pair={pair}
            sentence={pairSentence(pair, shown, nameOf, text)}
            onOpen={() => onOpen([pair.first, pair.second])}
          />
        ))}
      </ol>
    </section>
  );
}

function Finding({ pair, sentence, onOpen }: { pair: PairShown; sentence: string; onOpen: () => void }) {
  const text = useText();
  return (
    <li>
      <div className={styles['status']}>
        <GapMark status={pair.gap.status} size={20} />
      </div>
      <p>{sentence}</p>
      <button type="button" className={styles['see']} onClick={onOpen}>
        {text('transversality.see')}
      </button>
    </li>
  );
}
