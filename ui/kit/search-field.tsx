import { Search as SearchIcon } from 'lucide-react';
import {
  Collection,
  ComboBox,
  Group,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import type { TextKey } from '../text/fr.ts';
import { useText } from '../text/use-text.ts';
import { kindOf } from './kinds.ts';
import styles from './search-field.module.css';
import { type SearchHit, SearchHitLine, tellSourcesOnce } from './search-hit.tsx';

/** What is typed in a search box, and what answers it. */
interface Search {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly state: 'idle' | 'searching' | 'answered' | 'failed';
  readonly found: readonly SearchHit[];
  readonly total: number;
}

/** Search box whose answers are grouped by kind, the group of the best answer first. */
export function SearchField({
  search: { text, setText, state, found, total },
  onChoose,
}: {
  search: Search;
  onChoose: (hit: SearchHit) => void;
}) {
  const say = useText();
  const message = messageOf(state, found.length);
  return (
    <ComboBox
      className={styles['field'] ?? ''}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        const hit = found.find((entry) => entry.slug === key);
        if (hit) onChoose(hit);
      }}
      items={groupsOf(found)}
      allowsEmptyCollection={message !== null}
      allowsCustomValue
      menuTrigger="input"
      defaultFilter={() => true}
    >
      <Label className="sr-only">{say('search.label')}</Label>
      <Group className={styles['box'] ?? ''}>
        <SearchIcon size={22} aria-hidden="true" />
        <Input
          className={styles['input'] ?? ''}
          placeholder={say('search.placeholder')}
          maxLength={200}
          spellCheck="false"
        />
      </Group>
      <Popover isNonModal className={`floating ${styles['popover']}`} offset={6} maxHeight={560}>
        <ListBox
          className="hits"
          items={groupsOf(found)}
          renderEmptyState={() => <p className={styles['empty']}>{message && say(message, { text })}</p>}
        >
          {(group) => (
            <ListBoxSection id={group.kind}>
              <Header className="hits-title">{kindOf(group.kind).plural}</Header>
              <Collection items={group.hits}>
                {(hit) => (
                  <ListBoxItem id={hit.slug} textValue={hit.name} className="hit">
                    <SearchHitLine hit={hit} />
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
        {found.length > 0 && total > found.length && (
          <p className={styles['more']}>{say('search.more', { total })}</p>
        )}
      </Popover>
    </ComboBox>
  );
}

function messageOf(state: string, count: number): TextKey | null {
  if (state === 'failed') return 'search.failed';
  if (state === 'searching' && count === 0) return 'search.running';
  return state === 'answered' && count === 0 ? 'search.none' : null;
}

interface HitGroup {
  readonly id: string;
  readonly kind: string;
  readonly hits: readonly (SearchHit & { id: string })[];
}

/** Answers by kind, the kind of the best answer first. */
export function groupsOf(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<string, (SearchHit & { id: string })[]>();
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), { ...hit, id: hit.slug }]);
  return [...groups].map(([kind, group]) => ({ id: kind, kind, hits: tellSourcesOnce(group) }));
}
