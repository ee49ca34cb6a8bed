import { shapeOf } from '../../kit/kind-shapes.ts';
import { DASHES, type Line } from '../../kit/link-look.ts';
import { SANS } from '../names.ts';
import { reachOf, WAYS } from '../naming.ts';
import type { Palette } from '../palette.ts';
import type { Picture, PictureEdge, PictureNode } from './picture.ts';

/** A sign of the drawing and what it says. */
export interface LegendEntry {
  readonly label: string;
  readonly kind?: string;
  readonly stroke?: {
    readonly line: Line;
    readonly width: number;
    readonly arrow: boolean;
    readonly path: boolean;
  };
}

/** What stands around the drawing in its file, so that it can be read alone. */
export interface Caption {
  /** `null` where the page tells it already. */
  readonly title: string | null;
  /** Under the title: the date, the counts, the address. */
  readonly lines: readonly string[];
  readonly legend: readonly LegendEntry[];
  readonly sourcesTitle: string;
  readonly sources: readonly string[];
  /** A style sheet holding the type, as text; empty when it could not be had. */
  readonly fonts: string;
}

const MARGIN = 28;
/** Width of an average letter of the legend. */
const LETTER = 6.9;
const LINE = 17;
const SERIF = '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif';

/** Text as it stands in an XML document: a name never becomes markup, and a character XML forbids is left out. */
export function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
  );
}

/** The drawing as an SVG document, with its title, date, legend and sources. */
export function svgOf(picture: Picture, caption: Caption, palette: Palette): string {
  const { box } = picture;
  const width = Math.max(box.right - box.left + 2 * MARGIN, 640);
  const perLine = Math.floor((width - 2 * MARGIN) / 6.4);
  const heads = caption.lines.flatMap((line) => wrapped(line, perLine));
  const titled = caption.title === null ? 0 : 30;
  const top = MARGIN + titled + heads.length * LINE + 20;
  const height = box.bottom - box.top;
  const legend = legendOf(caption, palette, MARGIN, top + height + 40, width);
  const sources = caption.sources.flatMap((source) => wrapped(`– ${source}`, perLine));
  const sourcesTop = top + height + 40 + legend.height + 18;
  const total = sourcesTop + (sources.length + 1) * LINE + MARGIN;
  const text = (x: number, y: number, words: string, more = '') =>
    `<text x="${round(x)}" y="${round(y)}" ${more}>${escaped(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(total)}" viewBox="0 0 ${round(width)} ${round(total)}" role="img">`,
    caption.title !== null && `<title>${escaped(caption.title)}</title>`,
    caption.fonts && `<style>${caption.fonts}</style>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    `<g font-family='${SANS}' font-size="13" fill="${palette.ink}">`,
    caption.title !== null &&
      text(MARGIN, MARGIN + 20, caption.title, `font-family='${SERIF}' font-size="24" font-weight="600"`),
    ...heads.map((line, index) =>
      text(MARGIN, MARGIN + 14 + titled + index * LINE, line, `fill="${palette.muted}"`),
    ),
    `<g transform="translate(${round(MARGIN - box.left)} ${round(top - box.top)})">`,
    ...picture.marks.map((mark) => markOf(mark, palette)),
    ...picture.edges.map((edge) => edgeOf(edge, palette)),
    ...picture.nodes.map((node) => nodeOf(node, palette)),
    '</g>',
    legend.svg,
    text(MARGIN, sourcesTop, caption.sourcesTitle, 'font-weight="600"'),
    ...sources.map((line, index) =>
      text(MARGIN, sourcesTop + (index + 1) * LINE, line, `fill="${palette.muted}"`),
    ),
    '</g></svg>',
  ]
    .filter(Boolean)
    .join('\n');
}

function nodeOf(node: PictureNode, palette: Palette): string {
  const { entity, at, size } = node;
  const scale = size / 32;
  const { outline, fill, rings, dashed, dark } = shapeOf(entity);
  const ring = dark ? '#ffffff' : palette.ink;
  const shape = [
    `<path d="${outline}" fill="${fill}" stroke="${palette.ink}" stroke-width="1.5" stroke-linejoin="round"${dashed ? ' stroke-dasharray="3.2 2.4"' : ''}/>`,
    ...rings.map(
      (share) =>
        `<path d="${outline}" fill="none" stroke="${ring}" stroke-width="${round(1.5 / share)}" transform="translate(16 16) scale(${share}) translate(-16 -16)"/>`,
    ),
  ].join('');
  const drawn = `<g transform="translate(${round(at.x - size / 2)} ${round(at.y - size / 2)}) scale(${round(scale)})">${shape}</g>`;
  return drawn + nameOf(node, palette);
}

function nameOf({ at, size, lines, side, font, entity }: PictureNode, palette: Palette): string {
  const step = font * 1.2;
  const [across, down] = WAYS[side];
  const reach = reachOf(size, side);
  const x = at.x + across * reach;
  const last = (lines.length - 1) * step;
  const first =
    at.y +
    (down === 0 ? font * 0.35 - last / 2 : down > 0 ? reach + font * 0.85 : -reach - last - font * 0.2);
  const anchor = across < 0 ? 'end' : across > 0 ? 'start' : 'middle';
  const spans = lines
    .map(
      (line, index) => `<tspan x="${round(x)}" y="${round(first + index * step)}">${escaped(line)}</tspan>`,
    )
    .join('');
  if (spans === '') return '';
  return `<text font-size="${font}"${entity.centre ? ' font-weight="600"' : ''} text-anchor="${anchor}" paint-order="stroke" stroke="${palette.paper}" stroke-width="4" stroke-linejoin="round">${spans}</text>`;
}

function edgeOf({ from, to, bend, width, line, arrow, path }: PictureEdge, palette: Palette): string {
  const colour = path ? palette.accent : palette.line;
  const way = bend
    ? `M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(to.x)} ${round(to.y)}`
    : `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;
  const dash = DASHES[line] ? ` stroke-dasharray="${DASHES[line]}"` : '';
  const drawn = `<path d="${way}" fill="none" stroke="${colour}" stroke-width="${path ? 3.5 : width}"${dash}/>`;
  if (!arrow) return drawn;
  const angle = (Math.atan2(to.y - (bend ?? from).y, to.x - (bend ?? from).x) * 180) / Math.PI;
  return `${drawn}<path d="M0 0L-8 -3.6L-8 3.6Z" fill="${colour}" transform="translate(${round(to.x)} ${round(to.y)}) rotate(${round(angle)})"/>`;
}

function markOf({ shape, box, name, outline, kind }: Picture['marks'][number], palette: Palette): string {
  if (outline) {
    const ground = kind === 'Pole' ? palette.groundPole : palette.ground;
    const points = outline.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
    return `<polygon points="${points}" fill="${ground}" stroke="${ground}" stroke-width="14" stroke-linejoin="round"/>`;
  }
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const look = `fill="none" stroke="${palette.line}" stroke-opacity="0.5"`;
  const words = `font-size="12.5" font-weight="600" fill="${palette.muted}"`;
  if (shape === 'ring') {
    return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(width / 2)}" ry="${round(height / 2)}" ${look}/><text x="${round(x)}" y="${round(box.top + 4)}" ${words} text-anchor="middle" paint-order="stroke" stroke="${palette.paper}" stroke-width="8">${escaped(name)}</text>`;
  }
  const edge = shape === 'region' ? look : 'fill="none"';
  return `<rect x="${round(box.left)}" y="${round(box.top)}" width="${round(width)}" height="${round(height)}" rx="8" ${edge}/><text x="${round(box.left + 10)}" y="${round(box.top + 18)}" ${words}>${escaped(name)}</text>`;
}

/** The signs of the drawing with their words, in rows; the words of one are never cut. */
function legendOf(
  { legend }: Caption,
  palette: Palette,
  left: number,
  top: number,
  width: number,
): { svg: string; height: number } {
  const longest = legend.reduce((most, { label }) => Math.max(most, label.length), 0);
  const column = Math.max(150, 44 + longest * LETTER);
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / column));
  const svg = legend
    .map(({ label, kind, stroke }, index) => {
      const x = left + 10 + (index % columns) * column;
      const y = top + Math.floor(index / columns) * 26;
      const mark = kind
        ? nodeOf(sample(kind), palette)
        : stroke
          ? edgeOf({ ...stroke, from: { x: -12, y: 0 }, to: { x: 14, y: 0 }, bend: null }, palette)
          : '';
      return `<g transform="translate(${round(x)} ${round(y)})">${mark}<text x="22" y="4">${escaped(label)}</text></g>`;
    })
    .join('');
  return { svg, height: Math.ceil(legend.length / columns) * 26 };
}

function sample(kind: string): PictureNode {
  return {
    entity: { id: kind, kind, name: '', essStatus: 'DISPROVED', centre: false },
    at: { x: 0, y: 0 },
    size: 20,
    lines: [],
    side: 'right',
    font: 12.5,
  };
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

const round = (value: number) => Math.round(value * 100) / 100;
