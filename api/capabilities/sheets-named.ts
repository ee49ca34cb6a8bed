import { codeOfSlug } from '../domain/identifiers/coded-slug.ts';
import { parseInsee, parseSiren } from '../domain/identifiers/official-codes.ts';
import { heirExpression } from '../domain/search/full-text-expression.ts';
import { readSheetsNamed } from '../graph/queries/sheets-named.ts';
import type { QueryRunner } from '../graph/query-runner.ts';

/** What stands in the address of a sheet. A SIRET is read as the SIREN of the body it belongs to. */
export interface NameInAddress {
  readonly slug?: string;
  readonly siren?: string;
  readonly insee?: string;
}

export interface SheetNamed {
  readonly slug: string;
  readonly kind: string;
  readonly level: string | null;
}

const NOTHING = { slug: '', siren: '', insee: '', levels: [], expressions: [] };
const COMMUNE_CODE_LENGTH = 5;

/**
 * The sheets of today that an address names by a slug or a code, in one statement: those that bear it, else those that it leads
 * to as a former code. Several when a région and a département share it, none when nothing bears it or when it cannot be a code.
 */
export async function sheetsNamed(
  runner: QueryRunner,
  { slug, siren, insee }: NameInAddress,
): Promise<readonly SheetNamed[]> {
  if (slug !== undefined) {
    const official = codeOfSlug(slug);
    const expressions = official === null ? [] : [heirExpression(official.code, official.level)];
    return readSheetsNamed(runner, { ...NOTHING, slug, expressions });
  }
  if (siren !== undefined) {
    const code = parseSiren(siren);
    if (code === null) return [];
    return readSheetsNamed(runner, { ...NOTHING, siren: code, expressions: [heirExpression(code, null)] });
  }
  const code = parseInsee(insee ?? '');
  if (code === null) return [];
  const levels = code.length === COMMUNE_CODE_LENGTH ? ['COMMUNE'] : ['REGION', 'DEPARTEMENT'];
  const expressions = levels.map((level) => heirExpression(code, level));
  return readSheetsNamed(runner, { ...NOTHING, insee: code, levels, expressions });
}
