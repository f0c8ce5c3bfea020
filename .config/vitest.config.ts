import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql refuses two copies of itself: Vite would take its ES module, Node gives Yoga its CommonJS one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    root: '.',
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
