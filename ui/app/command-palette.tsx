import { ArrowRight, Search, X } from 'lucide-react';
import {
  Autocomplete,
  Button,
  Collection,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useNavigate } from 'react-router';
import { useSearch } from '../data/use-search.ts';
import { kindOf, sheetOf } from '../kit/kinds.ts';
import { groupsOf } from '../kit/search-field.tsx';
import { SearchHitLine } from '../kit/search-hit.tsx';
import { useEveryWord } from '../kit/use-every-word.ts';
import { useText } from '../text/use-text.ts';
import styles from './command-palette.module.css';
import { type Command, usePaletteCommands } from './palette-commands.ts';

const ALL = 'all';

/** Search of everything and shortcuts to screens and settings, over the page; the whole screen on a phone. */
export function CommandPalette({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const text = useText();
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={onOpenChange}
      isDismissable
      className={`veil ${styles['overlay']}`}
    >
      <Modal className={`floating ${styles['modal']}`}>
        <Dialog aria-label={text('palette.label')} className={styles['dialog'] ?? ''}>
          <Palette onDone={() => onOpenChange(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Palette({ onDone }: { onDone: () => void }) {
  const text = useText();
  const navigate = useNavigate();
  const search = useSearch();
  const { screens, actions } = usePaletteCommands();
  const typed = search.text.trim();
  const holds = useEveryWord();
  const named = (commands: readonly Command[]) => commands.filter(({ name }) => holds(name, typed));
  const shown = { screens: named(screens), actions: named(actions) };
  const go = (to: string) => {
    onDone();
    navigate(to);
  };
  const everything = () => go(`/recherche?q=${encodeURIComponent(typed)}`);
  const choose = (key: string) => {
    if (key === ALL) return everything();
    const hit = search.found.find(({ slug }) => `entity:${slug}` === key);
    if (hit) return go(sheetOf(hit));
    const command = [...screens, ...actions].find(({ id }) => id === key);
    if (!command) return;
    onDone();
    command.run(navigate);
  };
  return (
    <Autocomplete inputValue={search.text} onInputChange={search.setText}>
      <SearchField
        aria-label={text('search.label')}
        className={styles['field'] ?? ''}
        autoFocus
        onSubmit={() => {
          if (typed) everything();
        }}
      >
        <Search size={20} aria-hidden="true" />
        <Input
          className={styles['input'] ?? ''}
          placeholder={text('palette.placeholder')}
          maxLength={200}
          spellCheck="false"
        />
        <Button
          slot={null}
          className={styles['close'] ?? ''}
          aria-label={text('palette.close')}
          onPress={onDone}
        >
          <X size={20} aria-hidden="true" />
        </Button>
      </SearchField>
      <Menu
        className={`hits ${styles['list']}`}
        aria-label={text('palette.answers')}
        onAction={(key) => choose(String(key))}
      >
        {groupsOf(search.found).map(({ kind, hits }) => (
          <MenuSection key={kind} id={kind}>
            <Header className={`hits-title ${styles['header']}`}>{kindOf(kind).plural}</Header>
            <Collection items={hits}>
              {(hit) => (
                <MenuItem id={`entity:${hit.slug}`} textValue={hit.name} className="hit">
                  <SearchHitLine hit={hit} />
                </MenuItem>
              )}
            </Collection>
          </MenuSection>
        ))}
        {search.total > search.found.length && (
          <MenuItem
            id={ALL}
            className={`hit ${styles['command']}`}
            textValue={text('palette.all', { total: search.total })}
          >
            <ArrowRight size={18} aria-hidden="true" />
            {text('palette.all', { total: search.total })}
          </MenuItem>
        )}
        {(['screens', 'actions'] as const).map(
          (group) =>
            shown[group].length > 0 && (
              <MenuSection key={group} id={group}>
                <Header className={`hits-title ${styles['header']}`}>{text(`palette.${group}`)}</Header>
                {shown[group].map((command) => (
                  <CommandItem key={command.id} command={command} />
                ))}
              </MenuSection>
            ),
        )}
      </Menu>
      <Status
        state={search.state}
        shown={search.found.length + shown.screens.length + shown.actions.length}
        typed={typed}
        lacking={search.lacking}
      />
    </Autocomplete>
  );
}

function CommandItem({ command }: { command: Command }) {
  const Icon = command.icon;
  return (
    <MenuItem id={command.id} textValue={command.name} className={`hit ${styles['command']}`}>
      <Icon size={18} aria-hidden="true" />
      {command.name}
    </MenuItem>
  );
}

/**
 * What the search has to say, spoken as it changes; that nothing answers, only under an empty list; that nothing of the kind is
 * documented in the place asked, under what is near.
 */
function Status({
  state,
  shown,
  typed,
  lacking,
}: {
  state: string;
  shown: number;
  typed: string;
  lacking: string | null;
}) {
  const text = useText();
  const none = shown === 0;
  return (
    <p className={styles['status']} role="status">
      {state === 'failed' && text('search.failed')}
      {state === 'searching' && none && text('search.running')}
      {state === 'answered' && none && text('search.none', { text: typed })}
      {state === 'answered' && !none && lacking !== null && text('search.lacking', { place: lacking })}
    </p>
  );
}
