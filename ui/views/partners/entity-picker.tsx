import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { SearchKind } from '../../data/search-documents.ts';
import { useSearch } from '../../data/use-search.ts';
import { SearchHitLine } from '../../kit/search-hit.tsx';
import type { TextKey } from '../../text/fr.ts';
import { useText } from '../../text/use-text.ts';
import styles from './need-form.module.css';

/** A box that finds one entity of some kinds by name or code; choosing empties it for the next. */
export function EntityPicker({
  label,
  kinds,
  example,
  onChoose,
}: {
  label: string;
  example: string;
  kinds: readonly SearchKind[];
  onChoose: (slug: string) => void;
}) {
  const text = useText();
  const search = useSearch(kinds);
  return (
    <ComboBox
      className={styles['picker'] ?? ''}
      inputValue={search.text}
      onInputChange={search.setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        search.setText('');
        onChoose(String(key));
      }}
      items={search.found.map((hit) => ({ ...hit, id: hit.slug }))}
      allowsEmptyCollection={search.text.trim() !== ''}
      allowsCustomValue
      menuTrigger="input"
      defaultFilter={() => true}
    >
      <Label>{label}</Label>
      <Input
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
          {(hit: (typeof search.found)[number] & { id: string }) => (
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
function emptyWords(state: ReturnType<typeof useSearch>['state']): TextKey {
  if (state === 'failed') return 'search.failed';
  return state === 'searching' ? 'search.running' : 'partners.pick.none';
}
