import type { PairShown, UnitGapShown } from '../../data/transversality-documents.ts';
import { scoreFigure } from '../../gaps/gap-figures.ts';
import { TriangleMatrix } from '../../gaps/matrix/triangle.tsx';
import { useText } from '../../text/use-text.ts';

/** Services, sectors or kinds two by two, each pair by its pattern and in words. */
export function Matrix({
  codes,
  nameOf,
  pairs,
  unitGaps,
  opened,
  onOpen,
}: {
  codes: readonly string[];
  nameOf: (code: string) => string;
  pairs: readonly PairShown[];
  unitGaps: readonly UnitGapShown[];
  opened: readonly [string, string] | null;
  onOpen: (pair: readonly [string, string] | null) => void;
}) {
  const text = useText();
  return (
    <TriangleMatrix
      label={text('transversality.matrix', { count: pairs.length })}
      codes={codes}
      nameOf={nameOf}
      pairs={pairs.map(({ first, second, worthExamining, gap }) => ({
        first,
        second,
        status: gap.status,
        observed: gap.observed,
        occasions: gap.occasions,
        worth: worthExamining,
        said: text('transversality.cell', {
          a: nameOf(first),
          b: nameOf(second),
          status: text(`gap.status.${gap.status}`),
          observed: gap.observed,
          occasions: gap.occasions ?? 0,
          unknown: gap.unknown,
          score: scoreFigure(gap.score?.point),
        }),
      }))}
      selfOf={(code) => {
        const gap = unitGaps.find((unit) => unit.code === code)?.gap;
        if (!gap) return null;
        const { observed, occasions } = gap;
        const said = text('transversality.diagonal', {
          name: nameOf(code),
          observed,
          occasions: occasions ?? 0,
        });
        return { observed, occasions, said };
      }}
      opened={opened}
      onOpen={onOpen}
    />
  );
}
