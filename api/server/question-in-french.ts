import type { GraphQLError } from 'graphql';

/** What « did you mean » proposes, after some defects. */
const ADVICE = '(?: Did you mean (.+)\\?)?';

/** What ends a sentence of the language. */
const END = '\\.?(?: Did you mean .+\\?)?$';

/**
 * Defects of a question as the language tells them, whose own words have no name but their English; the first that fits speaks.
 * The tests make the language say each of them.
 */
const DEFECTS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [
    /^Syntax Error: Unexpected single quote character/,
    () => 'Erreur de syntaxe : un texte s’écrit entre guillemets droits doubles, et non entre apostrophes',
  ],
  [
    /^Syntax Error: (?:Unexpected|Invalid) character(?: within String)?: (.+)\.$/s,
    (found) => `Erreur de syntaxe : le caractère ${token(found)} n’a pas sa place ici`,
  ],
  [
    /^Syntax Error: Invalid number, unexpected digit after 0: (.+)\.$/s,
    () => 'Erreur de syntaxe : un nombre ne commence pas par un zéro suivi d’un chiffre',
  ],
  [
    /^Syntax Error: Invalid number, expected digit but got: (.+)\.$/s,
    (found) => `Erreur de syntaxe : un chiffre est attendu dans ce nombre, et non ${token(found)}`,
  ],
  [
    /^Syntax Error: Unterminated string\.$/,
    () => 'Erreur de syntaxe : un texte n’est pas fermé par son guillemet',
  ],
  [
    /^Syntax Error: Invalid (?:Unicode|character) escape sequence: (.+)\.$/s,
    (found) => `Erreur de syntaxe : dans un texte, ${token(found)} n’est l’échappement d’aucun caractère`,
  ],
  [
    /^Syntax Error: Unexpected description, /,
    () => 'Erreur de syntaxe : une description n’a pas sa place devant ce qui suit',
  ],
  [
    /^Syntax Error: Unexpected variable "(.+?)" in constant value\.$/s,
    (variable) =>
      `Erreur de syntaxe : la variable « ${variable} » n’a pas sa place dans une valeur par défaut`,
  ],
  [
    /^Syntax Error: (.+) is reserved and cannot be used for an enum value\.$/s,
    (found) => `Erreur de syntaxe : ${token(found)} est réservé`,
  ],
  [
    /^Syntax Error: (?:Document|Source) contains more tha[nt] (\d+) /,
    (most) => `Question trop grande : elle a plus de ${most} signes`,
  ],
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
  [
    /^Directive "(.+?)" may not be used on /s,
    (directive) => `La directive « ${directive} » n’a pas sa place ici`,
  ],
  [
    /^The directive "(.+?)" can only be used once at this location\.$/s,
    (directive) => `La directive « ${directive} » est donnée deux fois au même endroit`,
  ],
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
  [
    /^Fragment (?:"(.+?)" )?cannot condition on non composite type "(.+?)"\.$/s,
    (_fragment, type) => `Un fragment ne porte pas sur le type « ${type} », qui n’a pas de champs`,
  ],
  [/^Variable "(.+?)" is not defined/s, (variable) => `La variable « ${variable} » n’est pas définie`],
  [/^Variable "(.+?)" is never used/s, (variable) => `La variable « ${variable} » ne sert pas`],
  [
    /^Variable "(.+?)" of type "(.+?)" used in position expecting type "(.+?)"\.$/s,
    (variable, type, expected) =>
      `La variable « ${variable} », de type « ${type} », est employée où « ${expected} » est attendu`,
  ],
  [
    /^Variable "(.+?)" (?:cannot be non-input type|expected value of type) "(.+?)"/s,
    (variable, type) =>
      `La variable « ${variable} » ne peut pas être de type « ${type} », qui ne se donne pas`,
  ],
  [
    /^Variable "(.+?)" is of type "(.+?)" but must be non-nullable to be used for OneOf Input Object "(.+?)"\.$/s,
    (variable, type, of) =>
      `La variable « ${variable} », de type « ${type} », doit être obligatoire (« ${type}! ») dans « ${of} »`,
  ],
  [
    /^Variable "(.+?)" of (?:required|non-null) type "(.+?)" (?:was not provided|must not be null)\.$/s,
    (variable, type) => `La variable « ${variable} », de type « ${type} », manque`,
  ],
  [
    /^Variable "(.+?)" got invalid value (.+?)(?: at "(.+?)")?; /s,
    (variable, value, place) =>
      `La variable « ${variable} » n’admet pas la valeur ${value}${place ? `, en « ${place} »` : ''}`,
  ],
  [/^Too many errors processing variables, /, () => 'Les variables ont trop de défauts pour être tous dits'],
  [
    /^Expected value of type "(.+?)", found (.+?)(?:\.$|; .*$)/s,
    (type, value) => `Une valeur de type « ${type} » est attendue, et non ${value}`,
  ],
  [
    new RegExp(`^(?:Enum )?"?(\\w+)"? cannot represent .*?value: (.+?)${END}`, 's'),
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
    /^Field "(.+?)" must be non-null\.$/s,
    (field) => `Le champ « ${field} » ne peut pas être nul : donnez-lui une valeur, ou ne le donnez pas`,
  ],
  [
    /^Argument "(.+?)" of (?:required|non-null) type "(.+?)" /s,
    (argument, type) => `L’argument « ${argument} », de type « ${type} », manque`,
  ],
  [
    /^Argument "(.+?)" has invalid value (.+)\.$/s,
    (argument, value) => `L’argument « ${argument} » n’admet pas la valeur ${value}`,
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
    /^The (?:"(.+?)"|schema) definition is not executable\.$/s,
    () => 'Une question ne définit pas de types : elle n’a que des opérations et des fragments',
  ],
  [
    /^Schema is not configured to execute (\w+) operation\.$/,
    (operation) => `Maillage n’a pas d’opération « ${operation} » : il a « query » et « mutation »`,
  ],
  [
    /^Maximum introspection depth exceeded$/,
    () => 'Les champs qui décrivent le schéma sont demandés trop profondément',
  ],
  [
    /^This anonymous operation must be the only defined operation\.$/s,
    () => 'Une opération sans nom doit être seule',
  ],
];

/** What the language says of a question, in French, with its place; of what is not foreseen, that its detail is told in English. */
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
  return `La question n’est pas valable${where}. Le détail en est dit en anglais, à qui le demande par « Accept-Language: en ».`;
}

function advised(start: string): RegExp {
  return new RegExp(`^${start}${ADVICE}$`, 's');
}

function adviceIn(message: string): string {
  const advice = / Did you mean (.+)\?$/s.exec(message)?.[1];
  const names = advice?.match(/"[^"]+"/g)?.map((name) => `« ${name.slice(1, -1)} »`) ?? [];
  return names.length > 0 ? ` Vouliez-vous dire ${names.join(' ou ')} ?` : '';
}

const TOKEN_KINDS: Readonly<Record<string, string>> = {
  Name: 'le nom',
  Int: 'le nombre',
  Float: 'le nombre',
  String: 'le texte',
  BlockString: 'le texte',
};

/** A word of a question, as its reader sees it. */
function token(found: string): string {
  if (found === '<EOF>') return 'la fin du texte';
  return found
    .replace(/^(?:Name|Int|Float|String|BlockString)\b/, (kind) => TOKEN_KINDS[kind] ?? kind)
    .replace(/"(.*)"/s, '« $1 »');
}
