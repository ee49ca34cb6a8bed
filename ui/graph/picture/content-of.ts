import type { LegendEntry, PictureContent } from '../../kit/export/picture-content.ts';
import { escaped, kindMark, round, strokeMark } from '../../kit/export/svg-marks.ts';
import type { Palette } from '../../kit/palette.ts';
import { reachOf, WAYS } from '../naming.ts';
import { TITLE, titleIn } from '../titles.ts';
import type { Picture, PictureNode } from './picture.ts';

/** A drawing as it leaves: every mark, link and entity once, as on the screen, on its land where it stands on the earth. */
export function contentOf(picture: Picture, legend: readonly LegendEntry[]): PictureContent {
  const { box } = picture;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  return {
    width,
    height,
    legend,
    inside: (palette) =>
      [
        `<svg width="${round(width)}" height="${round(height)}" viewBox="${round(box.left)} ${round(box.top)} ${round(width)} ${round(height)}" overflow="visible">`,
        groundOf(picture, palette),
        ...picture.marks.map((mark) => markOf(mark, palette)),
        ...picture.edges.map((edge) => strokeMark(edge, palette)),
        ...picture.marks.map((mark) => titleOf(mark, palette)),
        ...picture.nodes.map(
          (node) => kindMark(node.entity, node.at, node.size, palette) + nameOf(node, palette),
        ),
        '</svg>',
      ].join('\n'),
  };
}

/** Water, every country, and the territories one knows, as far as the map goes. */
function groundOf({ ground }: Picture, palette: Palette): string {
  if (!ground) return '';
  const { left, top, right, bottom } = ground.box;
  const within = `x="${round(left)}" y="${round(top)}" width="${round(right - left)}" height="${round(bottom - top)}"`;
  const edge = 'stroke-linejoin="round" vector-effect="non-scaling-stroke" stroke-width="0.6"';
  const { east, north, land } = ground;
  const sea = land.extents.map(
    (known) => `M${known.west} ${known.south}H${known.east}V${known.north}H${known.west}Z`,
  );
  return [
    `<svg ${within} viewBox="${round(left)} ${round(top)} ${round(right - left)} ${round(bottom - top)}">`,
    `<g transform="matrix(${east.scale} 0 0 ${-north.scale} ${round(east.x)} ${round(north.y)})">`,
    `<path d="${sea.join('')}" fill="${palette.sea}"/>`,
    `<path d="${land.around}" fill="${palette.abroad}" stroke="${palette.border}" ${edge}/>`,
    `<path d="${land.outlines}" fill="${palette.land}" stroke="${palette.border}" ${edge}/>`,
    '</g></svg>',
  ].join('');
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

function markOf({ shape, box, outline, kind }: Picture['marks'][number], palette: Palette): string {
  if (outline) {
    const ground = kind === 'Pole' ? palette.groundPole : palette.ground;
    const points = outline.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
    return `<polygon points="${points}" fill="${ground}" stroke="${ground}" stroke-width="14" stroke-linejoin="round"/>`;
  }
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const look = `fill="none" stroke="${palette.line}" stroke-opacity="0.5"`;
  const edge = shape === 'region' ? look : 'fill="none"';
  return `<rect x="${round(box.left)}" y="${round(box.top)}" width="${round(width)}" height="${round(height)}" rx="8" ${edge}/>`;
}

/** The name of a column or a region, over all lines; a ground has none. */
function titleOf({ shape, box, name, heading = 0 }: Picture['marks'][number], palette: Palette): string {
  if (shape === 'ground') return '';
  const { lines, share } = titleIn(name, box.right - box.left, heading);
  const words = `font-size="${round(TITLE.size * share)}" font-weight="${TITLE.weight}" fill="${palette.muted}" paint-order="stroke" stroke="${palette.paper}" stroke-linejoin="round"`;
  const [x, y] = [box.left + TITLE.aside * share, box.top + (TITLE.above + TITLE.size * 0.9) * share];
  return lines
    .map(
      (line, index) =>
        `<text x="${round(x)}" y="${round(y + index * TITLE.line * share)}" ${words} stroke-width="4">${escaped(line)}</text>`,
    )
    .join('');
}
