import { defineConfig } from 'vitest/config';

/** The tests of one part, whose folder the mutation tests name. Nothing is timed in them. */
export default defineConfig({ test: { include: ['**/*.test.ts'], testTimeout: 60_000 } });
