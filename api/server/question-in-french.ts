import type { GraphQLError } from 'graphql';

/** What « did you mean » proposes, after some defects. */
const ADVICE = '(?: Did you mean (.+)\\?)?';

/**
 * Defects of a question as the language tells them, whose own words have no name but their English. The tests make
 * the language say each of them; another is quoted as it is.
 */
const DEFECTS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [
    /^Syntax Error: Unexpected (.+)\.$/s,
    (found) => `Erreur de syntaxe : ${token(found)} n’a pas sa place ici`,
  ],
  [
    /^Syntax Error: Expected (.+), found (.+)\.$/s,
    (expected, found) => `Erreur de syntaxe : ${token(expected)} est attendu, et non ${token(found)}`,
  ],
  [
    advised('Cannot query field "(.+?)" on type "(.+?)"\\.'),
    (field, type) => `Le champ « ${field} » n’existe pas dans le type « ${type} »`,
  ],
  [
    /^Field "(.+?)" of type "(.+?)" must have (?:a selection of subfields|at least one field selected)\./s,
    (field, type) => `Le champ « ${field} », de type « ${type} », demande que l’on choisisse ses champs`,
  ],
  [
    /^Field "(.+?)" must not have a selection since type "(.+?)" has no subfields\.$/s,
    (field, type) => `Le champ « ${field} », de type « ${type} », n’a pas de champs à choisir`,
  ],
  [
    advised('Unknown argument "(.+?)" on (?:field|directive) "(.+?)"\\.'),
    (argument, of) => `L’argument « ${argument} » n’existe pas pour « ${of} »`,
  ],
  [
    /^(?:Field|Directive) "(.+?)" argument "(.+?)" of type "(.+?)" is required, but it was not provided\.$/s,
    (of, argument, type) => `L’argument « ${argument} » de « ${of} », de type « ${type} », manque`,
  ],
  [advised('Unknown type "(.+?)"\\.'), (type) => `Le type « ${type} » n’existe pas`],
  [/^Unknown directive "(.+?)"\.$/s, (directive) => `La directive « ${directive} » n’existe pas`],
  [/^Unknown fragment "(.+?)"\.$/s, (fragment) => `Le fragment « ${fragment} » n’est pas défini`],
  [/^Fragment "(.+?)" is never used\.$/s, (fragment) => `Le fragment « ${fragment} » ne sert pas`],
  [
    /^Cannot spread fragment "(.+?)" within itself.*\.$/s,
    (fragment) => `Le fragment « ${fragment} » se contient lui-même`,
  ],
  [
    /^Fragment (?:"(.+?)" )?cannot be spread here as objects of type "(.+?)" can never be of type "(.+?)"\.$/s,
    (_fragment, type, other) => `Un objet de type « ${type} » n’est jamais de type « ${other} »`,
  ],
  [/^Variable "(.+?)" is not defined/s, (variable) => `La variable « ${variable} » n’est pas définie`],
  [/^Variable "(.+?)" is never used/s, (variable) => `La variable « ${variable} » ne sert pas`],
  [
    /^Variable "(.+?)" of type "(.+?)" used in position expecting type "(.+?)"\.$/s,
    (variable, type, expected) =>
      `La variable « ${variable} », de type « ${type} », est employée où « ${expected} » est attendu`,
  ],
  [
    /^Variable "(.+?)" of (?:required|non-null) type "(.+?)" (?:was not provided|must not be null)\.$/s,
    (variable, type) => `La variable « ${variable} », de type « ${type} », manque`,
  ],
  [
    /^Variable "(.+?)" got invalid value (.+?); /s,
    (variable, value) => `La variable « ${variable} » n’admet pas la valeur ${value}`,
  ],
  [
    /^Expected value of type "(.+?)", found (.+)\.$/s,
    (type, value) => `Une valeur de type « ${type} » est attendue, et non ${value}`,
  ],
  [
    /^(?:Enum )?"?(\w+)"? cannot represent .*?value: (.+?)\.?$/s,
    (type, value) => `Le type « ${type} » n’admet pas la valeur ${value}`,
  ],
  [
    advised('Value "(.+?)" does not exist in "(.+?)" enum\\.'),
    (value, type) => `La valeur « ${value} » n’est pas de la liste « ${type} »`,
  ],
  [
    /^Field "(.+?)" of required type "(.+?)" was not provided\.$/s,
    (field, type) => `Le champ « ${field} », de type « ${type} », manque`,
  ],
  [
    advised('Field "(.+?)" is not defined by type "(.+?)"\\.'),
    (field, type) => `Le champ « ${field} » n’existe pas dans le type « ${type} »`,
  ],
  [
    /^(?:OneOf Input Object|Exactly one key must be specified for OneOf type) "(.+?)"/s,
    (type) => `« ${type} » se donne d’une façon, et d’une seule`,
  ],
  [
    /^Fields "(.+?)" conflict because /s,
    (field) => `Le champ « ${field} » est demandé deux fois autrement : donnez-lui deux alias`,
  ],
  [
    /^There can be only one (?:operation|fragment|argument|variable|input field) named "(.+?)"\.$/s,
    (name) => `Le nom « ${name} » est donné deux fois`,
  ],
  [
    /^This anonymous operation must be the only defined operation\.$/s,
    () => 'Une opération sans nom doit être seule',
  ],
];

/** What the language says of a question, in French, with its place; what it says seldom is quoted as it says it. */
export function questionInFrench({
  message,
  locations,
}: Pick<GraphQLError, 'message' | 'locations'>): string {
  const [place] = locations ?? [];
  const where = place ? ` (ligne ${place.line}, colonne ${place.column})` : '';
  for (const [pattern, said] of DEFECTS) {
    const match = pattern.exec(message);
    if (match) return `${said(...match.slice(1))}${where}.${adviceIn(message)}`;
  }
  return `La question n’est pas lisible${where}. Message d’origine, en anglais : « ${message} »`;
}

function advised(start: string): RegExp {
  return new RegExp(`^${start}${ADVICE}$`, 's');
}

function adviceIn(message: string): string {
  const advice = / Did you mean (.+)\?$/s.exec(message)?.[1];
  const names = advice?.match(/"[^"]+"/g)?.map((name) => `« ${name.slice(1, -1)} »`) ?? [];
  return names.length > 0 ? ` Vouliez-vous dire ${names.join(' ou ')} ?` : '';
}

/** A word of a question, as its reader sees it. */
function token(found: string): string {
  if (found === '<EOF>') return 'la fin du texte';
  return found.replace(/^Name\b/, 'le nom').replaceAll(/"([^"]*)"/g, '« $1 »');
}
