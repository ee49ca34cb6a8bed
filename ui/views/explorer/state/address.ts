import type { FacetCode, TakenAway } from '../../../graph/filters.ts';
import { isGroupCode } from '../../../graph/groups.ts';
import { isLayoutCode } from '../../../graph/layouts/layout.ts';
import type { Pin } from '../../../graph/pins.ts';
import { codeOf } from '../../../graph/short-code.ts';
import { type ExplorerState, NOTHING_OPENED, type OpenedEntity, type PathAsked } from './explorer-state.ts';

/** Words of the address. What is opened and what is chosen are read by people; long lists are in codes. */
export const ADDRESS_WORDS = [
  'centre',
  'reseau',
  'chemin',
  'evite',
  'communs',
  'sans',
  'periode',
  'cadre',
  'caches',
  'seuls',
  'fixes',
  'disposition',
  'groupe',
  'choix',
] as const;

export type AddressWord = (typeof ADDRESS_WORDS)[number];
export type Address = Readonly<Record<AddressWord, string | null>>;

/** Facets other than the kind are told by a letter: « sans=Contract,c.INFERRED ». */
const LETTERS: Readonly<Record<Exclude<FacetCode, 'kind'>, string>> = {
  level: 'n',
  family: 'f',
  certainty: 'c',
  depth: 'p',
  source: 's',
};

/** Word of the address for every hub; no entity is called so. */
const HUBS = '@carrefours';

/** Beyond this many letters, what is chosen is written in codes; beyond this many codes, it is not written at all. */
const LEGIBLE = 160;
const MOST_CODES = 80;

/** The address of a state. Whatever is as it usually is takes no room. */
export function addressOf(state: ExplorerState): Address {
  return {
    centre: list(state.opened.map(openedWord)),
    reseau: state.territory,
    chemin: state.path && [state.path.from, state.path.to].map((ends) => ends.join('~')).join(),
    evite: state.path && list([...state.path.avoided, ...(state.path.withoutHubs ? [HUBS] : [])]),
    communs: list(state.shared),
    sans: list(takenWords(state.taken)),
    periode:
      state.period.from || state.period.to ? `${state.period.from ?? ''}..${state.period.to ?? ''}` : null,
    cadre: state.frame ? 'oui' : null,
    caches: list(state.hidden, '.'),
    seuls: list(state.only, '.'),
    fixes: list(state.pins.map(({ code, x, y }) => `${code}.${x}.${y}`)),
    disposition: state.layout === NOTHING_OPENED.layout ? null : state.layout,
    groupe: state.group,
    choix: chosenWord(state.chosen),
  };
}

/** The state an address tells. What cannot be read is left as it usually is: an address is typed by anyone. */
export function stateOf(address: Address): ExplorerState {
  const [from = '', to = ''] = (address.periode ?? '').split('..');
  const date = (word: string) => (/^\d{4}(-\d{2}){0,2}$/.test(word) ? word : null);
  return {
    opened: words(address.centre).map(readOpened),
    territory: address.reseau || null,
    path: readPath(address),
    shared: words(address.communs),
    taken: readTaken(words(address.sans)),
    period: { from: date(from), to: date(to) },
    frame: address.cadre === 'oui',
    hidden: words(address.caches, '.'),
    only: words(address.seuls, '.'),
    pins: words(address.fixes).flatMap(readPin),
    layout: isLayoutCode(address.disposition) ? address.disposition : NOTHING_OPENED.layout,
    group: isGroupCode(address.groupe) ? address.groupe : null,
    chosen: words(address.choix),
  };
}

export function sameAddress(one: Address, other: Address): boolean {
  return ADDRESS_WORDS.every((word) => one[word] === other[word]);
}

/** Ids of what is chosen, among those drawn: an address may give their codes only. */
export function chosenAmong(chosen: readonly string[], ids: Iterable<string>): string[] {
  if (!chosen.some((word) => word.startsWith('*'))) return [...chosen];
  const byCode = new Map([...ids].map((id) => [`*${codeOf(id)}`, id]));
  return chosen.flatMap((word) => (word.startsWith('*') ? (byCode.get(word) ?? []) : word));
}

/** « slug », « slug~SUPPORTS~CARRIES » by some relations, « slug~@Pole~50 » by kind and number. */
function openedWord({ slug, relations, kinds, first }: OpenedEntity): string {
  return [slug, ...relations, ...kinds.map((kind) => `@${kind}`), ...(first ? [String(first)] : [])].join(
    '~',
  );
}

function readOpened(word: string): OpenedEntity {
  const [slug = '', ...by] = word.split('~').filter(Boolean);
  const number = by.find((part) => /^\d{1,4}$/.test(part));
  return {
    slug,
    relations: by.filter((part) => /^[A-Z_]+$/.test(part)),
    kinds: by.filter((part) => part.startsWith('@')).map((part) => part.slice(1)),
    first: number ? Number(number) : null,
  };
}

function takenWords(taken: TakenAway): string[] {
  const others = Object.entries(LETTERS) as [Exclude<FacetCode, 'kind'>, string][];
  return [
    ...(taken.kind ?? []),
    ...others.flatMap(([facet, letter]) => (taken[facet] ?? []).map((word) => `${letter}.${word}`)),
  ];
}

function readTaken(entries: readonly string[]): TakenAway {
  const taken: Partial<Record<FacetCode, string[]>> = {};
  for (const entry of entries) {
    const [letter, word] = entry.split('.');
    const facet = word
      ? (Object.keys(LETTERS) as Exclude<FacetCode, 'kind'>[]).find((code) => LETTERS[code] === letter)
      : 'kind';
    if (facet) taken[facet] = [...(taken[facet] ?? []), word ?? entry];
  }
  return taken;
}

function readPath({ chemin, evite }: Address): PathAsked | null {
  const [from = [], to = []] = words(chemin).map((ends) => words(ends, '~'));
  if (from.length === 0 || to.length === 0) return null;
  const avoided = words(evite);
  return {
    from,
    to,
    avoided: avoided.filter((word) => word !== HUBS),
    withoutHubs: avoided.includes(HUBS),
  };
}

function readPin(word: string): Pin[] {
  const [code = '', x, y] = word.split('.');
  const at = { code, x: Number(x), y: Number(y) };
  return code && x && y && Number.isFinite(at.x) && Number.isFinite(at.y) ? [at] : [];
}

function chosenWord(chosen: readonly string[]): string | null {
  const whole = list(chosen);
  if (whole === null || whole.length <= LEGIBLE || chosen.length === 1) return whole;
  if (chosen.length > MOST_CODES) return null;
  return list(chosen.map((id) => (id.startsWith('*') ? id : `*${codeOf(id)}`)));
}

function list(entries: readonly string[], separator = ','): string | null {
  return entries.length === 0 ? null : entries.join(separator);
}

function words(word: string | null, separator = ','): string[] {
  return (word ?? '').split(separator).filter(Boolean);
}
