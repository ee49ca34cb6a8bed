import { type Drawing, hasArrow, widthOf } from '../../../graph/drawing.ts';
import type { GroundHead } from '../../../graph/grounds.ts';
import { capitalised, PLAIN_STROKE, strokeEntries } from '../../../kit/export/link-legend.ts';
import type { LegendEntry } from '../../../kit/export/picture-content.ts';
import { KINDS } from '../../../kit/kinds.ts';
import { DEPTHS, valueWord } from '../../../kit/relations.ts';
import { listWords } from '../../../text/lists.ts';
import type { Say } from '../../../text/use-text.ts';

/**
 * Everything that is on a drawing and means something, each once: kinds, grounds, strokes, widths, arrows, the path looked at. What a stroke
 * or a width tells twice (advised and announced, a depth that is not said and the shallowest) is one entry of two words.
 */
export function legendEntries(
  drawing: Drawing,
  path: boolean,
  grounds: readonly GroundHead[],
  text: Say,
): readonly LegendEntry[] {
  const { entities, links, bundles = [] } = drawing;
  const kinds = new Set(entities.map(({ kind }) => kind));
  const depths = new Map<number, string[]>();
  for (const depth of [...DEPTHS, null]) {
    if (!links.some((link) => (link.depth ?? null) === depth)) continue;
    const width = widthOf(depth);
    const words = depth ? valueWord('depth', depth) : text('network.legend.depthUnsaid');
    depths.set(width, [...(depths.get(width) ?? []), words]);
  }
  return capitalised([
    ...KINDS.filter(({ code }) => kinds.has(code)).map(({ code, label }) => ({ kind: code, label })),
    ...grounds.map((ground) => ({ ground, label: text(`network.legend.ground.${ground}`) })),
    ...strokeEntries(links, text),
    ...[...depths].map(([width, words]) => ({ label: listWords(words), stroke: { ...PLAIN_STROKE, width } })),
    ...(links.some(({ relation }) => hasArrow(relation))
      ? [{ label: text('network.legend.arrow'), stroke: { ...PLAIN_STROKE, arrow: true } }]
      : []),
    ...(path ? [{ label: text('network.legend.path'), stroke: { ...PLAIN_STROKE, path: true } }] : []),
    ...(bundles.length > 0
      ? [{ label: text('network.legend.bundle'), stroke: { ...PLAIN_STROKE, width: 4 } }]
      : []),
  ]);
}
