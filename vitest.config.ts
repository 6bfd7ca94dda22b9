/** Vitest: the tests of the core, in plain Node. */
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['test/core/**/*.test.ts'] } });
