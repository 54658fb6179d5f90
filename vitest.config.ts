import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that need LibreOffice are run by `npm run test:office` alone. */
const OFFICE = 'test/office/**';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(mode === 'office' ? [] : [OFFICE])],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text', 'json-summary'] },
  },
}));
