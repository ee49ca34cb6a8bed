import { Link } from 'react-router';
import { Bars } from '../../../charts/bars.tsx';
import type { PoleRead } from '../../../data/pole-documents.ts';
import { EvidenceList } from '../../../kit/evidence-list.tsx';
import { KindMark } from '../../../kit/kind-mark.tsx';
import { sheetOf } from '../../../kit/kinds.ts';
import { ProofDisclosure } from '../../../kit/proof-disclosure.tsx';
import { valueWord } from '../../../kit/relations.ts';
import { euros } from '../../../text/numbers.ts';
import { typeset } from '../../../text/typeset.ts';
import { useText } from '../../../text/use-text.ts';
import { MoreOf } from '../more-of.tsx';
import styles from './funding.module.css';
import section from './section.module.css';
import { Section } from './section.tsx';

type Funding = PoleRead['funding'];

/** What is known of the money of the pole: one drawing by measure, then each funding with its proof. */
export function FundingSection({ funding }: { funding: Funding }) {
  const text = useText();
  if (funding.lines.length === 0) {
    return (
      <Section id="financements" title={text('pole.funding.title')} sentence={text('pole.funding.none')}>
        <p className={section['lead']}>{text('pole.funding.none.lead')}</p>
      </Section>
    );
  }
  const measures = [...new Set(funding.totals.map(({ measure }) => measure))];
  const levelWord = (level: string | null) =>
    level ? valueWord('level', level) : text('pole.funding.outside');
  return (
    <Section
      id="financements"
      title={text('pole.funding.title')}
      sentence={text('pole.funding.sentence', {
        lines: funding.lineTotal,
        without: funding.withoutAmount,
      })}
    >
      <p className={section['lead']}>
        {text('pole.funding.lead')}
        {funding.notAdded > 0 && ` ${text('pole.funding.notAdded', { count: funding.notAdded })}`}
      </p>
      {measures.map((measure) => (
        <div key={measure} className={styles['measure']}>
          <h3>{text('pole.funding.measure', { measure: valueWord('measure', measure) })}</h3>
          <Bars
            label={text('pole.funding.bars', { measure: valueWord('measure', measure) })}
            bars={funding.totals
              .filter((total) => total.measure === measure)
              .map(({ level, amountCents, lines }) => ({
                key: level ?? '',
                label: levelWord(level),
                value: amountCents,
                words: text('pole.funding.total', { amount: euros(amountCents), lines }),
              }))}
          />
        </div>
      ))}
      <div>
        <h3>{text('pole.funding.list')}</h3>
        <ul>
          {funding.lines.map((line) => (
            <li key={line.link.id}>
              <FundingLine line={line} level={levelWord(line.level)} />
            </li>
          ))}
        </ul>
        <MoreOf total={funding.lineTotal} shown={funding.lines.length} />
      </div>
    </Section>
  );
}

function FundingLine({ line, level }: { line: Funding['lines'][number]; level: string }) {
  const text = useText();
  const { funder, contract, purpose, amountCents, measure } = line;
  const name = funder?.name ?? text('pole.funding.unknownFunder');
  return (
    <ProofDisclosure
      claim={text('pole.funding.claim', { funder: name })}
      line={
        <div className={styles['line']}>
          <div>
            <p className={section['link']}>
              {funder && <KindMark {...funder} />} {funder ? <Link to={sheetOf(funder)}>{name}</Link> : name}{' '}
              {level !== name && <span className={styles['level']}>{level}</span>}
            </p>
            {(contract || purpose) && (
              <p className={section['note']}>
                {contract && (
                  <Link to={sheetOf(contract)}>{text('pole.funding.by', { contract: contract.name })}</Link>
                )}
                {contract && purpose && ', '}
                {purpose && text('pole.funding.for', { purpose: typeset(purpose) })}
              </p>
            )}
          </div>
          <p className={amountCents === null ? section['unknown'] : styles['amount']}>
            {amountCents === null
              ? text('pole.funding.noAmount')
              : text('pole.funding.amount', {
                  amount: euros(amountCents),
                  measure: valueWord('measure', measure),
                })}
          </p>
        </div>
      }
    >
      <EvidenceList evidence={line.link.evidence} />
    </ProofDisclosure>
  );
}
