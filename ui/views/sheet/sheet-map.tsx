import type { SheetEntity } from '../../data/sheet-documents.ts';
import { placeOf } from '../../map/place-of.ts';
import { TerritoryMap } from '../../map/territory-map.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './sheet-map.module.css';

/** Where an entity stands, and how precisely that is known. */
export default function SheetMap({ entity }: { entity: SheetEntity }) {
  const text = useText();
  const place = placeOf(entity, text);
  if (!place) return null;
  const territory =
    entity.__typename === 'Collectivity'
      ? { level: entity.level, insee: entity.insee, lat: place.lat, lon: place.lon }
      : { lat: place.lat, lon: place.lon };
  return (
    <figure className={styles['figure']}>
      <div className={styles['map']}>
        <TerritoryMap
          still
          label={text('sheet.map.label', { name: entity.name, basis: place.basis })}
          territory={territory}
          places={[place]}
          links={[]}
          selection={null}
          onSelect={() => {}}
        />
      </div>
      <figcaption>{typeset(place.basis)}</figcaption>
    </figure>
  );
}
