import type { TransversalityShown, UnitShown } from '../../data/transversality-documents.ts';
import type { Units } from '../../data/units-compared.ts';
import { ACTOR_FAMILIES } from '../../data/values.ts';
import { valueWord } from '../../kit/relations.ts';
import { typeset } from '../../text/typeset.ts';
import type { Say } from '../../text/use-text.ts';

/** Name of a unit by its code: a family of services, the name of a sector, a kind of article 9. */
export function unitWords(compared: Units, units: readonly UnitShown[], text: Say): (code: string) => string {
  return (code) => {
    if (compared === 'services') return valueWord('serviceFamily', code);
    if (compared === 'secteurs') return units.find((unit) => unit.code === code)?.sector?.name ?? code;
    const kind = ACTOR_FAMILIES.find((one) => one === code);
    return kind ? text(`transversality.kind.${kind}`) : code;
  };
}

const LEVELS = ['COMMUNE', 'EPCI', 'PETR', 'PNR', 'PAYS', 'SYNDICAT', 'DEPARTEMENT', 'REGION'] as const;

/**
 * Whose forums the pairs are compared with. Where no comparable perimeter has any, each pair stands beside the others of
 * its own, and has a reference though the screen as a whole has none; `null` when none has.
 */
export function scopeOf({ reference, pairs }: TransversalityShown) {
  return reference.pairs?.scope ?? pairs.find(({ rate }) => rate !== null)?.rate?.scope ?? null;
}

/** Those a collectivity is compared with, in the plural: « intercommunalités », « collectivités » when of any level. */
export function comparedWords({ collectivity, reference }: TransversalityShown, text: Say): string {
  const level = collectivity.__typename === 'Collectivity' ? collectivity.level : null;
  const known = LEVELS.find((one) => one === level);
  return reference.pairs?.scope === 'LEVEL' && known
    ? text(`transversality.level.${known}`)
    : text('transversality.level.any');
}

/** A name as a sentence says it. */
export const quoted = (name: string, text: Say) =>
  text('transversality.quoted', { name: capital(typeset(name)) });

/** A name at the beginning of a line, or between quotation marks: it is that of a service or a sector. */
export const capital = (name: string) => name.charAt(0).toLocaleUpperCase() + name.slice(1);
