import { defineConfig } from 'vite';

/** Builds the explorer into static files that `readout serve` serves. */
export default defineConfig({
  root: 'src/web',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Inlined files would need leave in the Content-Security-Policy.
    assetsInlineLimit: 0,
    // Every browser of the target preloads by itself.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
