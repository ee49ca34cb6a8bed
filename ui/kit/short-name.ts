/** What a name is said of, to be shortened. */
interface Named {
  readonly kind: string;
  readonly name: string;
}

/** « d’ », « de la », « du »…: what ties a form to a name, said aloud and written nowhere short. */
const TIE = /^(?:d['’]|de l['’]|de la |du |des |de )/i;
/** Forms of the groupings of communes, as the register of the State abbreviates them. */
const GROUPING = /^(CC|CA|CU|EPT|PETR|SIVOM|SIVU|Dép\.) /;
/** The same forms, where a source writes them whole. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^communauté d['’]agglomération /i, 'CA '],
  [/^communauté de communes /i, 'CC '],
  [/^communauté urbaine /i, 'CU '],
  [/^établissement public territorial /i, 'EPT '],
  [/^département /i, 'Dép. '],
];
/** « Accélérateur de coopérations (ACTE) »: a name, then the letters it is known by. */
const ACRONYM = /^(.{12,}?) \(([A-ZÀ-Ý][A-Za-zÀ-ÿ-]{1,9})\)(.*)$/;

/**
 * A name as short as those who use it say it: « CA Hénin-Carvin », « CC Région d’Audruicq », « AMI « PTCE émergents » ». For
 * drawings, maps and boxes, where the whole name is read on focus; an official name is never altered elsewhere. What cannot be
 * shortened is given back as it is.
 */
export function shortName({ kind, name }: Named): string {
  if (kind === 'Collectivity') {
    const abbreviated = FORMS.reduce((words, [whole, form]) => words.replace(whole, form), name);
    const form = GROUPING.exec(abbreviated)?.[1];
    return form ? `${form} ${abbreviated.slice(form.length + 1).replace(TIE, '')}` : name;
  }
  if (kind === 'Pole') return name.replace(/^PTCE (?=[A-ZÀ-Ý«])/, '');
  if (kind === 'Contract') {
    const [, words = '', letters = '', rest = ''] = ACRONYM.exec(name) ?? [];
    return isAcronymOf(letters, words) ? `${letters}${rest}` : name;
  }
  return name;
}

/** Whether letters are, in their order, among the first letters of some words, the first being that of a word. */
function isAcronymOf(letters: string, words: string): boolean {
  if (letters.length < 2) return false;
  const initials = words
    .split(/[\s'’-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  let from = 0;
  for (const letter of letters.toUpperCase()) {
    const at = initials.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/**
 * The short name of each entity, told apart from the others: where two would be written alike, each is followed by what it
 * belongs to, when it is known (« Direction culture, CA Hénin-Carvin »).
 */
export function shortNames<Entity extends Named & { readonly id: string }>(
  entities: readonly Entity[],
  ownerOf: (entity: Entity) => Named | undefined,
): ReadonlyMap<string, string> {
  const names = new Map(entities.map((entity) => [entity.id, shortName(entity)]));
  const bearers = new Map<string, number>();
  for (const name of names.values()) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return new Map(
    entities.map((entity) => {
      const name = names.get(entity.id) ?? entity.name;
      const owner = (bearers.get(name) ?? 0) > 1 ? ownerOf(entity) : undefined;
      return [entity.id, owner ? `${name}, ${shortName(owner)}` : name];
    }),
  );
}

/**
 * Names cut to so many letters, the beginning kept: it is what tells short names apart. Those that would then be written alike
 * keep their end too: « Pays de la Vallée… » twice becomes « Pays de…Haute » and « Pays de…Basse ».
 */
export function cutApart(names: readonly string[], letters: number): string[] {
  const cut = names.map((name) =>
    name.length > letters ? `${name.slice(0, letters - 1).trimEnd()}…` : name,
  );
  return cut.map((name, at) => {
    const whole = names[at] ?? name;
    const isAlone = cut.every((other, place) => place === at || other !== name || names[place] === whole);
    if (isAlone || whole === name) return name;
    const half = Math.floor((letters - 1) / 2);
    return `${whole.slice(0, letters - 1 - half).trimEnd()}…${whole.slice(-half).trimStart()}`;
  });
}
