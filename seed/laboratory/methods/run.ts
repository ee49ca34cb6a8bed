import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPartnershipTables } from '../method-tables/partnership-tables.ts';
import { readRecommendationTables } from '../method-tables/recommendation-tables.ts';
import { TableDefect } from '../method-tables/table.ts';
import { readTransversalityTables } from '../method-tables/transversality-tables.ts';
import { printedPartnership } from './printed-partnership.ts';
import { printedRecommendation } from './printed-recommendation.ts';
import { printedTransversality } from './printed-transversality.ts';

const USAGE =
  'Usage : npm run --silent methods -- transversality|partnership|recommendation <dossier> [--target IDENTIFIANT]';

const unknownTarget = (file: string, target: string) =>
  new TableDefect(file, null, `la cible « ${target} » est inconnue.`);

const VIEWS: Readonly<Record<string, (folder: string, target: string | null) => unknown>> = {
  transversality: (folder, asked) => {
    const perimeters = readTransversalityTables(folder);
    const target = asked === null ? perimeters[0] : perimeters.find(({ id }) => id === asked);
    if (target === undefined && asked === null)
      throw new TableDefect('services.csv', null, 'aucun périmètre n’est décrit.');
    if (target === undefined) throw unknownTarget('services.csv', asked ?? '');
    return printedTransversality(perimeters, target);
  },
  partnership: (folder, target) => {
    const study = readPartnershipTables(folder);
    if (target !== null && !study.authorities.some(({ id }) => id === target))
      throw unknownTarget('authorities.csv', target);
    return printedPartnership(study, target);
  },
  recommendation: (folder, target) => printedRecommendation(readRecommendationTables(folder, target)),
};

/** The words of the command line; `null` when they are not those of the usage. */
function asked(): { view: string; folder: string; target: string | null } | null {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { target: { type: 'string' } },
    });
    const [view, folder, ...more] = positionals;
    if (view === undefined || folder === undefined || more.length > 0) return null;
    return Object.hasOwn(VIEWS, view) ? { view, folder, target: values.target ?? null } : null;
  } catch {
    return null;
  }
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

const question = asked();
if (question === null) refuse(USAGE);
else {
  // npm runs a script from the project; the folder is named from where its user stands.
  const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), question.folder);
  try {
    const answer = VIEWS[question.view]?.(folder, question.target);
    process.stdout.write(`${JSON.stringify(answer, null, 1)}\n`);
  } catch (error) {
    if (!(error instanceof TableDefect)) throw error;
    refuse(error.message);
  }
}
