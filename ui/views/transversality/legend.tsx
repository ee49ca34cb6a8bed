import type { PairShown } from '../../data/transversality-documents.ts';
import { GapLegend, StatusLegend, StrokeLegend } from '../../gaps/gap-legend.tsx';
import { GAP_STATUSES } from '../../gaps/gap-status.ts';
import { MethodLink } from '../../kit/method-link.tsx';
import { useText } from '../../text/use-text.ts';
import type { View } from './transversality-state.ts';
import { meetingsOf } from './unit-drawing.ts';

/** The words of a gap with how many pairs bear each, then how what is drawn is read. */
export function Legend({
  pairs,
  view,
  withForums,
}: {
  pairs: readonly PairShown[];
  view: View;
  withForums: boolean;
}) {
  const text = useText();
  return (
    <GapLegend
      title={text('transversality.legend')}
      beside={<MethodLink id="gap-status" name="transversality.status" />}
      told={text('transversality.legend.told')}
    >
      <StatusLegend
        statuses={GAP_STATUSES}
        countOf={(status) => pairs.filter(({ gap }) => gap.status === status).length}
      />
      {view === 'matrice' ? (
        <p>{text('transversality.legend.counts')}</p>
      ) : (
        <StrokeLegend
          meetings={meetingsOf(pairs)}
          examined={pairs.some(({ worthExamining }) => worthExamining)}
          concerned={withForums}
        />
      )}
      <p>{text('transversality.margin.empty')}</p>
    </GapLegend>
  );
}
