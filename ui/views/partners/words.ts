import type { Family, PartnerProposal, PartnerReason } from '../../data/partner-documents.ts';
import { listWords } from '../../text/lists.ts';
import { evenFigure } from '../../text/numbers.ts';
import { typeset } from '../../text/typeset.ts';
import type { Say } from '../../text/use-text.ts';

export const familyWords = (family: Family, text: Say) => text(`partners.family.${family}`);

/** A figure from 0 to 1 with three decimals, as the reader's language writes it. */
export const evenPart = (value: number) => evenFigure(value, 3);

/** Reasons from the one that counts most; those that are not known come last. */
export const heaviestFirst = ({ reasons }: PartnerProposal) =>
  [...reasons].sort((one, other) => (other.part ?? -1) - (one.part ?? -1));

const namesOf = (entities: readonly { readonly name: string }[]) =>
  listWords(entities.map(({ name }) => typeset(name)));

/** The families and themes a candidate brings; `null` when it brings none of those sought. */
function broughtWords({ shared }: PartnerReason, { familiesMet }: PartnerProposal, text: Say): string | null {
  const brought = [
    ...familiesMet.map((family) => familyWords(family, text)),
    ...shared.map(({ name }) => typeset(name)),
  ];
  return brought.length === 0 ? null : listWords(brought);
}

/** Why somebody is proposed, in a few words; `declared` when what is brought was asked for, not only missing. */
export function becauseWords(
  reason: PartnerReason,
  proposal: PartnerProposal,
  declared: boolean,
  text: Say,
): string {
  const { criterion, shared } = reason;
  if (criterion === 'COMPLEMENTARITY')
    return text(declared ? 'partners.because.declared' : 'partners.because.missing', {
      what: broughtWords(reason, proposal, text) ?? '',
    });
  return (criterion === 'THEMES' || criterion === 'FUNDING') && shared.length > 0
    ? text(`partners.because.${criterion}`, { names: namesOf(shared) })
    : knownWords(reason, proposal, text);
}

/** What a criterion rests on, in words; `described` when nobody bears the need yet; what is known and empty is said as such, apart from what is not documented. */
export function groundWords(
  reason: PartnerReason,
  proposal: PartnerProposal,
  described: boolean,
  text: Say,
): string {
  if (reason.value !== null) return knownWords(reason, proposal, text);
  const { criterion } = reason;
  return text(described ? `partners.unsought.${criterion}` : `partners.unknown.${criterion}`);
}

function knownWords(reason: PartnerReason, proposal: PartnerProposal, text: Say): string {
  const { criterion, shared } = reason;
  const names = namesOf(shared);
  switch (criterion) {
    case 'RELATIONS':
      return shared.length === 0
        ? text('partners.ground.RELATIONS.none')
        : text('partners.ground.RELATIONS', { count: shared.length, names });
    case 'COMPLEMENTARITY': {
      const what = broughtWords(reason, proposal, text);
      return what === null
        ? text('partners.ground.COMPLEMENTARITY.none')
        : text('partners.ground.COMPLEMENTARITY', { what });
    }
    case 'TERRITORY': {
      const nearness = proposal.territory ?? 'ELSEWHERE';
      const where = text(`partners.territory.${nearness}`);
      return shared.length === 0 ? where : text('partners.ground.TERRITORY', { where, names });
    }
    default:
      return shared.length === 0
        ? text(`partners.ground.${criterion}.none`)
        : text(`partners.ground.${criterion}`, { names });
  }
}
