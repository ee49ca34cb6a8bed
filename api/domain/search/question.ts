import { withAcronyms, writtenWhole } from './acronyms.ts';
import { singular, stemOf } from './activity-stem.ts';
import { isActivity, relatedTo } from './activity-words.ts';
import { closeNames, closeTexts } from './close-names.ts';
import { compoundsIn, partsOf } from './compound.ts';
import { foldText } from './fold-text.ts';
import { initialsOf } from './initials.ts';
import { JOINING_WORDS } from './joining-words.ts';
import { isCalledByInitials, shortInitials } from './search-keys.ts';
import { wholeWord } from './search-words.ts';
import { isOneSlipAway } from './slips.ts';

/** What is read of a question, in characters, in words, and in words of an activity. */
const READ_CHARACTERS = 200;
const MOST_WORDS = 24;
const MOST_ACTIVITY_WORDS = 6;
const LONGEST_PLACE = 7;
const LONGEST_LOOSE = 2;
/**
 * A commune that no word places has as many inhabitants, and more in the midst of other words: « plan » and « hommes » are villages
 * too.
 */
const FEWEST_UNANNOUNCED = 1_000;
const FEWEST_LOOSE = 10_000;
/** Places looked up for one question: beyond, it is not a question. */
const MOST_PLACES = 40;

const words = (text: string) => new Set(text.split(' '));

/** Words that come before a place and before nothing else, then those that come before many things. */
const PLACING = words('a au aux en dans sur vers pres autour chez entre cote alentours environs proximite');
const JOINING = words('de du d des');
const ARTICLES = words('l d de du des la le les et a au aux un une en s');

/** Words of every question, which tell neither what is sought nor where. */
const SAID_ANYWAY = words(
  'qui que quoi quel quelle quels quelles quelqu quand comment combien pourquoi ou est sont y il elle ils elles on nous vous je j ' +
    'fait font faire faites fais a ont avoir existe existent trouver trouve cherche cherchons chercher recherchons ' +
    'voudrais veux souhaite besoin liste tous toutes tout toute leur leurs son sa ses mon ma mes notre nos votre vos ce cet cette ces ' +
    'dans sur sous vers avec sans pour par pres autour proche proches alentours environs proximite chez entre cote secteur secteurs ' +
    'plus moins tres bien aussi deja encore ici la l d de du des le les et en un une au aux qu s t c n ne pas ' +
    'centre centres personne personnes gens siren siret insee rna code postal cp ' +
    'domaine domaines matiere activite activites theme thematique travaille travaillent propose proposent agit agissent oeuvre oeuvrent ' +
    'occupe occupent peut peuvent coopere cooperent cooperation local locale locaux grand grande grands petit petite nord sud est ouest nouveau nouvelle saint sainte haut haute bas basse',
);

/** A département, an arrondissement or a year tells no activity. */
/** A département, and a side of many places: any other name tells more. */
const NORD = 'nord';
const DEPARTEMENT = /^(\d{2}|2[ab]|97\d)$/;
const POSTAL_CODE = /^\d{5}$/;
const NUMBER = /^(\d+(e|er|ere|eme|nd|nde)?|2[ab])$/;

/** Words that tell what sort of place a name is, or that one speaks of a place. */
const OF_PLACES = words(
  'ville villes commune communes mairie agglo agglomeration agglomerations metropole metropolitaine communaute communautes urbaine ca cc cu comcom epci interco intercommunalite ' +
    'departement departements departemental region regions regional regionale conseil pays territoire territoires bassin province grand',
);

/** Words that ask for the EPCI of a commune. */
const OF_GROUPINGS = words(
  'agglo agglomeration metropole communaute ca cc cu comcom epci interco intercommunalite',
);

/** What is asked for, when the question names a kind of thing. */
const KIND_WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['pole poles ptce cluster clusters', ['Pole']],
  [
    'association associations structure structures entreprise entreprises organisme organismes societe societes',
    ['Enterprise', 'ResearchCentre'],
  ],
  ['acteur acteurs partenaire partenaires', ['Pole', 'Enterprise', 'ResearchCentre', 'ActorGroup']],
  ['projet projets demarche demarches', ['Project']],
  ['lieu lieux site sites', ['Place']],
  ['service services direction directions', ['Service']],
  ['contrat contrats dispositif dispositifs appel appels aide aides subvention subventions', ['Contract']],
  ['laboratoire laboratoires labo universite universites', ['ResearchCentre']],
  ['collectivite collectivites', ['Collectivity']],
].map(([said, kinds]) => [String(said), kinds as readonly string[]] as const);

const KINDS_SAID = new Map(
  KIND_WORDS.flatMap(([said, kinds]) => said.split(' ').map((word) => [word, kinds])),
);

/** Collectivities of a level that are asked for in a wider one: « communes du Gers », « EPCI du Nord ». */
const LEVELS_ASKED: Readonly<Record<string, readonly string[]>> = {
  communes: ['COMMUNE'],
  villes: ['COMMUNE'],
  municipalites: ['COMMUNE'],
  mairies: ['COMMUNE'],
  epci: ['EPCI'],
  intercommunalite: ['EPCI'],
  intercommunalites: ['EPCI'],
  agglomerations: ['EPCI'],
  metropoles: ['EPCI'],
  departements: ['DEPARTEMENT'],
  regions: ['REGION'],
  collectivites: ['COMMUNE', 'EPCI', 'DEPARTEMENT'],
};
/** Levels from the narrowest to the widest. */
const WIDENESS = ['COMMUNE', 'EPCI', 'DEPARTEMENT', 'REGION'];

/** Words that only complete the name of a kind: « laboratoire de recherche ». */
const COMPLETING: Readonly<Record<string, readonly string[]>> = { ResearchCentre: ['recherche'] };

/** Some words of the question that may name a place. */
export interface PossiblePlace {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** What stands before it: a word that places (`à`, `ville`), one that may (`de`), or neither. */
  readonly announced: 'SURELY' | 'MAYBE' | 'NO';
  /** Unannounced, and among other words: only a place that everybody knows is named so. */
  readonly loose: boolean;
}

/** A place of the graph that bears a name of the question. */
export interface NamedPlace {
  readonly id: string;
  readonly kind: string;
  readonly level: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  readonly population: number | null;
  /** Its official code, then its postal codes. */
  readonly codes: readonly string[];
  /** The name of the département of a commune. */
  readonly departement: string | null;
  /** Names of the départements and régions that hold it. */
  readonly under: readonly string[];
  /** Id of the EPCI of a commune. */
  readonly grouping: string | null;
}

export interface ActivityWord {
  /** Folded, and as its reader wrote it. */
  readonly typed: string;
  readonly written: string;
  readonly stem: string;
  readonly related: readonly string[];
  /** Roots that say it together, where it is written in several words: what an acronym stands for. */
  readonly spelled: readonly string[];
}

export interface Question {
  readonly activity: readonly ActivityWord[];
  /** The place is asked for, « dans les Landes », and not only named beside: something elsewhere does not answer it. */
  readonly demanded: boolean;
  /** Kinds the question names; none when it names none. */
  readonly kinds: readonly string[];
  /** Words by which it names them, in the singular: what is called so comes before what is only of the kind. */
  readonly kindWords: readonly string[];
  /** Levels of the collectivities that are asked for in the place; none when none are. */
  readonly levels: readonly string[];
  /** The département or the région that holds the place is said beside it: no other place of its name is meant. */
  readonly held: boolean;
  /** The EPCI that is asked for by one of its communes, « l’agglo de Lens »; null when none is. */
  readonly grouping: string | null;
  /** The place meant, first, then what else bears its name; none when no place is named. */
  readonly places: readonly NamedPlace[];
  /** Other places of the same name, which are not meant, the most populated first. */
  readonly homonyms: readonly NamedPlace[];
}

const tokensOf = (text: string) =>
  foldText(text.slice(0, READ_CHARACTERS)).split(' ').filter(Boolean).slice(0, MOST_WORDS).map(wholeWord);

/** What may be a place in a text: its first words, its last ones, those that a preposition announces, then any one or two. */
export function possiblePlaces(text: string): PossiblePlace[] {
  const tokens = tokensOf(text);
  const found: PossiblePlace[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (isCentre(tokens[from] ?? '', tokens, from)) continue;
    const announced = announcedBy(tokens[from - 1]);
    for (let to = Math.min(tokens.length, from + LONGEST_PLACE); to > from; to--) {
      const loose = announced === 'NO' && from > 0 && to < tokens.length;
      if (loose && to - from > LONGEST_LOOSE) continue;
      if (mayName(tokens.slice(from, to))) {
        found.push({ name: tokens.slice(from, to).join(' '), from, to, announced, loose });
      }
    }
  }
  return found.toSorted((a, b) => Number(a.loose) - Number(b.loose)).slice(0, MOST_PLACES);
}

/**
 * The question a text asks: where, and what. The place is the longest run of words that a place bears as its name, an
 * announced one before another; a lone word that names an activity is a place only when it is announced. With `acronyms`, what is
 * written whole is read by its acronym, under which documents tell more of it.
 */
export function readQuestion(
  text: string,
  named: readonly NamedPlace[],
  { acronyms }: { acronyms: boolean } = { acronyms: true },
): Question {
  const tokens = tokensOf(acronyms ? withAcronyms(text) : text);
  const written = text.slice(0, READ_CHARACTERS).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const best = placeIn(tokens, named);
  const beside = best ? outside(tokens, best.possible) : tokens;
  const rest = best ? without(beside, best.borne.holder) : tokens;
  const levels = levelsAsked(rest, best?.borne.places[0]);
  const telling = [...new Set(withCompounds(rest))].filter(
    (word, place, all) =>
      isCentre(word, all, place) ||
      (!(levels.length > 0 && word in LEVELS_ASKED) &&
        !SAID_ANYWAY.has(word) &&
        !OF_PLACES.has(word) &&
        !NUMBER.test(word)),
  );
  const kinds = [...new Set(telling.flatMap((word) => KINDS_SAID.get(word) ?? []))];
  const completing = new Set(kinds.length === 1 ? (COMPLETING[kinds[0] ?? ''] ?? []) : []);
  const activity = telling
    .filter((word) => !KINDS_SAID.has(word) && !completing.has(word))
    .slice(0, MOST_ACTIVITY_WORDS);
  return {
    activity: activity.map((typed) => ({
      typed,
      written: written.find((word) => foldText(word) === typed) ?? madeOf(typed),
      stem: stemOf(typed),
      related: relatedTo(stemOf(typed)),
      spelled: spelledOf(typed),
    })),
    demanded: best?.possible.announced === 'SURELY',
    kindWords: telling.filter((word) => KINDS_SAID.has(word)).map(singular),
    kinds: kinds.length > 0 || levels.length === 0 ? kinds : ['Collectivity'],
    levels,
    held: (best?.borne.holder.length ?? 0) > 0,
    grouping: tokens.some((word) => OF_GROUPINGS.has(word))
      ? (best?.borne.places[0]?.grouping ?? null)
      : null,
    places: best?.borne.places ?? [],
    homonyms: best?.borne.homonyms ?? [],
  };
}

/** Places that bear some words, the one meant first, and those of the same name that are not meant. */
interface Borne {
  readonly places: readonly NamedPlace[];
  readonly homonyms: readonly NamedPlace[];
  /** Words beside that say in which département or région it is: « Roussillon Vaucluse ». None when nothing does. */
  readonly holder: readonly string[];
}

const NOWHERE: Borne = { places: [], homonyms: [], holder: [] };

type Bearing = (name: string, named: readonly NamedPlace[], beside: readonly string[]) => Borne;

const outside = (tokens: readonly string[], { from, to }: { from: number; to: number }) => [
  ...tokens.slice(0, from),
  ...tokens.slice(to),
];

/** Some words without a run of them. */
function without(tokens: readonly string[], run: readonly string[]): readonly string[] {
  const from = placeOfRun(tokens, run);
  return from === null ? tokens : outside(tokens, { from, to: from + run.length });
}

/** Where a run of words begins among others; null when they do not hold it, or when it is empty. */
function placeOfRun(tokens: readonly string[], run: readonly string[]): number | null {
  if (run.length === 0) return null;
  const from = tokens.findIndex((_, at) => run.every((word, next) => tokens[at + next] === word));
  return from < 0 ? null : from;
}

/** The words of a question that best name a place, as it is or with a slip in more of them, and the places they name. */
function placeIn(
  tokens: readonly string[],
  named: readonly NamedPlace[],
): { possible: PossiblePlace; borne: Borne } | undefined {
  const possibles = possiblePlaces(tokens.join(' '));
  const borneBy = (bearers: Bearing, lessened: number) =>
    possibles
      .map((possible) => {
        const borne = bearers(possible.name, named, outside(tokens, possible));
        return { possible, borne, rank: rankOf(possible) + HELD * borne.holder.length - lessened };
      })
      .filter(
        ({
          possible,
          borne: {
            places: [first],
            holder,
          },
        }) => Boolean(first && mayBePlace(possible) && (holder.length > 0 || isKnownEnough(first, possible))),
      );
  return [...borneBy(bearing, 0), ...borneBy(nearlyBearing, SLIPPED)].sort((a, b) => b.rank - a.rank)[0];
}

/** Levels of collectivities that are asked for in a place wider than they are. */
function levelsAsked(words: readonly string[], place: NamedPlace | undefined): readonly string[] {
  const wide = WIDENESS.indexOf(place?.level ?? '');
  const asked = words.flatMap((word) => LEVELS_ASKED[word] ?? []);
  return [...new Set(asked)].filter((level) => WIDENESS.indexOf(level) < wide);
}

/** « centre-ville » is not a town: both words count, and only together. */
function isCentre(word: string, all: readonly string[], place: number): boolean {
  return (
    (/^centres?$/.test(word) && /^villes?$/.test(all[place + 1] ?? '')) ||
    (/^villes?$/.test(word) && /^centres?$/.test(all[place - 1] ?? ''))
  );
}

/** Words with those written as two made one: « tiers-lieu » is an activity, where « lieu » alone asks for places. */
function withCompounds(words: readonly string[]): readonly string[] {
  const compounds = compoundsIn(words);
  return words.flatMap((word, place) => {
    const made = compounds.find(({ from, to }) => place >= from && place < to);
    return made === undefined ? [word] : place === made.from ? [made.word] : [];
  });
}

/** A word that nobody typed as it is: made of two, or an acronym for what was written whole. */
function madeOf(word: string): string {
  const parts = partsOf(word);
  return parts.length > 0 ? parts.join('-') : word.toUpperCase();
}

function spelledOf(word: string): readonly string[] {
  const whole = writtenWhole(word)?.split(' ') ?? partsOf(word);
  return whole.filter((part) => !JOINING_WORDS.has(part)).map(stemOf);
}

function announcedBy(before: string | undefined): PossiblePlace['announced'] {
  if (before === undefined) return 'NO';
  // « près de Calais », « autour de Lens »: what places stands before what joins.
  if (PLACING.has(before) || OF_PLACES.has(before)) return 'SURELY';
  return JOINING.has(before) ? 'MAYBE' : 'NO';
}

function mayName(span: readonly string[]): boolean {
  const [first = ''] = span;
  const last = span.at(-1) ?? '';
  if (PLACING.has(first) || JOINING.has(first) || first in LEVELS_ASKED) return false;
  if (ARTICLES.has(last) || PLACING.has(last)) return false;
  return span.some((word) => !ARTICLES.has(word) && !OF_PLACES.has(word));
}

/** What a word of what holds the place is worth: a little more than one of its name. */
const HELD = 3.1;
/** « Hennin Beaumont » is a town with a slip rather than another town in half its words. */
const SLIPPED = 2.5;

const ANNOUNCED = { SURELY: 2, MAYBE: 1, NO: 0 } as const;
/** A name tells more of the place than a number beside it: « Valence 26 ». */
const rankOf = ({ name, from, to, announced, loose }: PossiblePlace) =>
  (isCode(name) || name === NORD ? 1 : (to - from) * 3) + ANNOUNCED[announced] - (loose ? 1 : 0);

const isCode = (name: string) => DEPARTEMENT.test(name) || POSTAL_CODE.test(name);

/** « jardin » and « bois » are communes too: a word that names an activity is a place only where a word places it. */
function mayBePlace({ name, from, to, announced }: PossiblePlace): boolean {
  if (announced === 'SURELY' || to - from > 1) return true;
  if (name === NORD) return true;
  return !isActivity(stemOf(name)) && !KINDS_SAID.has(name) && !SAID_ANYWAY.has(name);
}

function isKnownEnough(place: NamedPlace, { announced, loose, from, to }: PossiblePlace): boolean {
  if (loose) return inhabitants(place) >= FEWEST_LOOSE;
  const isVillage = place.level === 'COMMUNE' && inhabitants(place) < FEWEST_UNANNOUNCED;
  return announced !== 'NO' || to - from > 1 || !isVillage;
}

/**
 * Places that bear a name, best first: their whole name, then their name without what sort of place it is, then a former one,
 * then one that holds it among others. A number of a département said beside tells which of them is meant.
 */
function bearing(name: string, named: readonly NamedPlace[], beside: readonly string[]): Borne {
  if (isCode(name)) return { ...NOWHERE, places: coded(name, named) };
  const bare = bareName(name);
  const close = new Set(name.length < SHORTEST_NEARLY ? [] : closeTexts(name));
  const strength = ({ level, name: own, aliases, formerNames }: NamedPlace) => {
    if ([own, ...aliases].some((other) => foldText(other) === name)) return 3;
    if ([own, ...aliases].some((other) => bareName(foldText(other)) === bare)) return 2;
    if (formerNames.some((other) => bareName(foldText(other)) === bare)) return 1;
    if (mayBeInitials(name, level) && isInitials(name, own, formerNames)) return 0.8;
    if ([own, ...aliases].some((other) => closeNames(other).some((form) => close.has(form)))) return 0.7;
    // « Béthune Bruay » is of « CA de Béthune-Bruay, Artois-Lys Romane ».
    return bare.includes(' ') &&
      [own, ...aliases].some((other) => ` ${bareName(foldText(other))} `.includes(` ${bare} `))
      ? 0.5
      : 0;
  };
  return bestOf(named, strength, beside);
}

/** Initials of so few letters are those of a région, or of anything. */
const FEWEST_OF_GROUPING = 4;

function mayBeInitials(letters: string, level: string | null): boolean {
  if (!isCalledByInitials(level) || writtenWhole(letters) !== undefined) return false;
  return /^[a-z]{3,6}$/.test(letters) && (level === 'REGION' || letters.length >= FEWEST_OF_GROUPING);
}

/** Are these the initials of a name of today or of before? */
function isInitials(letters: string, name: string, formerNames: readonly string[]): boolean {
  return [...initialsOf(name), ...shortInitials({ name, formerNames })].includes(letters);
}

/** The département of a number, or the commune of a postal code, the most peopled. */
function coded(code: string, named: readonly NamedPlace[]): NamedPlace[] {
  const isMeant = ({ level, codes: [official, ...postal] }: NamedPlace) =>
    DEPARTEMENT.test(code)
      ? level === 'DEPARTEMENT' && foldText(official ?? '') === code
      : level === 'COMMUNE' && postal.includes(code);
  return named
    .filter(isMeant)
    .toSorted((a, b) => inhabitants(b) - inhabitants(a))
    .slice(0, 1);
}

/** A town that everybody knows is meant by its name with a slip; a village is no guess. */
const FEWEST_NEARLY = 5_000;
const SHORTEST_NEARLY = 6;

/** Places whose name is one letter away from some words. */
function nearlyBearing(name: string, named: readonly NamedPlace[], beside: readonly string[]): Borne {
  if (name.length < SHORTEST_NEARLY || isCode(name)) return NOWHERE;
  const strength = (place: NamedPlace) =>
    inhabitants(place) >= FEWEST_NEARLY && isOneSlipAway(foldText(place.name), name) ? 1 : 0;
  return bestOf(named, strength, beside);
}

/** The State and Europe are everywhere. */
const OF_NO_PLACE: ReadonlySet<unknown> = new Set(['ETAT', 'EUROPE']);

function bestOf(
  named: readonly NamedPlace[],
  strength: (place: NamedPlace) => number,
  beside: readonly string[],
): Borne {
  const all = named
    .filter(({ level }) => !OF_NO_PLACE.has(level))
    .map((place) => ({ place, strength: strength(place) }))
    .filter((one) => one.strength > 0)
    .sort((a, b) => b.strength - a.strength || inhabitants(b.place) - inhabitants(a.place));
  const there = all.filter(({ place }) => holderOf(place, beside).length > 0);
  const borne = there.length > 0 ? there : all;
  const [first] = borne;
  if (!first) return NOWHERE;
  // A territory of a document and the collectivity of the same name are both meant, as one land under two levels is (La Réunion,
  // région and département, of the same inhabitants); two communes are not.
  const territories = borne.filter(
    ({ place }) => place !== first.place && (place.kind === 'Territory' || isSameLand(place, first.place)),
  );
  const collectivity =
    first.place.kind === 'Territory' ? borne.find(({ place }) => place.kind !== 'Territory') : undefined;
  const places = [...(collectivity ? [collectivity, first] : [first]), ...territories].map(
    ({ place }) => place,
  );
  return {
    places,
    homonyms: all
      .filter((one) => one.strength === first.strength && !places.includes(one.place))
      .map(({ place }) => place),
    holder: holderOf(first.place, beside),
  };
}

/** Words that say in which département or région a place is, by its name or by the number of a département; none when none do. */
function holderOf(
  { level, codes: [official = ''], under }: NamedPlace,
  beside: readonly string[],
): readonly string[] {
  if (level !== 'COMMUNE' && level !== 'DEPARTEMENT') return [];
  const code = foldText(official);
  const number = beside.find(
    (word) =>
      DEPARTEMENT.test(word) &&
      (level === 'COMMUNE' ? code.startsWith(word) : level === 'DEPARTEMENT' && code === word),
  );
  const names = under.flatMap((name) => {
    const folded = foldText(name).split(' ');
    return ARTICLES.has(folded[0] ?? '') ? [folded, folded.slice(1)] : [folded];
  });
  const longest = names
    .filter((words) => placeOfRun(beside, words) !== null)
    .toSorted((a, b) => b.length - a.length)[0];
  return longest ?? (number === undefined ? [] : [number]);
}

function isSameLand(one: NamedPlace, other: NamedPlace): boolean {
  return one.population !== null && one.population === other.population && one.level !== other.level;
}

/** A name without its articles and without what sort of place it is: « ca d henin carvin » is « henin carvin ». */
function bareName(folded: string): string {
  const kept = folded.split(' ').filter((word) => !ARTICLES.has(word) && !OF_PLACES.has(word));
  return kept.length > 0 ? kept.join(' ') : folded;
}

/** Départements and régions whose population no source gives still weigh more than the communes of their name. */
const USUAL_INHABITANTS: Readonly<Record<string, number>> = { REGION: 3_000_000, DEPARTEMENT: 500_000 };

function inhabitants({ population, level }: NamedPlace): number {
  return population ?? USUAL_INHABITANTS[level ?? ''] ?? 0;
}
