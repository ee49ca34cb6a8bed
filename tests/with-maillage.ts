import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from '../api/launcher/neo4j/neo4j-process.ts';
import { chromiumOptions } from './e2e/chromium.ts';
import type { MaillageWhole } from './e2e/maillage-whole.ts';
import { type Launched, launch, removeLeftovers, temporaryFolder } from './launcher/launched-maillage.ts';
import { tellWhenThere } from './started-beside.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The file that tells of the run's Maillage (`e2e/maillage-whole.ts`). */
    maillage: string;
  }
}

/** Maillage as its user starts it, on a port and in a folder of the run's own, both gone at the end; it loads beside the first tests. */
export default async function withMaillage(project: TestProject): Promise<() => Promise<void>> {
  try {
    const told = join(temporaryFolder(), 'maillage.json');
    const maillage = launch({ home: temporaryFolder(), port: await freePort() });
    tellWhenThere(told, whole(maillage));
    project.provide('maillage', told);
    await chromiumOptions();
  } catch (error) {
    await removeLeftovers();
    throw error;
  }
  return removeLeftovers;
}

async function whole(maillage: Launched): Promise<MaillageWhole> {
  await maillage.untilPrinted('Cadre territorial chargé');
  const [, administratorLink = ''] = /Administration : .* (http\S+)/.exec(maillage.printed()) ?? [];
  return { address: maillage.address, administratorLink };
}
