import { type Drawing, hasArrow, lineOf, widthOf } from '../../../graph/drawing.ts';
import type { LegendEntry } from '../../../graph/picture/svg-of.ts';
import { KINDS } from '../../../kit/kinds.ts';
import { LINES } from '../../../kit/link-look.ts';
import { DEPTHS, valueWord, valueWords } from '../../../kit/relations.ts';
import { listWords } from '../../../text/lists.ts';
import type { useText } from '../../../text/use-text.ts';

/** Width of a sample whose width says nothing. */
const PLAIN = 2;

/**
 * Everything that is on a drawing and means something, each once: kinds, strokes, widths, arrows, the path looked at. What a stroke
 * or a width tells twice (advised and announced, a depth that is not said and the shallowest) is one entry of two words.
 */
export function legendEntries(
  drawing: Drawing,
  path: boolean,
  text: ReturnType<typeof useText>,
): readonly LegendEntry[] {
  const { entities, links, bundles = [] } = drawing;
  const kinds = new Set(entities.map(({ kind }) => kind));
  const plain = { line: 'solid', width: PLAIN, arrow: false, path: false } as const;
  const certainties = new Set(links.filter(({ announced }) => !announced).map(({ certainty }) => certainty));
  const strokes = LINES.map((line) => ({
    line,
    words: [
      ...valueWords('certainty')
        .filter(({ code }) => certainties.has(code) && lineOf({ certainty: code, announced: false }) === line)
        .map(({ label }) => label),
      ...(line === 'dotted' && links.some(({ announced }) => announced) ? [text('network.announced')] : []),
    ],
  }));
  const depths = new Map<number, string[]>();
  for (const depth of [...DEPTHS, null]) {
    if (!links.some((link) => (link.depth ?? null) === depth)) continue;
    const width = widthOf(depth);
    const words = depth ? valueWord('depth', depth) : text('network.legend.depthUnsaid');
    depths.set(width, [...(depths.get(width) ?? []), words]);
  }
  const entries: readonly LegendEntry[] = [
    ...KINDS.filter(({ code }) => kinds.has(code)).map(({ code, label }) => ({ kind: code, label })),
    ...strokes
      .filter(({ words }) => words.length > 0)
      .map(({ line, words }) => ({ label: listWords(words), stroke: { ...plain, line } })),
    ...[...depths].map(([width, words]) => ({ label: listWords(words), stroke: { ...plain, width } })),
    ...(links.some(({ relation }) => hasArrow(relation))
      ? [{ label: text('network.legend.arrow'), stroke: { ...plain, arrow: true } }]
      : []),
    ...(path ? [{ label: text('network.legend.path'), stroke: { ...plain, path: true } }] : []),
    ...(bundles.length > 0 ? [{ label: text('network.legend.bundle'), stroke: { ...plain, width: 4 } }] : []),
  ];
  return entries.map((entry) => ({
    ...entry,
    label: entry.label.charAt(0).toUpperCase() + entry.label.slice(1),
  }));
}
