import { freePort } from '../../api/launcher/neo4j/neo4j-process.ts';
import { launch, temporaryFolder } from '../launcher/launched-maillage.ts';
import type { FaultOptions } from './trial.ts';

/** Address of the Maillage to ask: the one given, else one of our own, loaded whole. */
export async function loadedMaillage({ address, say }: FaultOptions): Promise<string> {
  if (address !== undefined) return address;
  say('chargement d’un Maillage entier…');
  const maillage = launch({ home: temporaryFolder(), port: await freePort() });
  await maillage.untilPrinted('Cadre territorial chargé');
  return maillage.address;
}
