import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import type { Screen } from './screens.ts';

/** Pixels by point of the page: A4 is then 1190 pixels high, as large as on a desk. */
const SCALE = 2;

export interface Printed {
  readonly pdf: Buffer;
  /** One picture a page. */
  readonly pages: readonly Buffer[];
}

/** The open page as the printer would have it, and as pictures. */
export async function print(page: Page, paper: NonNullable<Screen['paper']>): Promise<Printed> {
  const pdf = await page.pdf({ format: 'A4', landscape: paper === 'landscape', printBackground: false });
  const pdfium = await PDFiumLibrary.init();
  try {
    const document = await pdfium.loadDocument(pdf);
    const pages: Buffer[] = [];
    for (const sheet of document.pages()) {
      const { width, height, data } = await sheet.render({ scale: SCALE, render: 'bitmap' });
      const image = new PNG({ width, height });
      image.data = Buffer.from(data);
      pages.push(PNG.sync.write(image));
    }
    document.destroy();
    return { pdf, pages };
  } finally {
    pdfium.destroy();
  }
}
