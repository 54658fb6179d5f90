import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    // What needs a browser runs only where one is asked for: `npm run test:browser`.
    exclude: mode === 'browser' ? configDefaults.exclude : ['test/browser/**'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text', 'json-summary'] },
  },
}));
