import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { withCompressedFiles } from './ui/build/compressed-files.ts';
import { withScreenAddresses } from './ui/build/screen-addresses.ts';
import { withTrustedDocuments } from './ui/build/trusted-documents.ts';

const api = 'http://127.0.0.1:4000';

export default defineConfig({
  root: 'ui',
  define: { 'import.meta.env.VERSION': JSON.stringify(manifest.version) },
  plugins: [react(), withTrustedDocuments(), withScreenAddresses(), withCompressedFiles()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Inlined fonts and images would be data: addresses, which the pages’ own policy refuses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/graphql': api, '/api/auth': api, '/health': api, '/mentions.json': api } },
});
