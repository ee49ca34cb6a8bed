import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTerritorySearch } from '../../data/use-territory-search.ts';
import { valueWord } from '../../kit/relations.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './account.module.css';

export interface ChosenTerritory {
  readonly slug: string;
  readonly name: string;
}

/** A box that finds the collectivity where a role is to hold; what is chosen stays written in it. */
export function TerritoryPicker({ onChoose }: { onChoose: (territory: ChosenTerritory | null) => void }) {
  const text = useText();
  const search = useTerritorySearch();
  return (
    <ComboBox
      className={styles['field'] ?? ''}
      inputValue={search.text}
      onInputChange={(typed) => {
        search.setText(typed);
        onChoose(null);
      }}
      selectedKey={null}
      onSelectionChange={(key) => {
        const chosen = search.found.find(({ slug }) => slug === key);
        if (!chosen) return;
        search.setText(chosen.name);
        onChoose(chosen);
      }}
      items={search.found.map((found) => ({ ...found, id: found.slug }))}
      allowsEmptyCollection={search.text.trim() !== ''}
      allowsCustomValue
      menuTrigger="input"
      defaultFilter={() => true}
    >
      <Label>{text('account.territory')}</Label>
      <Input
        placeholder={text('territory.placeholder')}
        maxLength={120}
        spellCheck="false"
        autoComplete="off"
      />
      <Popover isNonModal className={styles['popover'] ?? ''} offset={4} maxHeight={320}>
        <ListBox
          renderEmptyState={() => (
            <p className={styles['choice']}>{text(`territory.hint.${search.state}`)}</p>
          )}
        >
          {(found: (typeof search.found)[number] & { id: string }) => (
            <ListBoxItem id={found.slug} textValue={found.name} className={styles['choice'] ?? ''}>
              <span>{typeset(found.name)}</span>
              <span className={styles['quiet']}>
                {[found.level && valueWord('level', found.level), found.insee].filter(Boolean).join(' ')}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
