/** Vitest: every test that needs no editor, one project for each part. */
import { defineConfig } from 'vitest/config';

const project = (name: string, folder: string) => ({ test: { name, include: [`test/${folder}/**/*.test.ts`] } });

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      project('core', 'core'),
      project('rules', 'rules'),
      project('laws', 'laws'),
      project('grammar', 'grammar'),
      project('cli', 'cli'),
      project('server', 'server'),
    ],
  },
});
