import type { TransversalityShown, UnitGapShown } from '../../data/transversality-documents.ts';
import type { Units } from '../../data/units-compared.ts';
import { GapMark } from '../../kit/gap/gap-mark.tsx';
import { MethodLink } from '../../kit/method-link.tsx';
import { listWords } from '../../text/lists.ts';
import { figure } from '../../text/numbers.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './transversality.module.css';
import table from './wide-table.module.css';
import { WideTable } from './wide-table.tsx';

/** What the units are counted in. A family of actors is not: a collectivity stands on a territory without being located there. */
const COUNTED = {
  services: 'transversality.units.services.count',
  secteurs: 'transversality.units.actors',
  acteurs: null,
} as const;

/** Each unit alone: one that is engaged nowhere meets nobody, and that is said once. */
export function UnitsPart({
  shown,
  compared,
  nameOf,
}: {
  shown: TransversalityShown;
  compared: Units;
  nameOf: (code: string) => string;
}) {
  const text = useText();
  const counted = COUNTED[compared];
  const nowhere = shown.unitGaps.filter(({ gap }) => gap.observed === 0 && (gap.occasions ?? 0) > 0);
  return (
    <section className={styles['part']}>
      <h2>
        {text(`transversality.units.${compared}`)}{' '}
        <MethodLink id="unit-engagement" name="transversality.units.figure" />
      </h2>
      <p className={styles['lead']}>
        {nowhere.length > 0
          ? text('transversality.units.nowhere', {
              names: listWords(
                nowhere.map(({ code }) => text('transversality.quoted', { name: nameOf(code) })),
              ),
            })
          : text('transversality.units.everywhere')}
      </p>
      <WideTable label={text(`transversality.units.${compared}`)}>
        <thead>
          <tr>
            <th scope="col">{text('transversality.units.name')}</th>
            {counted && (
              <th scope="col" className={table['number']}>
                {text(counted)}
              </th>
            )}
            <th scope="col" className={table['number']}>
              {text('transversality.units.engaged')}
            </th>
            <th scope="col" className={table['number']}>
              {text('transversality.units.unknown')}
            </th>
            <th scope="col" className={table['number']}>
              {text('transversality.units.expected')}
            </th>
            <th scope="col" className={table['number']}>
              {text('transversality.score')}
            </th>
            <th scope="col">{text('transversality.status')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.unitGaps.map((unit) => (
            <UnitRow
              key={unit.code}
              unit={unit}
              name={nameOf(unit.code)}
              total={counted && (shown.units.find(({ code }) => code === unit.code)?.total ?? 0)}
            />
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}

function UnitRow({ unit: { gap }, name, total }: { unit: UnitGapShown; name: string; total: number | null }) {
  const text = useText();
  return (
    <tr>
      <th scope="row">{typeset(name)}</th>
      {total !== null && <td className={table['number']}>{total}</td>}
      <td className={table['number']}>
        {text('transversality.units.of', { observed: gap.observed, occasions: gap.occasions ?? 0 })}
      </td>
      <td className={table['number']}>{gap.unknown}</td>
      <td className={table['number']}>{figure(gap.expected)}</td>
      <td className={table['number']}>{figure(gap.score?.point, 3)}</td>
      <td>
        <GapMark status={gap.status} />
      </td>
    </tr>
  );
}
