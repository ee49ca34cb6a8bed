import { ChevronDown, MapPin } from 'lucide-react';
import { useEffect, useState } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
} from 'react-aria-components';
import { DEMONSTRATION } from '../data/demonstration.ts';
import { useTerritorySearch } from '../data/use-territory-search.ts';
import { useWorkingTerritory, useWorkOn } from '../data/working-territory.ts';
import { KindMark } from '../kit/kind-mark.tsx';
import { valueWord } from '../kit/relations.ts';
import { typeset } from '../text/typeset.ts';
import { useText } from '../text/use-text.ts';
import styles from './territory-selector.module.css';

const FRANCE = '*';

/** « Je travaille sur : … »: the collectivity that scopes every screen, changed by name or code, or the whole of France. */
export function TerritorySelector() {
  const text = useText();
  const territory = useWorkingTerritory();
  const workOn = useWorkOn();
  const search = useTerritorySearch();
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const openSelector = (event: KeyboardEvent) => {
      if (event.code !== 'KeyT' || !event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', openSelector);
    return () => document.removeEventListener('keydown', openSelector);
  }, []);

  const unknown = territory?.state === 'unknown';
  const shown = territory
    ? text(unknown ? 'territory.unknown' : 'territory.on', { name: typeset(territory.name) })
    : text('territory.france');
  const items = [
    ...(search.text.trim() === ''
      ? [
          { id: FRANCE, name: text('territory.france'), level: null, note: text('territory.france.note') },
          {
            id: DEMONSTRATION,
            name: text('demonstration.name'),
            level: null,
            note: text('demonstration.note'),
          },
        ]
      : []),
    ...search.found.map((found) => ({
      id: found.slug,
      name: typeset(found.name),
      level: found.level,
      note: [found.level && valueWord('level', found.level), found.insee].filter(Boolean).join(' '),
    })),
  ];
  return (
    <DialogTrigger
      isOpen={open}
      onOpenChange={(next) => {
        setOpen(next);
        search.setText('');
      }}
    >
      <Button className={styles['trigger'] ?? ''} data-unknown={unknown}>
        <MapPin size={18} aria-hidden="true" />
        <span className={styles['lead']}>{text('territory.label')}</span>
        <span className={styles['shown']}>{shown}</span>
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      <Popover className={`floating ${styles['popover']}`} placement="bottom start" offset={6}>
        <Dialog className={styles['dialog'] ?? ''} aria-label={text('territory.title')}>
          <Autocomplete inputValue={search.text} onInputChange={search.setText}>
            <SearchField autoFocus className={styles['field'] ?? ''}>
              <Label>{text('territory.title')}</Label>
              <Input
                className={`text-box ${styles['input']}`}
                placeholder={text('territory.placeholder')}
                maxLength={120}
                spellCheck="false"
              />
              <kbd className={`key ${styles['key']}`}>{text('territory.shortcut')}</kbd>
            </SearchField>
            <ListBox
              className={styles['list'] ?? ''}
              aria-label={text('territory.title')}
              items={items}
              onAction={(key) => {
                workOn(key === FRANCE ? null : String(key));
                setOpen(false);
              }}
            >
              {(item) => (
                <ListBoxItem id={item.id} textValue={item.name} className={`marked ${styles['item']}`}>
                  {item.level ? (
                    <KindMark kind="Collectivity" level={item.level} size={20} />
                  ) : (
                    <MapPin size={18} />
                  )}
                  <span className={styles['name']}>{item.name}</span>
                  <span className={styles['note']}>{item.note}</span>
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
          <p className={styles['hint']} role="status">
            {text(`territory.hint.${search.state}`)}
          </p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
