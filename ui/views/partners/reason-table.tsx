import { ChevronDown } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Criterion, PartnerProposal } from '../../data/partner-documents.ts';
import { LinkProofs } from '../../kit/link-proofs.tsx';
import { MethodLink } from '../../kit/method-link.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './proposal-card.module.css';
import { evenPart, groundWords, heaviestFirst } from './words.ts';

const METHODS: Readonly<Record<Criterion, string>> = {
  RELATIONS: 'introduction',
  THEMES: 'theme-and-funding-likeness',
  COMPLEMENTARITY: 'complementarity',
  TERRITORY: 'territorial-proximity',
  FUNDING: 'theme-and-funding-likeness',
};

/**
 * The five criteria, the largest part first: each bar begins where the one before ends, so that together they reach the
 * score. What is unknown has no bar, and says so.
 */
export function ReasonTable({ proposal, described }: { proposal: PartnerProposal; described: boolean }) {
  const text = useText();
  const rows = heaviestFirst(proposal);
  const starts = rows.map((_, place) => rows.slice(0, place).reduce((sum, { part }) => sum + (part ?? 0), 0));
  const proved = rows.filter(({ links }) => links.length > 0);
  return (
    <div className={styles['why']}>
      <table className={`ruled ${styles['reasons']}`}>
        <caption className="sr-only">{text('partners.why', { name: proposal.candidate.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{text('partners.criterion')}</th>
            <th scope="col">{text('partners.bar')}</th>
            <th scope="col" className="number">
              {text('partners.part')}
            </th>
            <th scope="col" className="number">
              {text('partners.value')}
            </th>
            <th scope="col">{text('partners.ground')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((reason, place) => (
            <tr key={reason.criterion} data-unknown={reason.value === null}>
              <th scope="row">
                {text(`partners.criterion.${reason.criterion}`)}{' '}
                <MethodLink id={METHODS[reason.criterion]} name={`partners.criterion.${reason.criterion}`} />
              </th>
              <td className={styles['barCell']}>
                <svg
                  className={styles['bar']}
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect className={styles['track']} y="4.5" width="100" height="1" />
                  <rect
                    className={styles['part']}
                    x={100 * (starts[place] ?? 0)}
                    width={100 * (reason.part ?? 0)}
                    height="10"
                  />
                </svg>
              </td>
              <td className="number">{reason.part === null ? '–' : evenPart(reason.part)}</td>
              <td className="number">{reason.value === null ? '–' : evenPart(reason.value)}</td>
              <td className={styles['ground']}>{groundWords(reason, proposal, described, text)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text('partners.score')}</th>
            <td className={styles['barCell']}>
              <svg
                className={styles['bar']}
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect className={styles['track']} y="4.5" width="100" height="1" />
                <rect className={styles['total']} width={100 * proposal.score} height="10" />
              </svg>
            </td>
            <td className="number">{evenPart(proposal.score)}</td>
            <td />
            <td className={styles['ground']}>{text('partners.sum')}</td>
          </tr>
        </tfoot>
      </table>
      {proved.length > 0 && (
        <Disclosure>
          <Button
            slot="trigger"
            className={`small-button ${styles['trigger']}`}
            aria-label={text('evidence.showOf', {
              claim: text('partners.why', { name: proposal.candidate.name }),
            })}
          >
            {text('evidence.show')}
            <ChevronDown size={14} aria-hidden="true" />
          </Button>
          <DisclosurePanel className={styles['proofs'] ?? ''}>
            {proved.map(({ criterion, links }) => (
              <section key={criterion}>
                <h4>{text(`partners.criterion.${criterion}`)}</h4>
                <LinkProofs links={links} elsewhere />
              </section>
            ))}
          </DisclosurePanel>
        </Disclosure>
      )}
    </div>
  );
}
