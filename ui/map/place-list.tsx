import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { KindMark } from '../kit/kind-mark.tsx';
import { KINDS, kindOf } from '../kit/kinds.ts';
import { typeset } from '../text/typeset.ts';
import type { MapPlace } from './map-content.ts';
import styles from './place-list.module.css';

/** The points of a map as a list, by kind, each with where it stands and why: same points, same selection. */
export function PlaceList({
  label,
  places,
  selection,
  onSelect,
}: {
  label: string;
  places: readonly MapPlace[];
  selection: string | null;
  onSelect: (id: string | null) => void;
}) {
  return (
    <ListBox
      aria-label={label}
      className={styles['list'] ?? ''}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={selection === null ? [] : [selection]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        onSelect(key === undefined ? null : String(key));
      }}
      items={byKind(places)}
    >
      {(group) => (
        <ListBoxSection id={group.id}>
          <Header className={styles['header'] ?? ''}>{kindOf(group.kind).plural}</Header>
          <Collection items={group.places}>
            {(place) => (
              <ListBoxItem id={place.id} textValue={place.name} className={styles['item'] ?? ''}>
                <KindMark {...place} />
                <span className={styles['name']}>
                  {typeset(place.name)}
                  <span className={styles['note']}>{typeset(place.basis)}</span>
                </span>
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}

function byKind(places: readonly MapPlace[]) {
  return KINDS.map(({ code }) => ({
    id: `kind:${code}`,
    kind: code,
    places: places.filter(({ kind }) => kind === code).sort((a, b) => a.name.localeCompare(b.name, 'fr')),
  })).filter((group) => group.places.length > 0);
}
