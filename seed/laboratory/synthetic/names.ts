import type { Random } from '../../demonstration/random.ts';

const FIRST =
  'Val Mont Roche Font Clair Haute Belle Pierre Saule Chêne Orme Tille Aulne Ronce Bruyère Garenne'.split(
    ' ',
  );
const LAST =
  'fontaine mare combe lande sève rive croix tour grange lac noue prée source forge motte plaine'.split(' ');
const RIVERS = 'Lune Brume Ondine Serpe Vaure Mielle Ardine Soleure'.split(' ');
const FORMS = 'Coopérative Association Régie Mutuelle Fabrique Atelier Comptoir Collectif'.split(' ');
const TRADES =
  'des jardins|du réemploi|de la mobilité|du textile|de l’alimentation|de l’écoconstruction|des soins|du numérique|de la culture|de l’énergie|du bois|des aînés'.split(
    '|',
  );

export const FICTIONAL = '(fictif)';

/** Names that sound like places and are none. */
export function communeName(random: Random): string {
  return `${random.pick(FIRST)}${random.pick(LAST)}-sur-${random.pick(RIVERS)} ${FICTIONAL}`;
}

export function actorName(random: Random, commune: string): string {
  return `${random.pick(FORMS)} ${random.pick(TRADES)} de ${commune}`;
}
