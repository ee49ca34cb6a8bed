import { createHash } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { demonstrationTerritory } from '../demonstration/demonstration-territory.ts';
import { type Load, type LoadOptions, loadOnce } from './load-once.ts';

/** The fictional territory of the demonstration, apart from everything real. */
export async function loadDemonstration(
  driver: Driver,
  database: string,
  options: LoadOptions,
): Promise<Load> {
  const { nodes, relations } = demonstrationTerritory();
  const checksum = createHash('sha256')
    .update(JSON.stringify([nodes, relations]))
    .digest('hex');
  return loadOnce(driver, database, {
    run: 'demonstration',
    checksum,
    claims: () => ({ nodes, relations }),
    ...options,
  });
}
