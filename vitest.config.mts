/** Vitest: every test that runs in plain Node. */
import { defineConfig } from 'vitest/config';

/** Tests of one part; those that start processes are given time. */
const project = (name: string, testTimeout = 5_000) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout },
});

export default defineConfig({
  define: { __VERSION__: JSON.stringify('0.0.0-test') },
  test: {
    projects: [
      project('core'),
      project('rules'),
      project('laws'),
      project('grammar'),
      project('cli', 30_000),
      project('server', 30_000),
    ],
  },
});
