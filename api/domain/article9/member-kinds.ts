import { isLocalAuthority, type Traits } from '../pole/composition.ts';

/** Whether an actor is of a kind the law names: yes, no, or not known. */
type Belonging = 'YES' | 'NO' | 'UNKNOWN';

/** Whether an actor is of a member kind of article 9 (`memberKind` of the vocabulary). */
export function belongs(actor: Traits, memberKind: string): Belonging {
  switch (memberKind) {
    case 'ENTREPRISE_ESS':
      return enterprise(actor, 'PROVED');
    case 'ENTREPRISE':
      return enterprise(actor, 'DISPROVED');
    case 'COLLECTIVITE': {
      const local = isLocalAuthority(actor);
      return local === null ? 'UNKNOWN' : local ? 'YES' : 'NO';
    }
    case 'CENTRE_DE_RECHERCHE':
    case 'ENSEIGNEMENT_SUPERIEUR_RECHERCHE':
    case 'ORGANISME_FORMATION':
      return knowledge(actor, memberKind);
    case 'AUTRE_PERSONNE':
      return actor.kind === 'Pole' || (actor.kind === 'Collectivity' && isLocalAuthority(actor) === false)
        ? 'YES'
        : 'UNKNOWN';
    default:
      return 'UNKNOWN';
  }
}

/** « Other enterprises » are those a source says are not of the ESS: line 33 of Points de RepèreESS reads the law so. */
function enterprise(actor: Traits, wanted: 'PROVED' | 'DISPROVED'): Belonging {
  if (actor.kind === 'ActorGroup' && actor['level'] !== undefined) return 'NO';
  if (actor.kind !== 'Enterprise' && actor.kind !== 'ActorGroup') return 'NO';
  const status = actor['essStatus'];
  if (status === wanted) return 'YES';
  return status === 'PROVED' || status === 'DISPROVED' ? 'NO' : 'UNKNOWN';
}

/** A research or training body is told by the words its source uses; two of the law's three kinds may share a word. */
function knowledge(actor: Traits, memberKind: string): Belonging {
  if (actor.kind === 'ActorGroup') return actor['level'] === undefined ? 'UNKNOWN' : 'NO';
  if (actor.kind !== 'ResearchCentre') return 'NO';
  const nature = String(actor['nature'] ?? '').toLowerCase();
  const told = /universit|enseignement|école/.test(nature)
    ? 'ENSEIGNEMENT_SUPERIEUR_RECHERCHE'
    : /formation/.test(nature)
      ? 'ORGANISME_FORMATION'
      : /laboratoire|recherche/.test(nature)
        ? 'CENTRE_DE_RECHERCHE'
        : null;
  if (told === null) return 'UNKNOWN';
  return told === memberKind ? 'YES' : 'NO';
}
