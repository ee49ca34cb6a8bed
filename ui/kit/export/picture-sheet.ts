import { dateWords } from '../../text/dates.ts';
import type { Say } from '../../text/use-text.ts';
import type { Palette } from '../palette.ts';
import type { LegendEntry, PictureContent } from './picture-content.ts';
import { madeWith, type Provenance } from './provenance.ts';
import { escaped, kindMark, numberMark, pileMark, round, strokeMark } from './svg-marks.ts';

const MARGIN = 28;
/** Width of an average letter of the legend. */
const LETTER = 6.9;
const LINE = 17;
const ROW = 26;
const LEAST_WIDTH = 640;
const SANS = '"Inter Variable", Inter, system-ui, sans-serif';
const SERIF = '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif';

/** How a picture is set on its sheet. */
export interface Setting {
  readonly text: Say;
  readonly palette: Palette;
  /** A style sheet that holds the type, as text; empty where the page has it. */
  readonly fonts: string;
  /** Whether it bears its title: a page that is printed tells it already. */
  readonly titled: boolean;
  /** Whether legend and sources stand beside the picture, as a wide page has room for, rather than under it. */
  readonly beside?: boolean;
}

/** A picture as an SVG document that can be read alone: title, date, address, parameters, legend and sources around it. */
export function pictureSheet(
  content: PictureContent,
  provenance: Provenance,
  { text, palette, fonts, titled, beside = false }: Setting,
): string {
  const longest = content.legend.reduce((most, { label }) => Math.max(most, label.length), 0);
  const column = Math.max(150, 44 + longest * LETTER);
  const width = beside
    ? content.width + column + 3 * MARGIN
    : Math.max(content.width + 2 * MARGIN, LEAST_WIDTH);
  const lettersIn = (room: number) => Math.floor(room / 6.4);
  const heads = headLines(provenance, text).flatMap((line) => wrapped(line, lettersIn(width - 2 * MARGIN)));
  const head = titled ? 30 : 0;
  const top = MARGIN + head + heads.length * LINE + 20;
  const left = beside ? content.width + 2 * MARGIN : MARGIN;
  const legendTop = beside ? top + 10 : top + content.height + 40;
  const columns = beside ? 1 : Math.max(1, Math.floor((width - 2 * MARGIN) / column));
  const legend = legendOf(content.legend, palette, { left, top: legendTop, column, columns });
  const sourcesTop = legendTop + legend.height + 18;
  const sources = (provenance.sources ?? []).flatMap((source) =>
    wrapped(`– ${source}`, lettersIn(beside ? column : width - 2 * MARGIN)),
  );
  const end = sourcesTop + (sources.length + 1) * LINE;
  const total = (beside ? Math.max(end, top + content.height) : end) + MARGIN;
  const words = (x: number, y: number, said: string, more = '') =>
    `<text x="${round(x)}" y="${round(y)}" ${more}>${escaped(said)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(total)}" viewBox="0 0 ${round(width)} ${round(total)}" role="img">`,
    titled && `<title>${escaped(provenance.title)}</title>`,
    fonts && `<style>${fonts}</style>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    `<g font-family='${SANS}' font-size="13" fill="${palette.ink}">`,
    titled &&
      words(MARGIN, MARGIN + 20, provenance.title, `font-family='${SERIF}' font-size="24" font-weight="600"`),
    ...heads.map((line, rank) =>
      words(MARGIN, MARGIN + 14 + head + rank * LINE, line, `fill="${palette.muted}"`),
    ),
    `<g transform="translate(${MARGIN} ${round(top)})">${content.inside(palette)}</g>`,
    legend.svg,
    words(
      left,
      sourcesTop,
      provenance.sources === null
        ? text('export.picture.sourcesNotHad')
        : text('export.picture.sources', { count: provenance.sources.length }),
      'font-weight="600"',
    ),
    ...sources.map((line, rank) =>
      words(left, sourcesTop + (rank + 1) * LINE, line, `fill="${palette.muted}"`),
    ),
    '</g></svg>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** Under the title: whether it is fictional, the day and what it was made with, then the address. */
function headLines(provenance: Provenance, text: Say): string[] {
  const { address, savedOn, fictional } = provenance;
  const said = madeWith(provenance, text).map(([word, value]) =>
    text('export.picture.said', { word, value: typeof value === 'number' ? value : dateWords(value) }),
  );
  return [
    ...(fictional ? [text('demonstration.banner')] : []),
    [text('export.picture.day', { date: dateWords(savedOn) }), ...said].join(' · '),
    address,
  ];
}

/** The signs of the drawing with their words, in rows; the words of one are never cut. */
function legendOf(
  legend: readonly LegendEntry[],
  palette: Palette,
  { left, top, column, columns }: Readonly<{ left: number; top: number; column: number; columns: number }>,
): { svg: string; height: number } {
  const svg = legend
    .map((entry, rank) => {
      const x = left + 10 + (rank % columns) * column;
      const y = top + Math.floor(rank / columns) * ROW;
      return `<g transform="translate(${round(x)} ${round(y)})">${sampleOf(entry, palette)}<text x="22" y="4">${escaped(entry.label)}</text></g>`;
    })
    .join('');
  return { svg, height: Math.ceil(legend.length / columns) * ROW };
}

const SAMPLE = { from: { x: -12, y: 0 }, to: { x: 14, y: 0 }, turns: [] };
const MIDDLE = { x: 0, y: 0 };

function sampleOf({ kind, stroke, ground, number }: LegendEntry, palette: Palette): string {
  if (ground) {
    const tint = ground === 'pole' ? palette.groundPole : palette.ground;
    return `<rect x="-12" y="-8" width="26" height="16" rx="5" fill="${tint}"/>`;
  }
  if (kind) return kindMark({ kind, essStatus: 'DISPROVED' }, MIDDLE, 20, palette);
  if (stroke) return strokeMark({ ...stroke, ...SAMPLE }, palette);
  if (number === 'tie') return numberMark(2, MIDDLE, palette);
  return number === 'pile' ? pileMark(3, MIDDLE, palette) : '';
}

function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
