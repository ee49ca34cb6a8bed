import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { PutAside } from '../../data/to-examine.ts';
import type { TransversalityQuestion, TransversalityShown } from '../../data/transversality-documents.ts';
import type { Units } from '../../data/units-compared.ts';
import { useSources } from '../../data/use-sources.ts';
import { Drawings } from '../../gaps/drawings.tsx';
import { GapRoom } from '../../gaps/gap-room.tsx';
import { TABLE_EXPORTS } from '../../kit/export/exports.ts';
import { SaveMenu } from '../../kit/export/save-menu.tsx';
import { Loading } from '../../kit/states.tsx';
import { useText } from '../../text/use-text.ts';
import { IndexPart } from './index-part.tsx';
import { Legend } from './legend.tsx';
import { Matrix } from './matrix.tsx';
import { NothingDocumented } from './nothing-documented.tsx';
import { isAnyJudged } from './opening-sentence.ts';
import { PairMargin } from './pair-margin.tsx';
import { pairsProvenance, pairsTable } from './pairs-file.ts';
import { PairsTable } from './pairs-table.tsx';
import { ReferencePart } from './reference-part.tsx';
import { ToExamine } from './to-examine.tsx';
import styles from './transversality.module.css';
import { type useTransversalityState, VIEWS } from './transversality-state.ts';
import { UnitsPart } from './units-part.tsx';

// The drawing library comes when a graph is asked for.
const UnitGraph = lazy(() => import('./unit-graph.tsx'));

/** What puts a pair aside for a meeting: it belongs to another screen, and is handed to this one. */
export type Examine = (item: PutAside) => ReactNode;

interface Shown {
  readonly shown: TransversalityShown;
  readonly question: TransversalityQuestion;
  readonly compared: Units;
  readonly nameOf: (code: string) => string;
  readonly state: ReturnType<typeof useTransversalityState>;
  readonly examine: Examine;
}

/**
 * What is to examine in sentences, then the drawings with their margin, each unit alone, the index, every pair in figures, the
 * reference. Where no pair can be judged, no drawing opens the screen: what to collect does, and the rest is folded.
 */
export function Findings(all: Shown) {
  const text = useText();
  const { shown, compared, nameOf, state } = all;
  if (!isAnyJudged(shown))
    return (
      <NothingDocumented shown={shown} compared={compared}>
        {shown.pairs.length > 0 && (
          <details className={`fold ${styles['known']}`}>
            <summary>{text('transversality.known', { pairs: shown.pairs.length })}</summary>
            <Room {...all} />
            <UnitsPart shown={shown} compared={compared} nameOf={nameOf} />
          </details>
        )}
      </NothingDocumented>
    );
  return (
    <>
      <Room {...all} found />
      <UnitsPart shown={shown} compared={compared} nameOf={nameOf} />
      {shown.index && <IndexPart index={shown.index} />}
      <PairsTable pairs={shown.pairs} nameOf={nameOf} opened={openedIn(shown, state)} onOpen={state.open} />
      <ReferencePart shown={shown} />
    </>
  );
}

/** The pair of the address, in the order of the table; `null` when the table does not hold it. */
function openedIn({ pairs }: Shown['shown'], { pair }: Shown['state']): readonly [string, string] | null {
  const found = pairs.find(({ first, second }) => pair?.includes(first) && pair.includes(second));
  return found ? [found.first, found.second] : null;
}

function Room({
  shown,
  question,
  compared,
  nameOf,
  state,
  examine,
  found = false,
}: Shown & { found?: boolean }) {
  const text = useText();
  const sources = useSources();
  const opened = openedIn(shown, state);
  /** One node alone is chosen in the graph only: the matrix holds pairs. */
  const [alone, setAlone] = useState<string | null>(null);
  const chosen = shown.pairs.find(({ first, second }) => first === opened?.[0] && second === opened[1]);
  return (
    <GapRoom
      label={text('transversality.margin')}
      chosen={opened?.join() ?? null}
      margin={
        chosen ? (
          <PairMargin
            key={`${chosen.first}~${chosen.second}`}
            pair={chosen}
            shown={shown}
            question={question}
            nameOf={nameOf}
            onClose={() => state.open(null)}
          >
            {chosen.worthExamining &&
              examine({
                view: 'transversality',
                of: shown.collectivity.slug,
                ofName: shown.collectivity.name,
                pair: [chosen.first, chosen.second],
                names: [nameOf(chosen.first), nameOf(chosen.second)],
                units: compared,
                address: state.addressOf(shown.collectivity.slug, [chosen.first, chosen.second]),
                status: chosen.gap.status,
                score: chosen.gap.score?.point ?? null,
                expected: chosen.gap.expected,
                observed: chosen.gap.observed,
              })}
          </PairMargin>
        ) : (
          <Legend pairs={shown.pairs} view={state.view} withForums={state.withForums} />
        )
      }
    >
      {found && (
        <ToExamine
          shown={shown}
          nameOf={nameOf}
          opened={opened}
          addressOf={({ first, second }) => state.addressOf(shown.collectivity.slug, [first, second])}
          onOpen={state.open}
        />
      )}
      <Drawings
        title={text('transversality.drawings')}
        told={text('transversality.drawings.told', { count: shown.pairs.length })}
        label={text('transversality.view')}
        views={VIEWS.map((code) => ({ code, name: text(`transversality.view.${code}`) }))}
        view={state.view}
        onShow={state.show}
        beside={
          state.view === 'graphe' && (
            <label className={styles['check']}>
              <input
                type="checkbox"
                checked={state.withForums}
                onChange={({ target }) => state.drawForums(target.checked)}
              />
              {text('transversality.forums.draw')}
            </label>
          )
        }
        save={
          <SaveMenu
            forms={TABLE_EXPORTS}
            content={() => pairsTable(shown, nameOf, text)}
            provenance={async () =>
              pairsProvenance(shown, compared, await sources.ofTransversality(question), text)
            }
            isDisabled={shown.pairs.length === 0}
          />
        }
      >
        {state.view === 'graphe' ? (
          <Suspense fallback={<Loading lines={6} />}>
            <UnitGraph
              shown={shown}
              compared={compared}
              nameOf={nameOf}
              withForums={state.withForums}
              opened={chosen}
              selection={opened ?? (alone === null ? [] : [alone])}
              onSelect={([one, other]) => {
                setAlone(other === undefined ? (one ?? null) : null);
                state.open(one !== undefined && other !== undefined ? [one, other] : null);
              }}
            />
          </Suspense>
        ) : (
          <Matrix
            codes={shown.units.map(({ code }) => code)}
            nameOf={nameOf}
            pairs={shown.pairs}
            unitGaps={shown.unitGaps}
            opened={opened}
            onOpen={state.open}
          />
        )}
      </Drawings>
    </GapRoom>
  );
}
