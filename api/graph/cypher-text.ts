import { readFileSync } from 'node:fs';

const cypherFolder = new URL('../../cypher/', import.meta.url);

/** A line that stands for a fragment: `// use x` for its text, `// and x` for one more condition. */
const FRAGMENT_LINE = /^( *)\/\/ (use|and) ([a-z-]+)$/gm;

/**
 * Text of a `.cypher` file with its fragments in place. Fragments are files of ours, named in the file that uses them:
 * what a reader asks only ever travels as a parameter.
 */
export function cypherText(file: string): string {
  return withFragments(readFileSync(new URL(file, cypherFolder), 'utf8'));
}

function withFragments(text: string): string {
  return text.replace(FRAGMENT_LINE, (_line, indent: string, verb: string, name: string) => {
    const body = fragment(name);
    return verb === 'use'
      ? indented(body, indent)
      : `${indent}AND (\n${indented(body, `${indent}  `)}\n${indent})`;
  });
}

/** Text of a fragment without the comments that describe it. */
function fragment(name: string): string {
  const text = readFileSync(new URL(`fragments/${name}.cypher`, cypherFolder), 'utf8');
  return withFragments(text)
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();
}

function indented(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => `${indent}${line}`)
    .join('\n');
}
