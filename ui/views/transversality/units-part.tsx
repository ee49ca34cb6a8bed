import type { TransversalityShown } from '../../data/transversality-documents.ts';
import type { Units } from '../../data/units-compared.ts';
import { type Column, FigureTable } from '../../gaps/figure-table.tsx';
import { expectedFigure, scoreFigure } from '../../gaps/gap-figures.ts';
import { GapMark } from '../../gaps/gap-mark.tsx';
import { Part } from '../../gaps/part.tsx';
import { MethodLink } from '../../kit/method-link.tsx';
import { listWords } from '../../text/lists.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './transversality.module.css';
import { quoted } from './unit-words.ts';

/** What the units are counted in. A family of actors is not: a collectivity stands on a territory without being located there. */
const COUNTED = {
  services: 'transversality.units.services.count',
  secteurs: 'transversality.units.actors',
  acteurs: null,
} as const;

const COLUMNS: readonly Column[] = [
  { name: 'transversality.units.engaged' },
  { name: 'transversality.units.unknown' },
  { name: 'transversality.units.expected' },
  { name: 'transversality.score' },
  { name: 'transversality.status', words: true },
];

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
    <Part
      title={text(`transversality.units.${compared}`)}
      beside={<MethodLink id="unit-engagement" name="transversality.units.figure" />}
      told={text('transversality.units.told', { count: nowhere.length })}
    >
      <p className={styles['lead']}>
        {nowhere.length > 0
          ? text('transversality.units.nowhere', {
              names: listWords(nowhere.map(({ code }) => quoted(nameOf(code), text))),
            })
          : text('transversality.units.everywhere')}
      </p>
      <FigureTable
        label={text(`transversality.units.${compared}`)}
        head={{ name: 'transversality.units.name' }}
        columns={[...(counted ? [{ name: counted }] : []), ...COLUMNS]}
        rows={shown.unitGaps.map(({ code, gap }) => ({
          id: code,
          head: typeset(nameOf(code)),
          cells: [
            ...(counted ? [shown.units.find((unit) => unit.code === code)?.total ?? 0] : []),
            text('transversality.units.of', { observed: gap.observed, occasions: gap.occasions ?? 0 }),
            gap.unknown,
            expectedFigure(gap.expected),
            scoreFigure(gap.score?.point),
            <GapMark key="status" status={gap.status} />,
          ],
        }))}
      />
    </Part>
  );
}
