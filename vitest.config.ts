import { configDefaults, defineConfig } from 'vitest/config';

/** What takes long, or needs LibreOffice or a browser, runs only where it is asked for: `npm run faults`. */
const APART = ['office', 'browser', 'faults'];

export default defineConfig(({ mode }) => ({
  test: {
    // Nothing is timed: a slow or busy machine only takes longer.
    testTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      ...APART.filter((each) => !mode.startsWith(each)).map((each) => `test/${each}/**`),
    ],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text', 'json-summary'] },
  },
}));
