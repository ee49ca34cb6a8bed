import { closeNames, closeTexts } from './close-names.ts';
import { foldText } from './fold-text.ts';
import { codesTyped, textsOf } from './full-text-expression.ts';
import { initialsOf } from './initials.ts';
import { departementCodes, shortInitials, valuesOf } from './search-keys.ts';
import { alsoWritten, isSiret, levelled, searchWords, unabbreviated, wholeTexts } from './search-words.ts';

export const MATCHED_ON = [
  'NAME',
  'ALIAS',
  'ACRONYM',
  'INITIALS',
  'CODE',
  'SIRET',
  'CODE_ZERO_EATEN',
  'POSTAL_CODE',
  'FORMER_NAME',
  'FORMER_CODE',
  'DISTRICT',
  'ACTIVITY',
  'KIND',
  'PLACE',
  'APPROXIMATE',
] as const;

type MatchedOn = (typeof MATCHED_ON)[number];

export interface Match {
  readonly matchedOn: MatchedOn;
  /** The other name or the code that answered, as its source has it; `null` for the name itself and for a near word. */
  readonly matchedText: string | null;
}

type Properties = Readonly<Record<string, unknown>>;

interface Candidate {
  readonly matchedOn: MatchedOn;
  readonly text: string;
}

/** Ways of naming an entity, the most telling first, its codes apart. */
const NAMES: readonly (readonly [MatchedOn, readonly string[]])[] = [
  ['ACRONYM', ['acronym']],
  ['NAME', ['name']],
  ['ALIAS', ['aliases']],
  ['FORMER_NAME', ['formerNames']],
  ['DISTRICT', ['districtNames']],
];
const CODES: readonly (readonly [MatchedOn, readonly string[]])[] = [
  ['CODE', ['siren', 'insee', 'rna', 'otherCodes']],
  ['FORMER_CODE', ['formerCodes']],
  ['DISTRICT', ['districtCodes']],
  ['POSTAL_CODE', ['postalCodes']],
];

/** What made an entity answer a search: a code, else a whole name, else the first whose words begin with all those typed. */
export function matchOf(entity: Properties, text: string): Match {
  const read = (families: typeof NAMES) =>
    families.flatMap(([matchedOn, names]) =>
      names.flatMap((name) => valuesOf(entity[name]).map((value): Candidate => ({ matchedOn, text: value }))),
    );
  const codes = [
    ...read(CODES),
    ...departementCodes(entity).map((code): Candidate => ({ matchedOn: 'CODE', text: code })),
  ];
  const names = read(NAMES);
  const said = levelled(text);
  const ofLevel = said !== null && said.level === entity['level'] ? said : null;
  const typed = searchWords(text);
  const texts = textsOf(text);
  const wholes = [...texts.flatMap(wholeTexts), ...(ofLevel?.names.flatMap(unabbreviated) ?? [])];
  const coded =
    wholeCode(codes, text) ??
    (ofLevel ? wholeCode(codes, ofLevel.words.join(' ')) : undefined) ??
    codes.find(({ text: code }) => answers(code, typed));
  if (coded) return told(coded);
  const whole = names.find(({ text: name }) => wholes.includes(foldText(name)));
  if (whole) return told(whole);
  const closely = new Set(wholes.flatMap(closeTexts));
  const close = names.find(({ text: name }) => closeNames(name).some((form) => closely.has(form)));
  if (close) return told(close);
  const named =
    names.find(({ text: name }) => texts.some((one) => answers(name, searchWords(one)))) ??
    names.find(({ text: name }) => ofLevel !== null && answers(name, ofLevel.words));
  if (named) return told(named);
  const initials = [...initialsOf(String(entity['name'] ?? '')), ...shortInitials(entity)];
  if (initials.some((letters) => wholes.includes(letters)))
    return { matchedOn: 'INITIALS', matchedText: null };
  return scattered([...names, ...codes], typed);
}

function wholeCode(codes: readonly Candidate[], text: string): Candidate | undefined {
  for (const { code, zeroEaten } of codesTyped(text)) {
    const found = codes.find((candidate) => foldText(candidate.text).replace(/ /g, '') === code);
    if (!found) continue;
    if (zeroEaten) return { ...found, matchedOn: 'CODE_ZERO_EATEN' };
    return found.matchedOn === 'CODE' && isSiret(text) ? { ...found, matchedOn: 'SIRET' } : found;
  }
  return undefined;
}

/** Words found each in another place, « 94240 hay »: told by the first place, after the name, that holds one. */
function scattered(candidates: readonly Candidate[], typed: readonly string[]): Match {
  const holders = typed.map((word) => candidates.filter(({ text }) => answers(text, [word])));
  if (typed.length === 0 || holders.some((found) => found.length === 0)) {
    return { matchedOn: 'APPROXIMATE', matchedText: null };
  }
  const elsewhere = holders.find((found) => !found.some(({ matchedOn }) => matchedOn === 'NAME'))?.[0];
  return elsewhere ? told(elsewhere) : { matchedOn: 'NAME', matchedText: null };
}

function told({ matchedOn, text }: Candidate): Match {
  return { matchedOn, matchedText: matchedOn === 'NAME' ? null : text };
}

function answers(candidate: string, typed: readonly string[]): boolean {
  const words = foldText(candidate).split(' ');
  return (
    typed.length > 0 &&
    typed.every((word) =>
      words.some((other) => other.startsWith(word) || alsoWritten(word, { alone: false }).includes(other)),
    )
  );
}
