import { csv } from './csv.ts';
import { png, pngAsSeen, svg, svgAsSeen } from './images.ts';

/** Every form in which something leaves Maillage; a new one is a file, a line here, and its two sentences. */
export const EXPORTS = [csv, png, svg, pngAsSeen, svgAsSeen] as const;

export const TABLE_EXPORTS = EXPORTS.filter((form) => form.of === 'table');
export const PICTURE_EXPORTS = EXPORTS.filter((form) => form.of === 'picture');
export type ExportCode = (typeof EXPORTS)[number]['code'];
