import { ChevronDown } from 'lucide-react';
import {
  Button as AriaButton,
  Checkbox,
  CheckboxGroup,
  Disclosure,
  DisclosurePanel,
  Label,
} from 'react-aria-components';
import type { SearchKind, SearchLevel } from '../../data/search-documents.ts';
import { Button } from '../../kit/button.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { kindOf } from '../../kit/kinds.ts';
import { valueWord } from '../../kit/relations.ts';
import { Tick } from '../../kit/tick.tsx';
import { useWide } from '../../kit/use-wide.ts';
import { useText } from '../../text/use-text.ts';
import styles from './results.module.css';
import type { ResultsState } from './results-state.ts';

/** What the answers can be narrowed to, each with its count; nothing when there is nothing to narrow. */
export function Facets({
  state,
  kinds,
  levels,
}: {
  state: ResultsState;
  kinds: readonly { kind: SearchKind; total: number }[];
  levels: readonly { level: SearchLevel; total: number }[];
}) {
  const text = useText();
  const wide = useWide('(min-width: 801px)');
  const chosen = state.kinds.length + state.levels.length;
  if (kinds.length + levels.length + chosen === 0) return null;
  return (
    <Disclosure key={String(wide)} defaultExpanded={wide} className={styles['facets'] ?? ''}>
      {!wide && (
        <AriaButton slot="trigger" className={styles['narrow'] ?? ''}>
          {text('results.narrow', { chosen })}
          <ChevronDown size={16} aria-hidden="true" />
        </AriaButton>
      )}
      <DisclosurePanel className={styles['panel'] ?? ''}>
        {kinds.length > 0 && (
          <CheckboxGroup
            className={styles['facet'] ?? ''}
            value={[...state.kinds]}
            onChange={(chosen) => state.choose({ kinds: chosen as SearchKind[] })}
          >
            <Label>{text('results.kinds')}</Label>
            {kinds.map(({ kind, total }) => (
              <Checkbox key={kind} value={kind} className={styles['choice'] ?? ''}>
                <Tick />
                <KindMark kind={kind} essStatus="DISPROVED" />
                <span>{kindOf(kind).plural}</span>
                <span className={styles['total']}>{total}</span>
              </Checkbox>
            ))}
          </CheckboxGroup>
        )}
        {levels.length > 0 && (
          <CheckboxGroup
            className={styles['facet'] ?? ''}
            value={[...state.levels]}
            onChange={(chosen) => state.choose({ levels: chosen as SearchLevel[] })}
          >
            <Label>{text('results.levels')}</Label>
            {levels.map(({ level, total }) => (
              <Checkbox key={level} value={level} className={styles['choice'] ?? ''}>
                <Tick />
                <KindMark kind="Collectivity" level={level} />
                <span>{valueWord('level', level)}</span>
                <span className={styles['total']}>{total}</span>
              </Checkbox>
            ))}
          </CheckboxGroup>
        )}
        {chosen > 0 && (
          <Button quiet onPress={() => state.choose({ kinds: [], levels: [] })}>
            {text('results.clear')}
          </Button>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
