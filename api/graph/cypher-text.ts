import { readFileSync } from 'node:fs';
import vocabulary from '../../cypher/model/vocabulary.json' with { type: 'json' };

const cypherFolder = new URL('../../cypher/', import.meta.url);

/** A line that stands for a fragment: `// use x` for its text, `// and x` for one more condition. */
const FRAGMENT_LINE = /^( *)\/\/ (use|and) ([a-z-]+)$/gm;

/** « @MEETS » in a pattern: the relations that the vocabulary puts in the set of that name; « @SAID »: all but those of the frame. */
const RELATION_SET = /@([A-Z]+)/g;
const OF_THE_FRAME = 'PART_OF';

/** Lines around a part: `// when x`, what stands for it when it is not asked after `// otherwise`, then `// end`. */
const MARK_LINE = /^ *\/\/ (?:(when) ([a-z-]+(?::[A-Z_]+)?)|(otherwise)|(end))$/;

/**
 * What asks for a part, a parameter or something in it: `// part totals: withTotals` by `true`, a number other than 0 or
 * something in a list; `// part within: filter.within given` by any value, `false` and empty lists included.
 */
const PART_LINE = /^ *\/\/ part +([a-z-]+): ([A-Za-z.]+)( given)?$/;

/** A part of a text, and where in the parameters it is asked. */
export interface StatementPart {
  readonly name: string;
  readonly askedBy: readonly string[];
  readonly byAnyValue: boolean;
  /** Of a part that is one of several ways, chosen by what asks for it: their names. Empty for one that stands alone. */
  readonly choices: readonly string[];
}

/**
 * Text of a `.cypher` file with its fragments in place and its parts still to choose. Fragments and parts are ours, named
 * in the files: what a reader asks only ever travels as a parameter.
 */
export function cypherText(file: string): string {
  return withRelationSets(withFragments(readFileSync(new URL(file, cypherFolder), 'utf8')));
}

/** Parts of a text, its own and those of its fragments. */
export function partsOf(text: string): readonly StatementPart[] {
  const lines = text.split('\n');
  const marked = [...new Set(lines.flatMap((line) => line.match(MARK_LINE)?.[2] ?? []))];
  const parts = lines.flatMap((line): StatementPart[] => {
    const [, name, path, given] = line.match(PART_LINE) ?? [];
    if (name === undefined || path === undefined) return [];
    const choices = marked.flatMap((mark) =>
      mark.startsWith(`${name}:`) ? [mark.slice(name.length + 1)] : [],
    );
    return [{ name, askedBy: path.split('.'), byAnyValue: given !== undefined, choices }];
  });
  return [...new Map(parts.map((part) => [part.name, part])).values()];
}

/** Names of the parts that some parameters ask for. */
export function askedParts(
  parts: readonly StatementPart[],
  params: Readonly<Record<string, unknown>>,
): string[] {
  return parts.flatMap(({ name, askedBy, byAnyValue, choices }) => {
    const values = valuesAt(params, askedBy);
    if (choices.length > 0) return values.map((choice) => `${name}:${choice}`);
    const asks = byAnyValue
      ? values.length > 0
      : values.flat().some((value) => value !== false && value !== 0);
    return asks ? [name] : [];
  });
}

/** What stands at a place of the parameters, in every item of the lists on the way. */
function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (value === null || value === undefined) return [];
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  const holders = Array.isArray(value) ? value : [value];
  return holders.flatMap((holder: Record<string, unknown>) => valuesAt(holder[name], rest));
}

/** The statement of a text when these parts are asked: the others are not in it, so that the planner never meets them. */
export function withParts(text: string, asked: readonly string[]): string {
  const open: boolean[] = [];
  const kept = text.split('\n').filter((line) => {
    const [, when, name = '', otherwise, end] = line.match(MARK_LINE) ?? [];
    if (when) open.push(asked.includes(name));
    else if (otherwise) open.push(!open.pop());
    else if (end) open.pop();
    else return open.every(Boolean) && !PART_LINE.test(line);
    return false;
  });
  return kept.join('\n');
}

function withRelationSets(text: string): string {
  return text.replace(RELATION_SET, (_mark, set: string) => {
    const relations = vocabulary.relations.filter((relation) =>
      set === 'SAID' ? relation.code !== OF_THE_FRAME : 'sets' in relation && relation.sets?.includes(set),
    );
    if (relations.length === 0) throw new Error(`no relation of the vocabulary is in a set « ${set} »`);
    return relations.map(({ code }) => code).join('|');
  });
}

function withFragments(text: string): string {
  return text.replace(FRAGMENT_LINE, (_line, indent: string, verb: string, name: string) => {
    const body = fragment(name);
    return verb === 'use'
      ? indented(body, indent)
      : `${indent}AND (\n${indented(body, `${indent}  `)}\n${indent})`;
  });
}

/** Text of a fragment without the comments that describe it; what marks its parts stays. */
function fragment(name: string): string {
  const text = readFileSync(new URL(`fragments/${name}.cypher`, cypherFolder), 'utf8');
  return withFragments(text)
    .split('\n')
    .filter((line) => MARK_LINE.test(line) || PART_LINE.test(line) || !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();
}

function indented(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => `${indent}${line}`)
    .join('\n');
}
