import { singular } from './activity-stem.ts';
import { foldText } from './fold-text.ts';
import { JOINING_WORDS } from './joining-words.ts';

/**
 * Acronyms and what people write for them, as they are said by everybody in this field: either finds what is called by the
 * other. The list is only a way to find, and names nothing; the glossary says what each is, with its source. Editable;
 * singular or plural, accents or not.
 */
const WRITTEN_WHOLE: Readonly<Record<string, readonly string[]>> = {
  ess: ['économie sociale et solidaire'],
  ptce: ['pôle territorial de coopération économique', 'pôle territorial coopération'],
  scic: ["société coopérative d'intérêt collectif"],
  scop: ['société coopérative et participative'],
  cae: ["coopérative d'activités et d'emploi"],
  cress: [
    "chambre régionale de l'économie sociale et solidaire",
    "chambre régionale de l'économie sociale",
    "chambre régionale de l'ess",
  ],
  cncres: [
    "conseil national des chambres régionales de l'économie sociale et solidaire",
    'conseil national des cress',
  ],
  rtes: ['réseau des collectivités territoriales pour une économie solidaire'],
  mes: ["mouvement pour l'économie solidaire"],
  fse: ['fonds social européen'],
  feder: ['fonds européen de développement régional'],
  por: ['programme opérationnel régional'],
  dsp: ['délégation de service public'],
  dla: ["dispositif local d'accompagnement"],
  qpv: [
    'quartier prioritaire de la politique de la ville',
    'quartier politique de la ville',
    'quartier prioritaire',
  ],
  ami: ["appel à manifestation d'intérêt"],
  aap: ['appel à projets'],
  cpo: ["convention pluriannuelle d'objectifs"],
  pat: ['projet alimentaire territorial'],
  cper: ['contrat de plan état région'],
  pia: ["programme d'investissements d'avenir"],
  srdeii: [
    "schéma régional de développement économique d'innovation et d'internationalisation",
    "schéma régional de développement de l'économie de l'innovation et de l'internationalisation",
    'schéma régional de développement économique',
  ],
  sraddet: ["schéma régional d'aménagement de développement durable et d'égalité des territoires"],
  sraddt: ["schéma régional d'aménagement et de développement durable du territoire"],
  sri: ["stratégie régionale d'innovation"],
  epci: ['établissement public de coopération intercommunale'],
  pnr: ['parc naturel régional'],
  petr: ["pôle d'équilibre territorial et rural"],
  iae: ["insertion par l'activité économique"],
  geiq: ["groupement d'employeurs pour l'insertion et la qualification"],
  gpec: ["gestion prévisionnelle de l'emploi et des compétences"],
  cbe: ["comité de bassin d'emploi"],
  btp: ['bâtiment et travaux publics'],
  pme: ['petite et moyenne entreprise'],
  etp: ['équivalent temps plein'],
  copil: ['comité de pilotage'],
  notre: ['nouvelle organisation territoriale de la république'],
  europe: ['union européenne'],
  edenn: ["espace de démonstration et d'expérimentation à la nature urbaine"],
};

/** The same of places, which a question names whole: « CRESS PDL » is « CRESS Pays de la Loire ». */
const PLACES_WRITTEN_WHOLE: Readonly<Record<string, readonly string[]>> = { pdl: ['pays de la loire'] };

/** Telling words of a phrase, each in the singular. */
const tellingOf = (phrase: string) =>
  foldText(phrase)
    .split(' ')
    .filter((word) => !JOINING_WORDS.has(word))
    .map(singular);

interface Written {
  readonly acronym: string;
  readonly words: readonly string[];
}

const writtenOf = (list: Readonly<Record<string, readonly string[]>>): Map<string, Written[]> =>
  Map.groupBy(
    Object.entries(list)
      .flatMap(([acronym, phrases]) => phrases.map((phrase) => ({ acronym, words: tellingOf(phrase) })))
      .toSorted((a, b) => b.words.length - a.words.length),
    ({ words: [first = ''] }) => first,
  );

const ALL_WRITTEN = { ...WRITTEN_WHOLE, ...PLACES_WRITTEN_WHOLE };
const BY_FIRST_WORD = writtenOf(WRITTEN_WHOLE);
const WITH_PLACES = writtenOf(ALL_WRITTEN);

const WHOLE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(ALL_WRITTEN).flatMap(([acronym, [phrase]]) =>
    phrase === undefined ? [] : [[acronym, foldText(phrase)] as const],
  ),
);

/** What an acronym is said for, folded; none for another word. */
export function writtenWhole(acronym: string): string | undefined {
  return WHOLE_OF.get(acronym);
}

/** What an acronym stands for in a text, and where: from a word to another, that one left out. */
interface Said {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The acronyms that some folded words stand for, whatever the plurals and the joining words, the longest first. */
export function acronymsIn(tokens: readonly string[], known = BY_FIRST_WORD): readonly Said[] {
  const found: Said[] = [];
  for (let from = 0; from < tokens.length; ) {
    const said = (known.get(singular(tokens[from] ?? '')) ?? []).flatMap(({ acronym, words }) => {
      const to = endOf(words, tokens, from);
      return to === null ? [] : [{ word: acronym, from, to }];
    })[0];
    if (said) found.push(said);
    from = said?.to ?? from + 1;
  }
  return found;
}

/** A text with acronyms for what is written whole: « fonds social européen » is « fse ». Those of places when they are asked. Folded. */
export function withAcronyms(text: string, { places }: { places: boolean } = { places: false }): string {
  const tokens = foldText(text).split(' ').filter(Boolean);
  const found = acronymsIn(tokens, places ? WITH_PLACES : BY_FIRST_WORD);
  return tokens
    .flatMap((token, place) => {
      const said = found.find(({ from, to }) => place >= from && place < to);
      return said === undefined ? [token] : place === said.from ? [said.word] : [];
    })
    .join(' ');
}

/** A text with acronyms written whole: « loi ess » is « loi economie sociale et solidaire ». Folded. */
export function withoutAcronyms(text: string): string {
  return foldText(text)
    .split(' ')
    .map((word) => WHOLE_OF.get(word) ?? word)
    .join(' ');
}

/** Where some words end in a text, joining words aside, when they all stand from there on; null otherwise. */
function endOf(words: readonly string[], tokens: readonly string[], from: number): number | null {
  let at = from;
  for (const [place, word] of words.entries()) {
    while (place > 0 && JOINING_WORDS.has(tokens[at] ?? '')) at++;
    if (singular(tokens[at] ?? '') !== word) return null;
    at++;
  }
  return at;
}
