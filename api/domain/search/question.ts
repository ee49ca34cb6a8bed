import { stemOf } from './activity-stem.ts';
import { isActivity, relatedTo } from './activity-words.ts';
import { foldText } from './fold-text.ts';

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
/** Places looked up for one question: beyond, it is no question. */
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
const NUMBER = /^(\d+(e|er|ere|eme|nd|nde)?|2[ab])$/;

/** Words that tell what sort of place a name is, or that one speaks of a place. */
const OF_PLACES = words(
  'ville villes commune communes mairie agglo agglomeration agglomerations metropole metropolitaine communaute communautes urbaine ca cc cu epci intercommunalite ' +
    'departement departements departemental region regions regional regionale conseil pays territoire territoires bassin province grand',
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
].map(([said, kinds]) => [String(said), kinds as readonly string[]] as const);

const KINDS_SAID = new Map(
  KIND_WORDS.flatMap(([said, kinds]) => said.split(' ').map((word) => [word, kinds])),
);

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
}

export interface ActivityWord {
  /** Folded, and as its reader wrote it. */
  readonly typed: string;
  readonly written: string;
  readonly stem: string;
  readonly related: readonly string[];
}

export interface Question {
  readonly activity: readonly ActivityWord[];
  /** The place is asked for, « dans les Landes », and not only named beside: what stands elsewhere is no answer to that. */
  readonly demanded: boolean;
  /** Kinds the question names; none when it names none. */
  readonly kinds: readonly string[];
  /** The place meant, first, then what else bears its name; none when no place is named. */
  readonly places: readonly NamedPlace[];
}

const tokensOf = (text: string) =>
  foldText(text.slice(0, READ_CHARACTERS)).split(' ').filter(Boolean).slice(0, MOST_WORDS);

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
 * announced one before another; a lone word that names an activity is a place only when it is announced.
 */
export function readQuestion(text: string, named: readonly NamedPlace[]): Question {
  const tokens = tokensOf(text);
  const written = text.slice(0, READ_CHARACTERS).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const [best] = possiblePlaces(text)
    .map((possible) => ({ possible, places: bearing(possible.name, named) }))
    .filter(
      ({ possible, places: [first] }) => first && mayBePlace(possible) && isKnownEnough(first, possible),
    )
    .sort((a, b) => rankOf(b.possible) - rankOf(a.possible));
  const rest = best ? [...tokens.slice(0, best.possible.from), ...tokens.slice(best.possible.to)] : tokens;
  const telling = [...new Set(rest)].filter(
    (word, place, all) =>
      isCentre(word, all, place) || (!SAID_ANYWAY.has(word) && !OF_PLACES.has(word) && !NUMBER.test(word)),
  );
  const isKind = (word: string, place: number) => KINDS_SAID.has(word) && !isThirdPlace(word, telling, place);
  const activity = telling.filter((word, place) => !isKind(word, place)).slice(0, MOST_ACTIVITY_WORDS);
  return {
    activity: activity.map((typed) => ({
      typed,
      written: written.find((word) => foldText(word) === typed) ?? typed,
      stem: stemOf(typed),
      related: relatedTo(stemOf(typed)),
    })),
    demanded: best?.possible.announced === 'SURELY',
    kinds: [
      ...new Set(telling.flatMap((word, place) => (isKind(word, place) ? (KINDS_SAID.get(word) ?? []) : []))),
    ],
    places: best?.places ?? [],
  };
}

/** « centre-ville » is no town: both words count, and only together. */
function isCentre(word: string, all: readonly string[], place: number): boolean {
  return (
    (/^centres?$/.test(word) && /^villes?$/.test(all[place + 1] ?? '')) ||
    (/^villes?$/.test(word) && /^centres?$/.test(all[place - 1] ?? ''))
  );
}

/** « tiers-lieu » is an activity, where « lieu » alone asks for places. */
function isThirdPlace(word: string, all: readonly string[], place: number): boolean {
  return /^lieux?$/.test(word) && all[place - 1] === 'tiers';
}

function announcedBy(before: string | undefined): PossiblePlace['announced'] {
  if (before === undefined) return 'NO';
  // « près de Calais », « autour de Lens »: what places stands before what joins.
  if (PLACING.has(before) || OF_PLACES.has(before)) return 'SURELY';
  return JOINING.has(before) ? 'MAYBE' : 'NO';
}

function mayName(span: readonly string[]): boolean {
  const [first = ''] = span;
  if (PLACING.has(first) || JOINING.has(first) || ARTICLES.has(span.at(-1) ?? '')) return false;
  return span.some((word) => !ARTICLES.has(word) && !OF_PLACES.has(word));
}

const ANNOUNCED = { SURELY: 2, MAYBE: 1, NO: 0 } as const;
const rankOf = ({ from, to, announced, loose }: PossiblePlace) =>
  (to - from) * 3 + ANNOUNCED[announced] - (loose ? 1 : 0);

/** « jardin » and « bois » are communes too: a word that names an activity is a place only where a word places it. */
function mayBePlace({ name, from, to, announced }: PossiblePlace): boolean {
  if (announced === 'SURELY' || to - from > 1) return true;
  return !isActivity(stemOf(name)) && !KINDS_SAID.has(name) && !SAID_ANYWAY.has(name);
}

function isKnownEnough(place: NamedPlace, { announced, loose, from, to }: PossiblePlace): boolean {
  if (loose) return inhabitants(place) >= FEWEST_LOOSE;
  const isVillage = place.level === 'COMMUNE' && inhabitants(place) < FEWEST_UNANNOUNCED;
  return announced !== 'NO' || to - from > 1 || !isVillage;
}

/** Places that bear a name, best first: their whole name, then their name without what sort of place it is, then a former one, then one that holds it among others. */
function bearing(name: string, named: readonly NamedPlace[]): NamedPlace[] {
  const bare = bareName(name);
  const strength = ({ name: own, aliases, formerNames }: NamedPlace) => {
    if ([own, ...aliases].some((other) => foldText(other) === name)) return 3;
    if ([own, ...aliases].some((other) => bareName(foldText(other)) === bare)) return 2;
    if (formerNames.some((other) => bareName(foldText(other)) === bare)) return 1;
    // « Béthune Bruay » is of « CA de Béthune-Bruay, Artois-Lys Romane ».
    return bare.includes(' ') &&
      [own, ...aliases].some((other) => ` ${bareName(foldText(other))} `.includes(` ${bare} `))
      ? 0.5
      : 0;
  };
  const borne = named
    .map((place) => ({ place, strength: strength(place) }))
    .filter((one) => one.strength > 0)
    .sort((a, b) => b.strength - a.strength || inhabitants(b.place) - inhabitants(a.place));
  const [first] = borne;
  if (!first) return [];
  // A territory of a document and the collectivity of the same name are both meant, as one land under two levels is (La Réunion,
  // région and département, of the same inhabitants); two communes are not.
  const territories = borne.filter(
    ({ place }) => place !== first.place && (place.kind === 'Territory' || isSameLand(place, first.place)),
  );
  const collectivity =
    first.place.kind === 'Territory' ? borne.find(({ place }) => place.kind !== 'Territory') : undefined;
  return [...(collectivity ? [collectivity, first] : [first]), ...territories].map(({ place }) => place);
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
