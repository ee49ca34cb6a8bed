import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { cypherText, partsOf, withParts } from './cypher-text.ts';
import { readContract } from './define-query.ts';

/**
 * `npm run --silent cypher -- <file> [--with part,part]`: a statement as the database receives it, fragments, relation sets
 * and chosen parts in place, to be pasted in Neo4j Browser. Its parameters come first, each null, for the reader to fill.
 */
const cypherFolder = new URL('../../cypher/', import.meta.url);

const { values, positionals } = parseArgs({ allowPositionals: true, options: { with: { type: 'string' } } });
const wanted = basename(positionals[0] ?? '', '.cypher');
const files = globSync('{read,write}/**/*.cypher', { cwd: cypherFolder }).toSorted();
const file = files.find((one) => basename(one, '.cypher') === wanted);
if (file === undefined) {
  leave(`Nommez un fichier de cypher/ :\n${files.map((one) => `  ${basename(one, '.cypher')}`).join('\n')}`);
}

const text = cypherText(file);
const parts = partsOf(text).flatMap(({ name, choices }) =>
  choices.length > 0 ? choices.map((choice) => `${name}:${choice}`) : [name],
);
const asked = values.with?.split(',') ?? [];
const unknown = asked.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  leave(
    `${wanted} n’a pas de partie « ${unknown.join(' », « ')} » ; il a : ${parts.join(', ') || 'aucune'}.`,
  );
}

const params = readContract(text).params.map((name) => `${name}: null`);
if (params.length > 0) process.stdout.write(`:params {${params.join(', ')}}\n\n`);
process.stdout.write(`${withParts(text, asked).trimEnd()};\n`);

function leave(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
