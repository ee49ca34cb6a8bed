import type { TestProject } from 'vitest/node';
import { freePort } from '../api/launcher/neo4j/neo4j-process.ts';
import { chromiumOptions } from './e2e/chromium.ts';
import { launch, removeLeftovers, temporaryFolder } from './launcher/launched-maillage.ts';

declare module 'vitest' {
  interface ProvidedContext {
    maillage: { address: string; administratorLink: string };
  }
}

/** Maillage as its user starts it, on a port and in a folder of the run's own, both gone at the end. */
export default async function withMaillage(project: TestProject): Promise<() => Promise<void>> {
  try {
    const maillage = launch({ home: temporaryFolder(), port: await freePort() });
    await chromiumOptions();
    await maillage.untilPrinted('Cadre territorial chargé');
    const [, administratorLink = ''] = /Administration : .* (http\S+)/.exec(maillage.printed()) ?? [];
    project.provide('maillage', { address: maillage.address, administratorLink });
  } catch (error) {
    await removeLeftovers();
    throw error;
  }
  return removeLeftovers;
}
