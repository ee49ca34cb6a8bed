import { KindMark } from '../../kit/kind-mark.tsx';
import { kindOf } from '../../kit/kinds.ts';
import { basisWords } from '../../map/place-of.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import type { CooperationNetwork } from './cooperation-network.ts';
import styles from './cooperations.module.css';

/** The same entities in lines: where each stands, on what ground, and how many ties are known. */
export function EntityTable({
  network,
  selection,
  onSelect,
}: {
  network: CooperationNetwork;
  selection: string | null;
  onSelect: (slug: string | null) => void;
}) {
  const text = useText();
  const ties = new Map<string, number>();
  for (const end of network.links.flatMap(({ from, to }) => [from, to]))
    ties.set(end, (ties.get(end) ?? 0) + 1);
  const rows = [...network.entities].sort(
    (a, b) => (ties.get(b.slug) ?? 0) - (ties.get(a.slug) ?? 0) || a.name.localeCompare(b.name, 'fr'),
  );
  return (
    <table className={`ruled ${styles['table']}`}>
      <thead>
        <tr>
          <th scope="col">{text('cooperations.table.name')}</th>
          <th scope="col">{text('cooperations.table.kind')}</th>
          <th scope="col">{text('cooperations.table.place')}</th>
          <th scope="col" className="number">
            {text('cooperations.table.links')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((entity) => (
          <tr key={entity.slug} data-chosen={entity.slug === selection}>
            <th scope="row">
              <button
                type="button"
                className={`pick-button ${styles['pick']}`}
                aria-pressed={entity.slug === selection}
                onClick={() => onSelect(entity.slug === selection ? null : entity.slug)}
              >
                <KindMark {...entity} />
                {typeset(entity.name)}
              </button>
            </th>
            <td>{kindOf(entity.kind).label}</td>
            <td>{entity.position ? basisWords(entity.position, text) : text('cooperations.unplaced')}</td>
            <td className="number">{ties.get(entity.slug) ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
