import type { Plugin } from 'vite';
import { SCREEN_ADDRESSES, SHEET_ADDRESSES } from '../data/addresses.ts';

/** File the server reads among the pages: which addresses are those of a screen. Its dot keeps it from being served. */
const MANIFEST = '.screen-addresses.json';

/** Tells the server which addresses have a screen: any other is answered as not found, with the same page. */
export function withScreenAddresses(): Plugin {
  return {
    name: 'maillage:screen-addresses',
    apply: 'build',
    generateBundle() {
      const source = JSON.stringify([...SCREEN_ADDRESSES, ...SHEET_ADDRESSES]);
      this.emitFile({ type: 'asset', fileName: MANIFEST, source });
    },
  };
}
