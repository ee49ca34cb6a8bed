import type { TextValues } from '../../../text/use-text.ts';

/** Level given to each criterion, by letter; `null` without an answer. The scale is Maillage's own. */
export type Levels = Readonly<Record<string, number | null>>;
export type Notes = Readonly<Record<string, string>>;

export interface Assessment {
  readonly levels: Levels;
  readonly notes: Notes;
}

export const MOST_LEVEL = 3;
export const LONGEST_NOTE = 1_000;
export const LARGEST_FILE = 100_000;
const VERSION = 1;
const FORMAT = 'maillage-autoevaluation';

/** Levels as a code short enough for an address: one sign by criterion in order, « - » without an answer. */
export function codeOf(levels: Levels, letters: readonly string[]): string {
  return letters
    .map((letter) => levels[letter] ?? '-')
    .join('')
    .replace(/-+$/, '');
}

/** Levels behind such a code; a sign that is not a level counts as unanswered. */
export function levelsOf(code: string, letters: readonly string[]): Levels {
  return Object.fromEntries(
    letters.map((letter, place) => {
      const sign = code[place] ?? '-';
      return [letter, /^[0-3]$/.test(sign) ? Number(sign) : null];
    }),
  );
}

export function answeredIn(levels: Levels): number {
  return Object.values(levels).filter((level) => level !== null).length;
}

/** The assessment as a file one keeps, sends and opens again. */
export function fileOf(assessment: Assessment, pole: string, letters: readonly string[]): string {
  const answers = letters.map((letter) => [
    letter,
    { level: assessment.levels[letter] ?? null, note: assessment.notes[letter] ?? '' },
  ]);
  const file = { format: FORMAT, version: VERSION, pole, answers: Object.fromEntries(answers) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

type FaultCode = 'unreadable' | 'large' | 'foreign' | 'version' | 'pole' | 'letter' | 'level' | 'note';

/** Why a file is refused; each code is a sentence that says it. */
export interface FileFault {
  readonly fault: FaultCode;
  readonly values: TextValues;
}

/** An assessment read from a file, or the first thing that is wrong with it. A criterion left out has no answer. */
export function readFile(text: string, pole: string, letters: readonly string[]): Assessment | FileFault {
  if (text.length > LARGEST_FILE) return refused('large');
  const file = parsed(text);
  if (file === undefined) return refused('unreadable');
  if (!isRecord(file) || file['format'] !== FORMAT) return refused('foreign');
  if (file['version'] !== VERSION) {
    return refused('version', { version: String(file['version']).slice(0, 20), known: VERSION });
  }
  if (file['pole'] !== pole) return refused('pole', { pole: String(file['pole']).slice(0, 120) });
  const answers = file['answers'];
  if (!isRecord(answers)) return refused('foreign');
  const levels: Record<string, number | null> = levelsOf('', letters);
  const notes: Record<string, string> = {};
  for (const [letter, answer] of Object.entries(answers)) {
    if (!letters.includes(letter)) return refused('letter', { letter: letter.slice(0, 20) });
    const { level = null, note = '' } = isRecord(answer) ? answer : { level: 'unread' };
    if (level !== null && !isLevel(level)) return refused('level', { letter });
    if (typeof note !== 'string' || note.length > LONGEST_NOTE) {
      return refused('note', { letter, most: LONGEST_NOTE });
    }
    levels[letter] = level;
    notes[letter] = note;
  }
  return { levels, notes };
}

function refused(fault: FaultCode, values: TextValues = {}): FileFault {
  return { fault, values };
}

function isLevel(level: unknown): level is number {
  return typeof level === 'number' && Number.isInteger(level) && level >= 0 && level <= MOST_LEVEL;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
