import { beforeAll, inject } from 'vitest';
import { whenThere } from '../started-beside.ts';

/** A first run also downloads a database. */
const PATIENCE_MS = 900_000;

/** Where the run's Maillage is, and the link that its start printed. */
export interface MaillageWhole {
  readonly address: string;
  readonly administratorLink: string;
}

let whole: Promise<MaillageWhole> | undefined;

/** The run's Maillage, once it holds the facts and the whole frame. */
export function maillageWhole(): Promise<MaillageWhole> {
  whole ??= whenThere(inject('maillage'));
  return whole;
}

beforeAll(async () => {
  await maillageWhole();
}, PATIENCE_MS);
