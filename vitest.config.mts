/** Vitest: every test that runs in plain Node, a project for each folder of test/. */
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that start programs and listen to them; all others leave nothing behind and can do with the same modules. */
const withPrograms = ['cli', 'server'];

const project = (name: string) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.ts`], isolate: withPrograms.includes(name) },
});

export default defineConfig({
  define: { __VERSION__: JSON.stringify('0.0.0-test') },
  test: {
    // What commands and servers keep of the tests' folders is not to fill the cache of whoever runs them.
    env: { XDG_CACHE_HOME: path.join(tmpdir(), 'playbook-tests') },
    // Long enough for a busy machine: time is no test here, only a test that never ends is to be found out.
    testTimeout: 120_000,
    projects: ['core', 'rules', 'edges', 'labelled', 'laws', 'grammar', 'style', 'webview', 'cli', 'server'].map(
      project,
    ),
  },
});
