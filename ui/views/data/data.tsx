import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { Link } from 'react-router';
import type { Concern } from '../../data/holdings-documents.ts';
import { useHoldings } from '../../data/use-holdings.ts';
import { useViewer, useWriter } from '../../data/use-viewer.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { percent } from '../../text/numbers.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { Awaiting } from './awaiting.tsx';
import styles from './data.module.css';
import { KindsHeld } from './kinds-held.tsx';
import { ToResume } from './to-resume.tsx';

/** Reasons to take a sheet up again, under their words in the address. */
const REASONS = {
  conteste: 'CONTESTED',
  doute: 'DOUBTFUL',
  ancien: 'STALE',
  manque: 'MISSING',
} as const satisfies Record<string, Concern>;
type Reason = keyof typeof REASONS;
const CODES = Object.keys(REASONS) as Reason[];

/**
 * What a territory holds, or the whole of France, and what is wanting of it (`?raison=`), with the sheet to open; to who curates
 * it, what awaits them. Who works on none sees the first one they curate.
 */
export default function Data() {
  const text = useText();
  const territory = useWorkingTerritory();
  const viewer = useViewer();
  usePageTitle(text('data.title'));
  const curated = (viewer?.grants ?? []).flatMap(({ role, territory: one }) =>
    role === 'CURATOR' && one ? [one] : [],
  );
  const place = territory ?? curated[0] ?? null;
  return (
    <DataOf
      key={place?.slug}
      slug={place?.slug ?? null}
      name={place?.name ?? null}
      others={curated.filter(({ slug }) => slug !== place?.slug)}
    />
  );
}

function DataOf({
  slug,
  name,
  others,
}: {
  slug: string | null;
  name: string | null;
  /** The other territories one curates. */
  others: readonly { readonly slug: string; readonly name: string }[];
}) {
  const text = useText();
  const viewer = useViewer();
  const writer = useWriter();
  const [reason, setReason] = useQueryState('raison', parseAsStringLiteral(CODES).withDefault('manque'));
  const answer = useHoldings(slug, REASONS[reason]);
  const { holdings, problem, refusal, retry } = answer;
  if (problem && !holdings) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (refusal) {
    return (
      <Notice page title={text('data.title')}>
        <p>{refusal}</p>
      </Notice>
    );
  }
  if (!holdings) return <Loading lines={8} />;
  const { sheetTotal, looked, known, expected } = holdings;
  return (
    <div className="page">
      <div className="page-opening">
        <h1>{text('data.title')}</h1>
        <p>
          {text('data.lead', {
            where: name === null ? text('data.france') : typeset(name),
            count: sheetTotal,
          })}{' '}
          {looked > 0 &&
            expected > 0 &&
            text('data.known', { share: percent(known / expected), known, expected })}
        </p>
        {others.length > 0 && (
          <p className={styles['others']}>
            {text('data.others')}{' '}
            {others.map((one) => (
              <Link key={one.slug} to={`/donnees?territoire=${encodeURIComponent(one.slug)}`}>
                {typeset(one.name)}
              </Link>
            ))}
          </p>
        )}
      </div>
      {writer && (
        <Awaiting
          within={slug}
          concerns={holdings.concerns}
          onChoose={(concern) => {
            answer.rewind();
            void setReason(CODES.find((code) => REASONS[code] === concern) ?? 'manque');
          }}
        />
      )}
      <KindsHeld kinds={holdings.kinds} />
      {looked === 0 && sheetTotal > 0 ? (
        <p>{text('data.tooMany')}</p>
      ) : (
        <ToResume
          answer={answer}
          holdings={holdings}
          concern={REASONS[reason]}
          choices={CODES.map((code) => ({ code, concern: REASONS[code] }))}
          value={reason}
          onChoose={(code) => {
            answer.rewind();
            void setReason(code);
          }}
        />
      )}
      <section className={styles['doors']} aria-labelledby="ailleurs">
        <h2 id="ailleurs">{text('data.doors')}</h2>
        <ul>
          <li>
            <Link to="/donnees/historique">{text('history.title')}</Link> – {text('data.doors.history')}
          </li>
          <li>
            <Link to="/collecter">{text('collect.title')}</Link> – {text('data.doors.collect')}
          </li>
          <li>
            <Link to="/aide/donnees">{text('app.footer.sources')}</Link> – {text('data.doors.sources')}
          </li>
          {viewer?.administrator && (
            <li>
              <Link to="/donnees/comptes">{text('account.accounts')}</Link> – {text('data.doors.accounts')}
            </li>
          )}
        </ul>
      </section>
    </div>
  );
}
