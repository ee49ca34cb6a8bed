import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { Link } from 'react-router';
import { DEMONSTRATION_EXAMPLES } from '../../data/demonstration.ts';
import { type PairShown, PartnershipsDocument } from '../../data/partnership-documents.ts';
import type { PutAside } from '../../data/to-examine.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useSources } from '../../data/use-sources.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { Drawings } from '../../gaps/drawings.tsx';
import { GapRoom } from '../../gaps/gap-room.tsx';
import { TABLE_EXPORTS } from '../../kit/export/exports.ts';
import { SaveMenu } from '../../kit/export/save-menu.tsx';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { AuthorityMargin } from './authority-margin.tsx';
import { Established, ToExamine } from './findings.tsx';
import { Legend } from './legend.tsx';
import { Levels } from './levels.tsx';
import { LookAlikes } from './look-alikes.tsx';
import { Matrix } from './matrix.tsx';
import { NothingDocumented } from './nothing-documented.tsx';
import { Opening } from './opening.tsx';
import { PairMap } from './pair-map.tsx';
import { PairMargin } from './pair-margin.tsx';
import { PairTable } from './pair-table.tsx';
import { type Pairs, pairsOf } from './pairs.ts';
import { pairsProvenance, pairsTable } from './pairs-file.ts';
import styles from './partnerships.module.css';
import { type PartnershipsState, usePartnershipsState, VIEWS } from './partnerships-state.ts';

// The drawing library comes when a drawing is asked for.
const PairGraph = lazy(() => import('./pair-graph.tsx'));

/** Partnerships between the authorities of a territory: what they share first, then what deserves a look, with its proofs. */
export default function Partnerships({ examine }: { examine: (item: PutAside) => ReactNode }) {
  const text = useText();
  const territory = useWorkingTerritory();
  const state = usePartnershipsState();
  usePageTitle(text('partnerships.title'));
  const of = territory?.state === 'unknown' ? null : (territory?.slug ?? null);
  const { data, problem, retry } = useAnswer(
    PartnershipsDocument,
    { of: of ?? '', asOf: state.asOf },
    { pause: of === null },
  );
  const read = data?.partnerships;
  const pairs = useMemo(() => (read?.__typename === 'Partnerships' ? pairsOf(read) : null), [read]);
  if (of === null) {
    return (
      <Notice title={text('partnerships.title')} page>
        <p>{text('partnerships.choose')}</p>
        <p>
          <Link to={`/partenariats?territoire=${DEMONSTRATION_EXAMPLES.partnerships}`}>
            {text('partnerships.demonstration')}
          </Link>
        </p>
      </Notice>
    );
  }
  if (problem && !read) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!read) return <Loading lines={8} />;
  if (pairs === null) {
    return (
      <Notice title={text('partnerships.title')} page>
        <p>{text('partnerships.refused')}</p>
      </Notice>
    );
  }
  return <Screen pairs={pairs} state={state} loadedAt={data.coverage.loadedAt} examine={examine} />;
}

function Screen({
  pairs,
  state,
  loadedAt,
  examine,
}: {
  pairs: Pairs;
  state: PartnershipsState;
  loadedAt: string | null;
  examine: (item: PutAside) => ReactNode;
}) {
  const text = useText();
  const sources = useSources();
  const { focus, documented } = pairs.read;
  const kept = (pair: PairShown) =>
    focus === null || !state.own || pair.a === focus.slug || pair.b === focus.slug;
  // Where nothing is shared, no figure is defined: a table of them would look like an answer.
  const shared = pairs.read.pairs.some(({ gap }) => gap.observed > 0);
  const [first, second] = state.selection;
  const alone = pairs.authority(first ?? focus?.slug ?? '');
  const margin =
    first !== undefined && second !== undefined && pairs.authority(first) && pairs.authority(second) ? (
      <PairMargin
        key={`${first},${second}`}
        pairs={pairs}
        state={state}
        a={first}
        b={second}
        examine={examine}
      />
    ) : alone ? (
      <AuthorityMargin key={alone.slug} one={alone} pairs={pairs} state={state} />
    ) : (
      <Legend pairs={pairs} view={state.view} />
    );
  const drawings = (
    <Drawings
      title={text('partnerships.drawings')}
      told={text('partnerships.drawings.told', { count: pairs.read.authorities.length })}
      label={text('partnerships.views')}
      views={VIEWS.map((code) => ({ code, name: text(`partnerships.view.${code}`) }))}
      view={state.view}
      onShow={state.show}
      save={
        <SaveMenu
          forms={TABLE_EXPORTS}
          content={() => pairsTable(pairs, text)}
          provenance={async () => {
            const { scope, asOf } = pairs.read;
            return pairsProvenance(pairs, loadedAt, await sources.ofPartnerships(scope.slug, asOf), text);
          }}
        />
      }
    >
      <div className={styles['drawing']} data-view={state.view}>
        {state.view === 'matrice' && <Matrix pairs={pairs} state={state} />}
        {state.view === 'graphe' && (
          <Suspense fallback={<Loading lines={6} />}>
            <PairGraph pairs={pairs} selection={state.selection} onSelect={state.select} />
          </Suspense>
        )}
        {state.view === 'carte' && (
          <PairMap pairs={pairs} selection={state.selection} onSelect={state.select} />
        )}
      </div>
    </Drawings>
  );
  const room = (found: ReactNode) => (
    <GapRoom
      label={text('partnerships.margin')}
      chosen={first === undefined ? null : state.selection.join()}
      margin={margin}
    >
      {found}
      {drawings}
    </GapRoom>
  );
  const asked = pairs.authority(state.alike ?? '') ?? alone ?? pairs.authority(pairs.read.scope.slug);
  const alike = asked && (
    <LookAlikes
      slug={asked.slug}
      name={typeset(asked.collectivity.name)}
      among={pairs.read.authorities.map(({ slug, collectivity: { name } }) => ({
        slug,
        name: typeset(name),
      }))}
      onChoose={state.askAlike}
    />
  );
  return (
    <div className={`page ${styles['screen']}`}>
      <Opening pairs={pairs} state={state} kept={kept} />
      {shared ? (
        <>
          {room(<ToExamine pairs={pairs} state={state} kept={kept} />)}
          <Established pairs={pairs} state={state} kept={kept} />
          {alike}
          <PairTable pairs={pairs} state={state} kept={kept} />
          <Levels pairs={pairs} />
        </>
      ) : (
        <>
          <NothingDocumented read={pairs.read} />
          {alike}
          {documented && (
            <details className={`fold ${styles['unshared']}`}>
              <summary>{text('partnerships.unshared', { count: pairs.read.pairs.length })}</summary>
              {room(null)}
              <PairTable pairs={pairs} state={state} kept={kept} />
            </details>
          )}
        </>
      )}
    </div>
  );
}
