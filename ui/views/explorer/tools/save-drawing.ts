import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import { type Drawing, lineOf } from '../../../graph/drawing.ts';
import { readPalette } from '../../../graph/palette.ts';
import type { Picture } from '../../../graph/picture/picture.ts';
import { pngOf } from '../../../graph/picture/png-of.ts';
import { svgOf } from '../../../graph/picture/svg-of.ts';
import { KINDS } from '../../../kit/kinds.ts';
import { readableAddress } from '../../../kit/readable-address.ts';
import { valueWords } from '../../../kit/relations.ts';
import { saveFile } from '../../../kit/table-file.ts';
import { currentLocale } from '../../../text/language.ts';
import type { useText } from '../../../text/use-text.ts';
import type { SavedAs } from './command-bar.tsx';

/** Saves the drawing as a file that can be read alone. Says whether it could. */
export async function saveDrawing(
  as: SavedAs,
  picture: Picture,
  { title, name, drawing }: { title: string; name: string; drawing: Drawing },
  text: ReturnType<typeof useText>,
): Promise<boolean> {
  const kinds = new Set(drawing.entities.map(({ kind }) => kind));
  const certainties = new Map(
    drawing.links.map((link) => [link.certainty, lineOf({ ...link, announced: false })]),
  );
  const sources = new Set(
    drawing.links.flatMap(({ sources: own = [] }) => own.map((source) => source.title)),
  );
  const caption = {
    title,
    lines: [
      text('network.caption', {
        date: new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'long' }).format(new Date()),
        entities: drawing.entities.length,
        links: drawing.links.length,
      }),
      readableAddress(window.location.href),
    ],
    kinds: KINDS.filter(({ code }) => kinds.has(code)).map(({ code, label }) => ({ kind: code, label })),
    certainties: valueWords('certainty').flatMap(({ code, label }) => {
      const line = certainties.get(code);
      return line ? [{ line, label }] : [];
    }),
    sourcesTitle: text('network.caption.sources', { count: sources.size }),
    sources: [...sources].sort((a, b) => a.localeCompare(b)),
    fonts: await fontStyles(),
  };
  const svg = svgOf(picture, caption, readPalette(document.documentElement));
  const png = as === 'png' ? await pngOf(svg) : null;
  if (as === 'png' && png === null) return false;
  saveFile(`maillage-${name}.${as}`, as === 'svg' ? 'image/svg+xml' : 'image/png', png ?? svg);
  return true;
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
