import type { SheetEntity } from '../../data/sheet-documents.ts';
import { useText } from '../../text/use-text.ts';
import styles from './no-link.module.css';

/** Nobody has written down a link yet: said as such, with what to collect. */
export function NoLink({ entity }: { entity: SheetEntity }) {
  const text = useText();
  return (
    <div className={styles['none']}>
      <p>{text('sheet.none')}</p>
      <p>{text(`sheet.none.${entity.__typename}`)}</p>
    </div>
  );
}
