import type { TextKey } from '../text/fr.ts';
import { listWords } from '../text/lists.ts';
import { useText } from '../text/use-text.ts';

const LEVELS = ['REGION', 'DEPARTEMENT', 'EPCI', 'COMMUNE'] as const;

/** The official frame in one sentence, apart from what documents say. Nothing when no frame is loaded. */
export function FrameSentence({
  coverage,
}: {
  coverage: {
    readonly frame: readonly { level: string; total: number }[];
    readonly frameVintage: number | null;
    readonly frameWithoutPosition: number;
  };
}) {
  const text = useText();
  if (coverage.frameVintage === null) return null;
  const levels = LEVELS.flatMap((level) => {
    const total = coverage.frame.find((entry) => entry.level === level)?.total ?? 0;
    return total > 0 ? [text(`coverage.frame.${level}` satisfies TextKey, { total })] : [];
  });
  return (
    <>
      {text('coverage.frame.lead', { vintage: String(coverage.frameVintage), levels: listWords(levels) })}{' '}
      {text('coverage.frame.unplaced', { total: coverage.frameWithoutPosition })}
    </>
  );
}
