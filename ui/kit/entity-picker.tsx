import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { TextKey } from '../text/fr.ts';
import { useText } from '../text/use-text.ts';
import styles from './entity-picker.module.css';
import { type SearchHit, SearchHitLine } from './search-hit.tsx';

/** What is typed in the box, and what answers it. */
interface Search {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly state: 'idle' | 'searching' | 'answered' | 'failed';
  readonly found: readonly SearchHit[];
}

/** A box that finds one entity by name or code; choosing empties it for the next. */
export function EntityPicker({
  label,
  search,
  example,
  autoFocus = false,
  onChoose,
}: {
  label: string;
  search: Search;
  example: string;
  autoFocus?: boolean;
  onChoose: (hit: SearchHit) => void;
}) {
  const text = useText();
  return (
    <ComboBox
      className={styles['picker'] ?? ''}
      inputValue={search.text}
      onInputChange={search.setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        const hit = search.found.find(({ slug }) => slug === key);
        if (!hit) return;
        search.setText('');
        onChoose(hit);
      }}
      items={search.found.map((hit) => ({ ...hit, id: hit.slug }))}
      allowsEmptyCollection={search.text.trim() !== ''}
      allowsCustomValue
      menuTrigger="input"
      defaultFilter={() => true}
    >
      <Label>{label}</Label>
      <Input
        autoFocus={autoFocus}
        className={`text-box ${styles['input']}`}
        placeholder={example}
        maxLength={120}
        spellCheck="false"
      />
      <Popover isNonModal className={`floating ${styles['popover']}`} offset={4} maxHeight={360}>
        <ListBox
          className="hits"
          renderEmptyState={() => <p className={styles['hint']}>{text(emptyWords(search.state))}</p>}
        >
          {(hit: SearchHit & { id: string }) => (
            <ListBoxItem id={hit.slug} textValue={hit.name} className="hit">
              <SearchHitLine hit={hit} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What a list that holds nobody says: a search that failed never reads as nothing found. */
function emptyWords(state: Search['state']): TextKey {
  if (state === 'failed') return 'search.failed';
  return state === 'searching' ? 'search.running' : 'search.pick.none';
}
