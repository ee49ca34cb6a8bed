import { Link } from 'react-router';
import type { Concern, HoldingShown, HoldingsShown } from '../../data/holdings-documents.ts';
import type { useHoldings } from '../../data/use-holdings.ts';
import { Button } from '../../kit/button.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { kindOf, sheetOf } from '../../kit/kinds.ts';
import { Segments } from '../../kit/segments.tsx';
import { dateWords } from '../../text/dates.ts';
import type { TextKey } from '../../text/fr.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { type Say, useText } from '../../text/use-text.ts';
import styles from './data.module.css';

/** The sheets to take up again for one reason, each one press away. */
export function ToResume<Code extends string>({
  answer: { waiting, next, previous },
  holdings,
  concern,
  choices,
  value,
  onChoose,
}: {
  answer: ReturnType<typeof useHoldings>;
  holdings: HoldingsShown;
  concern: Concern;
  choices: readonly { readonly code: Code; readonly concern: Concern }[];
  value: Code;
  onChoose: (code: Code) => void;
}) {
  const text = useText();
  const totals = new Map(holdings.concerns.map((one) => [one.concern, one.total]));
  return (
    <section className={styles['part']} aria-labelledby="a-reprendre">
      <h2 id="a-reprendre">{text('data.resume')}</h2>
      <p className={styles['quiet']}>{text('data.resume.lead')}</p>
      <Segments
        label={text('data.resume.why')}
        value={value}
        choices={choices.map(({ code, concern: of }) => ({
          code,
          name: text('data.resume.choice', { why: text(`data.resume.${of}`), count: totals.get(of) ?? 0 }),
        }))}
        onChoose={onChoose}
      />
      <p>{text(`data.resume.${concern}.what`)}</p>
      {holdings.edges.length === 0 ? (
        <p>{text('data.resume.none')}</p>
      ) : (
        <table className="ruled cards" aria-busy={waiting}>
          <thead>
            <tr>
              <th scope="col">{text('data.resume.sheet')}</th>
              <th scope="col">{text(`data.resume.${concern}`)}</th>
            </tr>
          </thead>
          <tbody>
            {holdings.edges.map(({ node }) => (
              <tr key={node.entity.slug}>
                <th scope="row">
                  <Link to={addressOf(node, concern)} className={styles['sheet']}>
                    <KindMark {...node.entity} size={18} />
                    <span {...inFrench()}>{typeset(node.entity.name)}</span>
                  </Link>
                  <span className={styles['of']}>{kindOf(node.entity.kind).label}</span>
                </th>
                <td>{wantingOf(node, concern, text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(previous || next) && (
        <p className={styles['commands']}>
          {previous && (
            <Button quiet onPress={previous}>
              {text('data.resume.previous')}
            </Button>
          )}
          {next && (
            <Button quiet onPress={next}>
              {text('data.resume.next')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

/** Where a sheet is best opened for a reason: on its links, or on what it lacks. */
function addressOf({ entity }: HoldingShown, concern: Concern): string {
  return `${sheetOf(entity)}${concern === 'MISSING' ? '#completude' : '#liens'}`;
}

const MOST_NAMED = 4;

function wantingOf(
  { completeness, lastObserved, doubtful, contested }: HoldingShown,
  concern: Concern,
  text: Say,
) {
  switch (concern) {
    case 'CONTESTED':
      return text('data.resume.contested', { count: contested });
    case 'DOUBTFUL':
      return text('data.resume.doubtful', { count: doubtful });
    case 'STALE':
      return text('data.resume.stale', { date: dateWords(lastObserved ?? '') });
    case 'MISSING': {
      const { known, expected, missing } = completeness;
      const named = missing
        .slice(0, MOST_NAMED)
        .map(({ code }) => text(`completeness.of.${code}` as TextKey));
      const more = missing.length - named.length;
      return (
        <>
          {named.join(' · ')}
          {more > 0 && ` ${text('sheet.list.more', { count: more })}`}
          <span className={styles['share']}>{text('data.resume.known', { known, expected })}</span>
        </>
      );
    }
  }
}
