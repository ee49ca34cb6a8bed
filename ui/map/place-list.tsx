import { useMemo } from 'react';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { KindMark } from '../kit/kind-mark.tsx';
import { KINDS, kindOf } from '../kit/kinds.ts';
import { typeset } from '../text/typeset.ts';
import { useText } from '../text/use-text.ts';
import { type MapLink, type MapPlace, type MapTie, tiesOfPlaces, whereOf } from './map-content.ts';
import styles from './place-list.module.css';
import { tieWords } from './tie-words.ts';

/**
 * The points of a map as a list, by kind, each with where it stands and why: same points, same selection. First the ties that
 * it draws, each with its number, when `onTie` tells them.
 */
export function PlaceList({
  label,
  places,
  selection,
  onSelect,
  links = [],
  onTie,
}: {
  label: string;
  places: readonly MapPlace[];
  selection: string | null;
  onSelect: (id: string | null) => void;
  links?: readonly MapLink[];
  onTie?: (links: readonly string[]) => void;
}) {
  const text = useText();
  const ties = useMemo(() => (onTie ? tiesOfPlaces(places, links) : []), [onTie, places, links]);
  const placeById = useMemo(() => new Map(places.map((place) => [place.id, place])), [places]);
  const tieGroups = [
    { id: 'ties', name: text('map.ties'), ties: ties.filter(({ from, to }) => from !== to) },
    { id: 'within', name: text('map.ties.within'), ties: ties.filter(({ from, to }) => from === to) },
  ].filter((group) => group.ties.length > 0);
  const tieLine = (tie: MapTie) => {
    const names = whereOf(tie.links, placeById);
    return (
      <ListBoxItem
        key={tie.id}
        id={tie.id}
        textValue={tieWords(names, tie.links.length, text)}
        className={styles['tie'] ?? ''}
      >
        <span className={styles['name']}>{typeset(names.join(' – '))}</span>
        <span className={styles['total']}>{tie.links.length}</span>
      </ListBoxItem>
    );
  };
  return (
    <ListBox
      aria-label={label}
      className={styles['list'] ?? ''}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={selection === null ? [] : [selection]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        const tie = ties.find(({ id }) => id === key);
        if (tie) onTie?.(tie.links.map(({ id }) => id));
        else onSelect(key === undefined ? null : String(key));
      }}
    >
      {tieGroups.map((group) => (
        <ListBoxSection key={group.id} id={group.id}>
          <Header className="list-title">{group.name}</Header>
          {group.ties.map(tieLine)}
        </ListBoxSection>
      ))}
      {byKind(places).map((group) => (
        <ListBoxSection key={group.id} id={group.id}>
          <Header className="list-title">{kindOf(group.kind).plural}</Header>
          <Collection items={group.places}>
            {(place) => (
              <ListBoxItem id={place.id} textValue={place.name} className={`marked ${styles['item']}`}>
                <KindMark {...place} />
                <span className={styles['name']}>
                  {typeset(place.name)}
                  <span className={styles['note']}>{typeset(place.basis)}</span>
                </span>
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      ))}
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
