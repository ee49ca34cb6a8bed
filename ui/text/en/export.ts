import type { exportWords as french } from '../fr/export.ts';

export const exportWords = {
  'export.title': 'Title',
  'export.address': 'Address',
  'export.savedOn': 'Saved on',
  'export.dataDate': 'Most recent source',
  'export.sources': 'Sources',
  'export.caution': 'Caution',
  'export.yes': 'yes',
  'export.no': 'no',
  'export.save': 'Save',
  'export.sourcesNotHad':
    'Not cited: they could not be asked for when this file was saved. The address leads to them.',
  'export.saved': 'File saved.',
  'export.savedWithoutSources':
    'File saved without its sources, which could not be asked for: the file says so. Save it again to have them.',
  'export.notSaved': 'This browser could not draw the image. Try the drawing (SVG).',
  'export.entities': 'entities',
  'export.links': 'links',
  'export.picture.day': 'Maillage, {date}',
  'export.picture.said': '{word}: {value}',
  'export.picture.sources':
    '{count, plural, =0 {No source cited} one {Source} other {Sources}} for the links drawn',
  'export.picture.sourcesNotHad':
    'Sources not cited: they could not be asked for. The address above leads to them.',
  'export.form.csv': 'Table (CSV)',
  'export.form.csv.purpose':
    'For a spreadsheet: one line a fact, and before them the title, address, dates, settings and sources.',
  'export.form.png': 'Image (PNG)',
  'export.form.png.purpose': 'For a document or slides: title, date, legend and sources in the image.',
  'export.form.svg': 'Drawing (SVG)',
  'export.form.svg.purpose':
    'To enlarge or edit without loss: title, date, legend and sources in the drawing.',
  'export.form.pngAsSeen': 'Image as on screen (PNG)',
  'export.form.pngAsSeen.purpose': 'The image, in the colours of the screen instead of on white.',
  'export.form.svgAsSeen': 'Drawing as on screen (SVG)',
  'export.form.svgAsSeen.purpose': 'The drawing, in the colours of the screen instead of on white.',
} as const satisfies Record<keyof typeof french, string>;
