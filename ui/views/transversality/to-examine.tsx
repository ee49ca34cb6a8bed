import { dossierOf } from '../../data/addresses.ts';
import type { TransversalityShown } from '../../data/transversality-documents.ts';
import { FindingList } from '../../gaps/finding-list.tsx';
import { measureWords } from '../../gaps/gap-measure.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { nextQuestions, pairSentence } from './pair-sentence.ts';
import styles from './transversality.module.css';

const idOf = (first: string, second: string) => `${first}~${second}`;

/** Pairs to examine, the first to read first, each in whole sentences with its question. None is an answer too. */
export function ToExamine({
  shown,
  nameOf,
  opened,
  addressOf,
  onOpen,
}: {
  shown: TransversalityShown;
  nameOf: (code: string) => string;
  opened: readonly [string, string] | null;
  /** Address of a pair on this screen. */
  addressOf: (pair: { readonly first: string; readonly second: string }) => string;
  onOpen: (pair: readonly [string, string]) => void;
}) {
  const text = useText();
  const worth = shown.pairs.filter(({ worthExamining }) => worthExamining);
  return (
    <section>
      <h2>{text('transversality.examine', { count: worth.length })}</h2>
      <p className={styles['lead']}>
        {worth.length > 0
          ? `${text('transversality.examine.lead')} ${text('gap.finding.scale')}`
          : text('transversality.examine.none')}
      </p>
      <FindingList
        findings={worth.map((pair) => ({
          id: idOf(pair.first, pair.second),
          title: text('transversality.pair', {
            a: typeset(nameOf(pair.first)),
            b: typeset(nameOf(pair.second)),
          }),
          status: pair.gap.status,
          sentence: pairSentence(pair, shown, nameOf, text),
          question: nextQuestions(pair, shown, nameOf, text).at(-1) ?? '',
          measure: measureWords(pair.gap, text),
          dossier: dossierOf(addressOf(pair)),
        }))}
        chosen={opened && idOf(...opened)}
        onOpen={(id) => {
          const pair = worth.find(({ first, second }) => idOf(first, second) === id);
          if (pair) onOpen([pair.first, pair.second]);
        }}
      />
    </section>
  );
}
