import { LARGEST_PAGE } from '../domain/entity/page-size.ts';

/** What the parts of a list read page after page are, said once for all lists. */
export const FIRST = `Combien en donner, ${LARGEST_PAGE} au plus.`;
export const AFTER = 'Curseur du dernier élément lu : la page commence après lui.';
export const EDGES = 'Les éléments de la page.';
export const CURSOR = 'Où reprendre après cet élément, avec « after ».';
export const PAGE_INFO = 'Où en est la page.';
export const HAS_NEXT = 'Reste-t-il une page ?';
export const END_CURSOR = 'Où reprendre, avec « after » ; absent d’une page vide.';
