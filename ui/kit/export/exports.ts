import { csv } from './csv.ts';

/** The forms in which a table leaves; a new one is a file and a line. */
export const TABLE_EXPORTS = [csv] as const;
