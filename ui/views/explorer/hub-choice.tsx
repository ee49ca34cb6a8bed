import { useState } from 'react';
import { Checkbox, CheckboxGroup, Label, Radio, RadioGroup } from 'react-aria-components';
import { FRAME_FAMILY } from '../../graph/filters.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceDialog } from '../../kit/choice-dialog.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { kindOf } from '../../kit/kinds.ts';
import { relationOf, relationWords } from '../../kit/relations.ts';
import { Tick } from '../../kit/tick.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import choices from './choices.module.css';
import styles from './hub-choice.module.css';
import type { OpenedEntity } from './state/explorer-state.ts';
import type { Hub } from './use-actions.ts';

const AMOUNTS = [50, 100, 200, 500] as const;

/**
 * Before an entity of very many neighbours is opened: which relations, which kinds, how many. Cooperation is proposed, and the
 * administrative frame left aside, unless there is nothing else.
 */
export function HubChoice({
  hub,
  onOpen,
  onClose,
}: {
  hub: Hub;
  onOpen: (by: Omit<OpenedEntity, 'slug'>) => void;
  onClose: () => void;
}) {
  const text = useText();
  const frame = frameAmong(hub.linkCounts);
  const byNumber = totalsBy(hub.linkCounts, ({ relation }) => relation);
  const relations = new Map([...byNumber].sort(([a], [b]) => Number(frame.has(a)) - Number(frame.has(b))));
  const cooperation = [...relations.keys()].filter((relation) => !frame.has(relation));
  const [wanted, setWanted] = useState<readonly string[]>(
    cooperation.length > 0 ? cooperation : [...relations.keys()],
  );
  const kinds = totalsBy(
    hub.linkCounts.filter(({ relation }) => wanted.includes(relation)),
    ({ kind }) => kind,
  );
  const everyKind = new Set(hub.linkCounts.map(({ kind }) => kind));
  const [wantedKinds, setWantedKinds] = useState<readonly string[]>([...everyKind]);
  const [first, setFirst] = useState<number>(100);
  const total = hub.linkCounts
    .filter(({ relation, kind }) => wanted.includes(relation) && wantedKinds.includes(kind))
    .reduce((sum, count) => sum + count.total, 0);
  const all = (chosen: readonly string[], every: { readonly size: number }) => chosen.length === every.size;
  return (
    <ChoiceDialog title={typeset(text('network.hub.title', { name: hub.name }))} onClose={onClose}>
      <p>{text('network.hub.lead', { total: hub.linkTotal })}</p>
      <div className={styles['groups']}>
        <CheckboxGroup value={[...wanted]} onChange={setWanted} className={styles['group'] ?? ''}>
          <Label>{text('network.hub.relations')}</Label>
          {[...relations].map(([relation, count]) => (
            <Checkbox key={relation} value={relation} className={`marked ${styles['entry']}`}>
              <Tick />
              <span>
                {wordsOf(hub.linkCounts, relation)}
                <span className={styles['towards']}>{kindsOf(hub.linkCounts, relation)}</span>
              </span>
              <span className={styles['count']}>{count}</span>
            </Checkbox>
          ))}
        </CheckboxGroup>
        <CheckboxGroup value={[...wantedKinds]} onChange={setWantedKinds} className={styles['group'] ?? ''}>
          <Label>{text('network.hub.kinds')}</Label>
          {[...kinds].map(([kind, count]) => (
            <Checkbox key={kind} value={kind} className={`marked ${styles['entry']}`}>
              <Tick />
              <span className={styles['kind']}>
                <KindMark kind={kind} essStatus="DISPROVED" />
                {kindOf(kind).plural}
              </span>
              <span className={styles['count']}>{count}</span>
            </Checkbox>
          ))}
        </CheckboxGroup>
      </div>
      <RadioGroup
        value={String(first)}
        onChange={(value) => setFirst(Number(value))}
        orientation="horizontal"
        className={styles['amounts'] ?? ''}
      >
        <Label>{text('network.hub.first')}</Label>
        {AMOUNTS.map((amount) => (
          <Radio key={amount} value={String(amount)} className={choices['amount'] ?? ''}>
            {amount}
          </Radio>
        ))}
      </RadioGroup>
      <p aria-live="polite" className={choices['sum']}>
        {text('network.hub.sum', { total, drawn: Math.min(total, first) })}
      </p>
      <div className={choices['buttons']}>
        <Button
          isDisabled={total === 0}
          onPress={() =>
            onOpen({
              relations: all(wanted, relations) ? [] : [...wanted],
              kinds: all(wantedKinds, everyKind) ? [] : [...wantedKinds],
              first,
            })
          }
        >
          {text('network.hub.open')}
        </Button>
        <Button quiet onPress={onClose}>
          {text('network.hub.leave')}
        </Button>
      </div>
    </ChoiceDialog>
  );
}

type Counts = Hub['linkCounts'];

function totalsBy(counts: Counts, word: (count: Counts[number]) => string): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const count of counts) totals.set(word(count), (totals.get(word(count)) ?? 0) + count.total);
  return new Map([...totals].sort(([, a], [, b]) => b - a));
}

/** The relations that only nest collectivities in one another: what stands in a territory is not part of its frame. */
function frameAmong(counts: Counts): ReadonlySet<string> {
  const nesting = counts.filter(({ relation }) => relationOf(relation).family === FRAME_FAMILY);
  const others = new Set(
    nesting.filter(({ kind }) => kind !== 'Collectivity').map(({ relation }) => relation),
  );
  return new Set(nesting.map(({ relation }) => relation).filter((relation) => !others.has(relation)));
}

/** What a relation leads to, the most numerous first: « pôles, structures ». */
function kindsOf(counts: Counts, relation: string): string {
  const kinds = totalsBy(
    counts.filter((count) => count.relation === relation),
    ({ kind }) => kind,
  );
  return [...kinds.keys()].map((kind) => kindOf(kind).plural.toLowerCase()).join(', ');
}

/** A relation as the entity lives it: from one side, from the other, or both. */
function wordsOf(counts: Counts, relation: string): string {
  const ways = counts.filter((count) => count.relation === relation).map(({ direction }) => direction);
  return [...new Set(ways.map((direction) => relationWords(relation, direction)))].join(', ');
}
