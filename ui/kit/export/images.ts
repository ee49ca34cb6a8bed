import { ON_WHITE, type Palette, readPalette } from '../palette.ts';
import type { Export, Reader } from './export.ts';
import { fontStyles } from './fonts.ts';
import type { PictureContent } from './picture-content.ts';
import { pictureSheet } from './picture-sheet.ts';
import { pngOf } from './png-of.ts';
import type { Provenance } from './provenance.ts';

type Colours = () => Palette;
const onWhite: Colours = () => ON_WHITE;
const asSeenNow: Colours = () => readPalette(document.documentElement);

const sheetIn =
  (colours: Colours) =>
  async (content: PictureContent, provenance: Provenance, { text }: Reader) =>
    pictureSheet(content, provenance, { text, palette: colours(), fonts: await fontStyles(), titled: true });

const svgIn = <Code extends string>(code: Code, colours: Colours) =>
  ({
    code,
    extension: 'svg',
    media: 'image/svg+xml',
    of: 'picture',
    write: sheetIn(colours),
  }) as const satisfies Export<PictureContent>;

const pngIn = <Code extends string>(code: Code, colours: Colours) =>
  ({
    code,
    extension: 'png',
    media: 'image/png',
    of: 'picture',
    write: async (...asked) => pngOf(await sheetIn(colours)(...asked)),
  }) as const satisfies Export<PictureContent>;

/** A drawing or a map as an image: on white, as documents are, or in the colours of the screen. */
export const png = pngIn('png', onWhite);
export const svg = svgIn('svg', onWhite);
export const pngAsSeen = pngIn('pngAsSeen', asSeenNow);
export const svgAsSeen = svgIn('svgAsSeen', asSeenNow);
