import { Printer } from 'lucide-react';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { Button } from '../../kit/button.tsx';
import { TABLE_EXPORTS } from '../../kit/export/exports.ts';
import { SaveMenu } from '../../kit/export/save-menu.tsx';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { useWide } from '../../kit/use-wide.ts';
import { today } from '../../text/dates.ts';
import { inFrench } from '../../text/language.ts';
import { listWords } from '../../text/lists.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { useDismissed } from './dismissed.ts';
import { DismissedList } from './dismissed-list.tsx';
import { NeedForm } from './need-form.tsx';
import styles from './partners.module.css';
import { usePartnersState } from './partners-state.ts';
import { partnersProvenance, partnersTable } from './partners-table.ts';
import { ProposalCard } from './proposal-card.tsx';
import { isAsked, usePartners } from './use-partners.ts';
import { familyWords } from './words.ts';

/** How many proposals show all they have from the start, on a desk and on a phone. */
const OPEN = { wide: 3, narrow: 1 };

/** Who to cooperate with: the need, then proposals with their reasons, ways in, and what speaks against them. */
export default function Partners() {
  const text = useText();
  const wide = useWide('(width > 760px)');
  const territory = useWorkingTerritory();
  const state = usePartnersState(territory?.slug ?? null);
  const { found, refusal, waiting, problem, retry } = usePartners(state);
  const { dismissed, dismiss, takeBack } = useDismissed(state.from ?? 'besoin');
  usePageTitle(text('partners.title'));
  const asideSlugs = new Set(dismissed.map(({ slug }) => slug));
  const shown = (found?.nodes ?? []).filter(({ candidate }) => !asideSlugs.has(candidate.slug));
  const missing = found?.families.filter(({ declared }) => !declared) ?? [];
  return (
    <div className={`page ${styles['screen']}`}>
      <header className={`page-opening ${styles['opening']}`}>
        <h1>{text('partners.title')}</h1>
        {found && (
          <p>
            {found.from
              ? text('partners.sentence.for', { count: found.totalCount, name: typeset(found.from.name) })
              : text('partners.sentence.need', { count: found.totalCount })}{' '}
            {missing.length > 0 &&
              text(
                found.from?.kind === 'Pole' ? 'partners.sentence.missing.pole' : 'partners.sentence.missing',
                {
                  families: listWords(missing.map(({ family }) => familyWords(family, text))),
                },
              )}{' '}
            {text('partners.sentence.examine')}
          </p>
        )}
        {found?.demonstration && territory === null && (
          <p className={styles['note']}>{text('demonstration.banner')}</p>
        )}
      </header>
      <div className={styles['room']}>
        <NeedForm
          state={state}
          from={found?.from ?? null}
          within={found?.within ?? null}
          areas={found?.policyAreas ?? []}
        />
        <section className={styles['results']} aria-label={text('partners.results')} aria-busy={waiting}>
          {!isAsked(state) && (
            <Notice title={text('partners.empty.title')}>
              <p>{text('partners.empty')}</p>
            </Notice>
          )}
          {problem && <Problem away={problem === 'away'} onRetry={retry} />}
          {refusal && (
            <Notice title={text('partners.refused.title')}>
              <p>{text(refusal === 'NotFound' ? 'partners.refused.unknown' : 'partners.refused')}</p>
            </Notice>
          )}
          {isAsked(state) && !found && !problem && !refusal && <Loading lines={8} />}
          {found && found.nodes.length > 0 && (
            <div className={styles['tools']}>
              <SaveMenu
                forms={TABLE_EXPORTS}
                content={() => partnersTable(found, dismissed, text)}
                provenance={() => partnersProvenance(found, text)}
              />
              <Button quiet onPress={() => window.print()}>
                <Printer size={18} aria-hidden="true" />
                {text('partners.print')}
              </Button>
            </div>
          )}
          {found?.totalCount === 0 && (
            <Notice title={text('partners.nobody.title')}>
              <p>{text('partners.nobody')}</p>
            </Notice>
          )}
          <ol className={styles['cards']}>
            {shown.map((proposal, rank) => (
              <li key={proposal.candidate.slug}>
                <ProposalCard
                  proposal={proposal}
                  families={found?.families ?? []}
                  described={found?.from == null}
                  open={rank < (wide ? OPEN.wide : OPEN.narrow)}
                  onDismiss={(motive, note) =>
                    dismiss({
                      slug: proposal.candidate.slug,
                      name: proposal.candidate.name,
                      motive,
                      note,
                      date: today(),
                    })
                  }
                />
              </li>
            ))}
          </ol>
          {found && (found.hasNextPage || state.after) && (
            <nav className={styles['pages']} aria-label={text('partners.pages')}>
              {state.after && (
                <Button quiet onPress={() => state.turn(null)}>
                  {text('partners.first')}
                </Button>
              )}
              {found.hasNextPage && (
                <Button quiet onPress={() => state.turn(found.endCursor)}>
                  {text('partners.next')}
                </Button>
              )}
            </nav>
          )}
          {dismissed.length > 0 && <DismissedList dismissed={dismissed} onTakeBack={takeBack} />}
          {found && found.excluded.length > 0 && (
            <section className={styles['excluded']}>
              <h2>{text('partners.excluded.title')}</h2>
              <ul>
                {found.excluded.map(({ reason, total }) => (
                  <li key={reason}>
                    {text(`partners.excluded.${reason}`, { total, most: found.mostCandidates })}
                  </li>
                ))}
              </ul>
              {found.dataDate && (
                <p className={styles['note']} {...inFrench()}>
                  {text('partners.dataDate', { date: found.dataDate })}
                </p>
              )}
            </section>
          )}
        </section>
      </div>
    </div>
  );
}
