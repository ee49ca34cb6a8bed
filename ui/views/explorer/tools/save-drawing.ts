import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import type { Drawing } from '../../../graph/drawing.ts';
import { ON_WHITE, readPalette } from '../../../graph/palette.ts';
import type { Picture } from '../../../graph/picture/picture.ts';
import { pngOf } from '../../../graph/picture/png-of.ts';
import { type Caption, svgOf } from '../../../graph/picture/svg-of.ts';
import { saveFile } from '../../../kit/export/export.ts';
import { readableAddress } from '../../../kit/readable-address.ts';
import { currentLocale } from '../../../text/language.ts';
import type { useText } from '../../../text/use-text.ts';
import { legendEntries } from '../legend/legend-entries.ts';
import type { SavedAs } from './command-bar.tsx';

/** What is saved, and of what. */
export interface Saved {
  readonly title: string;
  readonly drawing: Drawing;
  /** Whether paths are looked at. */
  readonly path: boolean;
}

/** Saves the drawing as a file that can be read alone, on white unless it is wanted as on the screen. Says whether it could. */
export async function saveDrawing(
  as: SavedAs,
  picture: Picture,
  saved: Saved,
  text: ReturnType<typeof useText>,
): Promise<boolean> {
  const { format, asSeen } = FORMATS[as];
  const caption = { ...captionOf(saved, text), fonts: await fontStyles() };
  const svg = svgOf(picture, caption, asSeen ? readPalette(document.documentElement) : ON_WHITE);
  const png = format === 'png' ? await pngOf(svg) : null;
  if (format === 'png' && png === null) return false;
  const type = format === 'svg' ? 'image/svg+xml' : 'image/png';
  saveFile(fileName(saved.title, new Date(), format), type, png ?? svg);
  return true;
}

const FORMATS = {
  png: { format: 'png', asSeen: false },
  svg: { format: 'svg', asSeen: false },
  pngAsSeen: { format: 'png', asSeen: true },
  svgAsSeen: { format: 'svg', asSeen: true },
} as const;

/** Words around the drawing: its title, its date, what its signs say, where its links come from. */
export function captionOf({ title, drawing, path }: Saved, text: ReturnType<typeof useText>): Caption {
  const sources = new Set(
    drawing.links.flatMap(({ sources: own = [] }) => own.map((source) => source.title)),
  );
  return {
    title,
    lines: [
      text('network.caption', {
        date: new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'long' }).format(new Date()),
        entities: drawing.entities.length,
        links: drawing.links.length,
      }),
      readableAddress(window.location.href),
    ],
    legend: legendEntries(drawing, path, text),
    sourcesTitle: text('network.caption.sources', { count: sources.size }),
    sources: [...sources].sort((a, b) => a.localeCompare(b)),
    fonts: '',
  };
}

/** Letters a file may bear in its name, whatever its folder. */
const LONGEST_NAME = 60;

/** « maillage-hauts-de-france-2026-11-30.png »: what is drawn, and the day of the reader's clock. */
export function fileName(title: string, day: Date, format: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  const two = (number: number) => String(number).padStart(2, '0');
  const date = [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join('-');
  return `${['maillage', words, date].filter(Boolean).join('-')}.${format}`;
}

/** The two types of the pages, inside the file: it then reads the same where they are not installed. */
async function fontStyles(): Promise<string> {
  const [sans, title] = await Promise.all([inter, serif].map(asDataAddress));
  const face = (family: string, data: string | null | undefined) =>
    data ? `@font-face{font-family:"${family}";font-weight:100 900;src:url(${data}) format("woff2")}` : '';
  return face('Inter Variable', sans) + face('Source Serif 4 Variable', title);
}

async function asDataAddress(address: string): Promise<string | null> {
  try {
    const blob = await (await fetch(address)).blob();
    return await new Promise((told) => {
      const reader = new FileReader();
      reader.onload = () => told(String(reader.result));
      reader.onerror = () => told(null);
      reader.readAsDataURL(blob);
    });
  } catch {
    return null;
  }
}
