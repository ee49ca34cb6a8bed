import { ChevronDown, TriangleAlert } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { Link } from 'react-router';
import type { Family, PartnerProposal } from '../../data/partner-documents.ts';
import { KindMark } from '../../kit/kind-mark.tsx';
import { kindOf, sheetOf } from '../../kit/kinds.ts';
import { MethodLink } from '../../kit/method-link.tsx';
import { inFrench } from '../../text/language.ts';
import { percent } from '../../text/numbers.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { DismissDialog } from './dismiss-dialog.tsx';
import type { Motive } from './dismissed.ts';
import { PathsIn } from './paths-in.tsx';
import styles from './proposal-card.module.css';
import { ReasonTable } from './reason-table.tsx';
import { becauseWords, evenPart, familyWords, heaviestFirst } from './words.ts';

/** One possible partner: who and why in a few lines; the figures, by whom, and what speaks against one press away. */
export function ProposalCard({
  proposal,
  families,
  described,
  open,
  onDismiss,
}: {
  proposal: PartnerProposal;
  /** The need is described: nobody bears it yet. */
  described: boolean;
  /** Is all of it shown from the start? */
  open: boolean;
  families: readonly { readonly family: Family; readonly declared: boolean }[];
  onDismiss: (motive: Motive, note: string) => void;
}) {
  const text = useText();
  const { candidate, family, score, confidence, paths, counterReasons } = proposal;
  const declared = families.some((one) => one.declared && proposal.familiesMet.includes(one.family));
  return (
    <article className={styles['card']} aria-label={candidate.name}>
      <header className={styles['head']}>
        <div>
          <h2 {...inFrench()}>
            <KindMark {...candidate} size={24} />
            <Link to={sheetOf(candidate)}>{typeset(candidate.name)}</Link>
          </h2>
          <p className={styles['who']}>{family ? familyWords(family, text) : kindOf(candidate.kind).label}</p>
        </div>
        <dl className={styles['figures']}>
          <div>
            <dt>
              {text('partners.score')} <MethodLink id="partner-score" name="partners.score" />
            </dt>
            <dd className="figure">{evenPart(score)}</dd>
          </div>
          <div>
            <dt>{text('partners.confidence')}</dt>
            <dd className="figure">{percent(confidence)}</dd>
          </div>
        </dl>
      </header>
      <ul className={styles['because']} aria-label={text('partners.because', { name: candidate.name })}>
        {whys(proposal).map((reason) => (
          <li key={reason.criterion}>
            <span className="figure">{percent((reason.part ?? 0) / score)}</span>{' '}
            {becauseWords(reason, proposal, declared, text)}
          </li>
        ))}
      </ul>
      <Disclosure defaultExpanded={open} className={styles['details'] ?? ''}>
        <div className={styles['doors']}>
          <Button slot="trigger" className={`small-button ${styles['trigger']}`}>
            {text('partners.details', { against: counterReasons.length })}
            <ChevronDown size={14} aria-hidden="true" />
          </Button>
          <DismissDialog name={candidate.name} onDismiss={onDismiss} />
        </div>
        <DisclosurePanel className={styles['panel'] ?? ''}>
          <ReasonTable proposal={proposal} described={described} />
          <div className={styles['below']}>
            <section>
              <h3>{text('partners.paths')}</h3>
              {paths.length === 0 ? (
                <p className={styles['none']}>{text('partners.paths.none')}</p>
              ) : (
                <PathsIn paths={paths} />
              )}
            </section>
            <section>
              <h3>{text('partners.against')}</h3>
              {counterReasons.length === 0 ? (
                <p className={styles['none']}>{text('partners.against.none')}</p>
              ) : (
                <ul className={styles['against']}>
                  {counterReasons.map((reason) => (
                    <li key={reason}>
                      <TriangleAlert size={16} aria-hidden="true" />
                      {text(`partners.against.${reason}`)}
                    </li>
                  ))}
                </ul>
              )}
              {confidence < 1 && (
                <p className={styles['none']}>
                  {text('partners.confidence.lowered', { confidence: percent(confidence) })}
                </p>
              )}
            </section>
          </div>
        </DisclosurePanel>
      </Disclosure>
    </article>
  );
}

/** Reasons that count, the one that counts most first. */
const whys = (proposal: PartnerProposal) => heaviestFirst(proposal).filter(({ part }) => (part ?? 0) > 0);
