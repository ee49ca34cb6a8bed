import { Link } from 'react-router';
import type { ProposalShown } from '../../data/proposal-documents.ts';
import { KindMark } from '../../kit/kind-mark.tsx';
import { sheetOf } from '../../kit/kinds.ts';
import { relationWords } from '../../kit/relations.ts';
import { dateWords } from '../../text/dates.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './reports.module.css';

/** What a report says: of which sheet, link or proof, in which words, where it can be checked, and what was asked since. */
export function ReportTold({ proposal }: { proposal: ProposalShown }) {
  const text = useText();
  const { about, link, proof, twin, sourceUrl, sourceTitle, createdAt, exchange } = proposal;
  const source = typeset(sourceTitle ?? sourceUrl ?? '');
  return (
    <>
      <dl className={styles['told']}>
        <div>
          <dt>{text('reports.about')}</dt>
          <dd>{about ? <Named entity={about} /> : text('reports.gone')}</dd>
        </div>
        {link && (
          <div>
            <dt>{text('reports.link')}</dt>
            <dd {...inFrench()}>
              {typeset(link.from.name)} <em>{relationWords(link.relation, 'OUT')}</em> {typeset(link.to.name)}
            </dd>
          </div>
        )}
        {proof && (
          <div>
            <dt>{text('reports.proof')}</dt>
            <dd {...inFrench()}>
              {typeset([proof.source.title, proof.locator].filter(Boolean).join(', '))}
              {proof.excerpt && <q>{typeset(proof.excerpt)}</q>}
            </dd>
          </div>
        )}
        {twin && (
          <div>
            <dt>{text('reports.twin')}</dt>
            <dd>
              <Named entity={twin} />
            </dd>
          </div>
        )}
        <div>
          <dt>{text('reports.date')}</dt>
          <dd>
            <time dateTime={createdAt}>{dateWords(createdAt.slice(0, 10))}</time>
          </dd>
        </div>
        <div>
          <dt>{text('reports.source')}</dt>
          <dd>
            {source === '' && text('reports.source.none')}
            {sourceUrl ? (
              <a href={sourceUrl} rel="noreferrer nofollow ugc">
                {source}
              </a>
            ) : (
              source
            )}
          </dd>
        </div>
      </dl>
      <blockquote className={styles['said']}>{typeset(proposal.text)}</blockquote>
      {exchange.length > 0 && (
        <ol className={styles['exchange']} aria-label={text('reports.exchange')}>
          {exchange.map(({ text: words, askedAs, at }) => (
            <li key={at} data-asked={askedAs !== null || undefined}>
              <p className={styles['when']}>
                <span>
                  {askedAs === null
                    ? text('reports.exchange.author')
                    : text('reports.exchange.asked', { title: typeset(askedAs) })}
                </span>
                <time dateTime={at}>{dateWords(at.slice(0, 10))}</time>
              </p>
              <p>{typeset(words)}</p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Named({
  entity,
}: {
  entity: { slug: string; kind: string; name: string; essStatus?: string | null };
}) {
  return (
    <Link to={sheetOf(entity)} className={styles['named']}>
      <KindMark {...entity} size={18} />
      <span {...inFrench()}>{typeset(entity.name)}</span>
    </Link>
  );
}

/** What was decided, by which function, when, and why; nothing while it waits. */
export function Decided({ proposal }: { proposal: ProposalShown }) {
  const text = useText();
  const { status, motive, decidedAs, decidedAt, change } = proposal;
  if (status !== 'ACCEPTED' && status !== 'REFUSED') return null;
  return (
    <section className={styles['decided']} data-status={status} aria-label={text('reports.decision')}>
      <p>
        <strong>{text(`reports.decided.${status}`)}</strong>{' '}
        {decidedAs !== null &&
          text('reports.decided.by', {
            title: typeset(decidedAs),
            date: dateWords((decidedAt ?? '').slice(0, 10)),
          })}
      </p>
      {motive && <p>{typeset(motive)}</p>}
      {change !== null && proposal.about && (
        <p>
          <Link to={`${sheetOf(proposal.about)}#historique`}>{text('reports.decided.change')}</Link>
        </p>
      )}
    </section>
  );
}
